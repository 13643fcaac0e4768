using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What is set at an SDK's positions: by arguments, assignments, object initializers and configuring lambdas.</summary>
internal sealed class PositionReader(SdkSymbols sdk, ValueEvaluator values, ClientTracer tracer, ObjectMerge merge)
{
    /// <summary>What an assignment to a position sets, with what its holder is known to hold besides.</summary>
    public List<TracedObject> ReadAssignment(SdkPlace place, AssignmentExpressionSyntax assignment, ExpressionSyntax? holder, Binding binding)
    {
        var set = Set(TracedObject.Nothing, place, assignment.Right, assignment, binding);
        var holders = holder is null ? [] : tracer.Trace(holder, binding);
        if (holders.Count == 0) return [set];

        for (var i = 0; i < holders.Count; i++) holders[i] = merge.Of(set, holders[i], own: false);
        return holders;
    }

    /// <summary>`options.Endpoint = …` after the object was made.</summary>
    public List<TracedObject> WithMemberAssignments(List<TracedObject> found, Declaration declaration)
    {
        foreach (var assigned in MemberAssignments.On(declaration))
        {
            if (declaration.Binding.SymbolOf(assigned.Target) is not { } member || sdk.PositionOf(member) is not { } place) continue;

            for (var i = 0; i < found.Count; i++) found[i] = Set(found[i], place, assigned.Value, assigned.Assignment, declaration.Binding);
        }

        return found;
    }

    public List<TracedObject> ReadInitializer(InitializerExpressionSyntax? initializer, Binding binding, List<TracedObject> found)
    {
        if (initializer is null) return found;

        foreach (var expression in initializer.Expressions)
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment) continue;
            if (assignment.Right is InitializerExpressionSyntax nested)
            {
                found = ReadInitializer(nested, binding, found);
                continue;
            }

            if (binding.SymbolOf(name) is not { } member || sdk.PositionOf(member) is not { } place) continue;

            if (found.Count == 0) found.Add(TracedObject.Nothing);
            for (var i = 0; i < found.Count; i++) found[i] = Set(found[i], place, assignment.Right, assignment, binding);
        }

        return found;
    }

    /// <summary>`settings => settings.Endpoint = …`: what a configuring lambda sets on its parameter.</summary>
    public TracedObject ReadLambda(AnonymousFunctionExpressionSyntax lambda, Binding binding)
    {
        var found = TracedObject.Nothing;
        foreach (var (target, assignment) in MembersSetIn(lambda))
        {
            if (binding.SymbolOf(target) is { } member && sdk.PositionOf(member) is { } place) found = Set(found, place, assignment.Right, assignment, binding);
        }

        return found;
    }

    /// <summary>As a lambda that is given an object of a known type: what other trees' lambdas are given is not bound.</summary>
    public TracedObject ReadLambda(AnonymousFunctionExpressionSyntax lambda, ITypeSymbol given, Binding binding)
    {
        var name = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: > 0 } parameters } => parameters[parameters.Count - 1].Identifier.ValueText,
            _ => null,
        };
        var found = TracedObject.Nothing;
        foreach (var (target, assignment) in MembersSetIn(lambda))
        {
            if (target.Expression is not IdentifierNameSyntax holder || holder.Identifier.ValueText != name) continue;
            if (sdk.Find(given, target.Name.Identifier.ValueText, parameter: null) is { } place) found = Set(found, place, assignment.Right, assignment, binding);
        }

        return found;
    }

    private static IEnumerable<(MemberAccessExpressionSyntax Target, AssignmentExpressionSyntax Assignment)> MembersSetIn(AnonymousFunctionExpressionSyntax lambda)
    {
        foreach (var node in lambda.Body.DescendantNodesAndSelf())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } assignment) yield return (target, assignment);
        }
    }

    public TracedObject Set(TracedObject traced, SdkPlace place, ExpressionSyntax value, SyntaxNode at, Binding binding)
    {
        var held = Held(place, value, binding);
        switch (place.Position.Role)
        {
            case SdkRole.Model or SdkRole.Deployment or SdkRole.Weights or SdkRole.Endpoint when held.IsEmpty:
                return traced;

            case SdkRole.Model or SdkRole.Deployment or SdkRole.Weights:
                return traced with { Models = held, OwnModels = true, Swallowed = traced.Swallowed.Add(at) };

            // http.PostAsync("chat/completions", …): the client's base address is the endpoint.
            case SdkRole.Endpoint when !place.Surface.CertainlyTakes && !NamesHost(held):
                return traced;

            case SdkRole.Endpoint:
                return traced with { Endpoints = held, OwnEndpoints = true, Swallowed = traced.Swallowed.Add(at) };

            case SdkRole.Options:
                foreach (var options in tracer.Trace(value, binding)) return merge.Of(traced, options, own: true);
                return traced;

            default:
                foreach (var client in tracer.Trace(value, binding)) return merge.Of(traced, client, own: false);
                return traced;
        }
    }

    private ImmutableArray<HeldText> Held(SdkPlace place, ExpressionSyntax value, Binding binding)
    {
        if (place.Position.Role is SdkRole.Options or SdkRole.Client) return ImmutableArray<HeldText>.Empty;

        var held = ImmutableArray.CreateBuilder<HeldText>();
        foreach (var alternative in values.Evaluate(value, binding))
        {
            if (alternative.Text is not { } text || alternative.Open) held.Add(new HeldText(alternative, value, place));

            // A blank text sets nothing; what somebody has yet to fill in is not known.
            else if (!string.IsNullOrWhiteSpace(text)) held.Add(new HeldText(IsToFillIn(text, place.Position.Role) ? alternative.Unknown() : alternative, value, place));
        }

        return held.ToImmutable();
    }

    private static bool IsToFillIn(string text, SdkRole role) => Placeholder.Is(text) && (role != SdkRole.Endpoint || !HostName.TryParse(text, out _));

    private static bool NamesHost(ImmutableArray<HeldText> held)
    {
        foreach (var text in held)
        {
            if (text.Value.Text?.IndexOf("://", System.StringComparison.Ordinal) > 0) return true;
        }

        return false;
    }
}
