using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Distinctive ids and API hosts that are written as values outside every SDK: provider tables, options classes, constants. A model
/// takes its endpoint from the object, call or entry that is nearest around it.
/// </summary>
internal sealed class FreeLiterals(CompilationScope scope, Binding binding, ValueEvaluator values, BodyCalls calls, UseCollector uses, References references, TreePlaces places)
{
    private readonly record struct Candidate(ExpressionSyntax Expression, TextValue Value, bool Foreign);

    public void Visit(List<SyntaxNode> members, CancellationToken cancellationToken)
    {
        var models = new List<Candidate>();
        var endpoints = new List<Candidate>();
        var seen = new HashSet<SyntaxNode>();
        foreach (var member in members)
        {
            foreach (var node in member.DescendantNodesAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (node is ExpressionSyntax expression && WholeText(expression) is { } whole && seen.Add(whole)) Collect(whole, models, endpoints);
            }
        }

        // Pairs first: they carry the endpoint that would be found alone otherwise.
        foreach (var model in models) AddModel(model);
        foreach (var endpoint in endpoints) AddEndpoint(endpoint);
    }

    /// <summary>The whole text that a literal or a name is a part of; null for what can't be text, and for names that only stand somewhere.</summary>
    private static ExpressionSyntax? WholeText(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when LiteralSpans.ValueOf(literal.Token) is not null:
            case InterpolatedStringExpressionSyntax:
                var whole = expression;
                while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax)
                {
                    whole = whole.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax outer } ? outer : (ExpressionSyntax)whole.Parent;
                }

                return whole;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax when expression.Parent is ArgumentSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or EqualsValueClauseSyntax or ExpressionElementSyntax or InitializerExpressionSyntax:
                return expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression ? null : expression;

            default:
                return null;
        }
    }

    private void Collect(ExpressionSyntax expression, List<Candidate> models, List<Candidate> endpoints)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                Sort(new Candidate(expression, TextValue.Of(literal.Token, LiteralSpans.ValueOf(literal.Token)!), Foreign: false), models, endpoints);
                break;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (binding.ConstantOf(expression) is null) break;

                // A constant of another assembly is declared nowhere in sight; one of this compilation is judged where it is declared.
                var foreign = binding.DeclarationOf(expression) is null;
                foreach (var value in values.Evaluate(expression, binding)) Sort(new Candidate(expression, value, foreign), models, endpoints);
                break;

            default:
                foreach (var value in values.Evaluate(expression, binding)) Sort(new Candidate(expression, value, Foreign: false), models, endpoints);
                break;
        }
    }

    private void Sort(Candidate candidate, List<Candidate> models, List<Candidate> endpoints)
    {
        if (candidate.Value.Text is not { } text) return;

        if (!candidate.Value.Open && DistinctiveText.IsModel(text, scope.Catalog)) models.Add(candidate);
        else if (KnownHosts.Names(text, scope)) endpoints.Add(candidate);
    }

    private void AddModel(Candidate model)
    {
        if (IsClaimed(model) || Placements.Of(model.Expression) == Placement.Mention) return;

        var beside = EndpointsBeside(model.Expression);
        if (beside.Count == 0 && calls.Around(model.Expression) is { Count: > 0 } sent)
        {
            foreach (var call in sent)
            {
                uses.Add(model.Expression, model.Expression, call with { Models = ImmutableArray.Create(new HeldText(model.Value, model.Expression, null)) });
            }

            return;
        }

        if (beside.Count == 0 && !IsOwn(model)) return;

        var reference = references.Of(model.Value, ReferenceRole.Model, certain: false, places.Of(model.Expression));
        if (beside.Count == 0) uses.Add(model.Expression, new UseReferences { Model = reference, Site = places.Of(model.Expression) }, TokensOf(model.Value));
        foreach (var endpoint in beside)
        {
            var other = references.Of(endpoint.Value, ReferenceRole.Endpoint, certain: false, places.Of(endpoint.Expression));
            uses.Add(model.Expression, new UseReferences { Model = reference, Endpoint = other, Site = places.Of(model.Expression) }, [.. TokensOf(model.Value), .. TokensOf(endpoint.Value)]);
        }
    }

    private void AddEndpoint(Candidate endpoint)
    {
        if (!IsOwn(endpoint) || IsClaimed(endpoint) || Placements.Of(endpoint.Expression) == Placement.Mention) return;

        var reference = references.Of(endpoint.Value, ReferenceRole.Endpoint, certain: false, places.Of(endpoint.Expression));
        uses.Add(endpoint.Expression, new UseReferences { Endpoint = reference, Site = places.Of(endpoint.Expression) }, TokensOf(endpoint.Value));
    }

    /// <summary>Written here, or declared where nobody else reports it.</summary>
    private static bool IsOwn(Candidate candidate) => candidate.Foreign || candidate.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax);

    private bool IsClaimed(Candidate candidate)
    {
        if (uses.IsClaimed(candidate.Expression)) return true;

        foreach (var piece in candidate.Value.Pieces)
        {
            if (piece.Token.SyntaxTree == binding.Tree && uses.IsClaimed(piece.Token)) return true;
        }

        return false;
    }

    private static ImmutableArray<SyntaxToken> TokensOf(TextValue value)
    {
        var tokens = ImmutableArray.CreateBuilder<SyntaxToken>();
        foreach (var piece in value.Pieces)
        {
            if (piece.Configuration is null) tokens.Add(piece.Token);
        }

        return tokens.ToImmutable();
    }

    /// <summary>The endpoint that the nearest container holds beside an expression: known hosts, or the one address that a member or argument carries.</summary>
    private List<Candidate> EndpointsBeside(ExpressionSyntax expression)
    {
        foreach (var entries in Containers.Around(expression))
        {
            var known = new List<Candidate>();
            var addresses = new List<Candidate>();
            foreach (var entry in entries)
            {
                if (!CanBeText(entry.Expression)) continue;

                foreach (var value in values.Evaluate(entry.Expression, binding))
                {
                    if (value.Text is not { } text) continue;

                    if (KnownHosts.Names(text, scope)) known.Add(new Candidate(entry.Expression, value, Foreign: false));
                    else if (IsAddress(text) && (entry.Name is null || NamesEndpoint(entry.Name))) addresses.Add(new Candidate(entry.Expression, value, Foreign: false));
                }
            }

            if (known.Count > 0) return known;
            if (addresses.Count == 1) return addresses;
        }

        return [];
    }

    private static bool CanBeText(ExpressionSyntax expression) => expression is
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
        or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax;

    private static bool IsAddress(string text)
        => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only where two values are written together; no verdict rests on it alone.</summary>
    private static bool NamesEndpoint(string name)
    {
        if (MentionNames.IsTextMember(name)) return false;

        foreach (var word in EndpointWords)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    private static readonly string[] EndpointWords = ["endpoint", "url", "uri", "host", "address", "domain", "server", "gateway", "base"];
}
