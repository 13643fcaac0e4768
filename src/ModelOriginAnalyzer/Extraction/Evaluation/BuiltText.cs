using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>
/// Texts that statements put together one after the other: a StringBuilder or an interpolated string handler and what is appended to
/// it, a local and its `+=`. Straight lines only: what a loop or a branch appends ends what is known.
/// </summary>
internal sealed class BuiltText(ValueEvaluator values)
{
    private const int MostSteps = 64;

    /// <summary>`builder.ToString()`; null if the receiver is no builder.</summary>
    public List<TextValue>? Of(InvocationExpressionSyntax ending, Binding binding, int depth)
    {
        if (CallArguments.NameOf(ending) is not ("ToString" or "ToStringAndClear") || ending.ArgumentList.Arguments.Count != 0) return null;
        if (CallArguments.ReceiverOf(ending) is not { } receiver) return null;

        var (root, calls) = Unchain(receiver);
        if (root is BaseObjectCreationExpressionSyntax creation) return IsBuilder(creation, binding) ? Apply(Initial(creation, binding, depth), calls, binding, depth) : null;
        if (root is not IdentifierNameSyntax name || binding.DeclarationOf(name) is not { Syntax: VariableDeclaratorSyntax { Initializer.Value: { } written } declarator }) return null;

        var (made, first) = Unchain(written);
        if (made is not BaseObjectCreationExpressionSyntax builder || !IsBuilder(builder, binding)) return null;

        var soFar = Apply(Initial(builder, binding, depth), first, binding, depth);
        foreach (var statement in StatementsOn(declarator, ending, binding))
        {
            if (statement is null) return [TextValue.Dynamic];

            var (changed, appended) = Unchain(statement);
            soFar = changed is IdentifierNameSyntax ? Apply(soFar, appended, binding, depth) : [TextValue.Dynamic];
        }

        return Apply(soFar, calls, binding, depth);
    }

    /// <summary>A local that `+=` goes on with; null if nothing does.</summary>
    public List<TextValue>? Of(VariableDeclaratorSyntax local, SyntaxNode use, Binding binding, int depth)
    {
        List<TextValue>? soFar = null;
        foreach (var name in TreeFacts.Of(binding.Tree).Names(local.Identifier.ValueText))
        {
            if (name.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment || assignment.Left != name) continue;
            if (binding.DeclarationOf(name)?.Syntax != local || local.Initializer is not { } initializer) continue;

            soFar ??= values.AsText(initializer.Value, binding, depth);
            var next = new List<TextValue>();
            var isStraight = IsInBlockOf(local, assignment) && assignment.SpanStart < use.SpanStart && soFar.Count < MostSteps;
            PureCall.Append(soFar, isStraight ? values.AsText(assignment.Right, binding, depth) : [TextValue.Dynamic], next);
            soFar = next;
        }

        return soFar;
    }

    /// <summary>The object at the beginning of a chain of calls, and the calls in their order.</summary>
    private static (ExpressionSyntax Root, List<InvocationExpressionSyntax> Calls) Unchain(ExpressionSyntax expression)
    {
        var calls = new List<InvocationExpressionSyntax>();
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call && calls.Count < MostSteps)
        {
            calls.Add(call);
            expression = member.Expression;
        }

        calls.Reverse();
        return (expression, calls);
    }

    private static bool IsBuilder(BaseObjectCreationExpressionSyntax creation, Binding binding) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } => IsBuilderName(type.Identifier.ValueText),
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => IsBuilderName(type.Right.Identifier.ValueText),
        _ => binding.TypeOf(creation) is { } type && IsBuilderName(type.Name),
    };

    private static bool IsBuilderName(string type) => type is "StringBuilder" or "DefaultInterpolatedStringHandler" or "ValueStringBuilder";

    /// <summary>The text that the constructor is given; capacities are numbers.</summary>
    private List<TextValue> Initial(BaseObjectCreationExpressionSyntax creation, Binding binding, int depth)
        => creation.ArgumentList?.Arguments is { Count: > 0 } arguments && binding.NumberOf(arguments[0].Expression) is null
            ? values.AsText(arguments[0].Expression, binding, depth)
            : [TextValue.Known("")];

    private List<TextValue> Apply(List<TextValue> soFar, List<InvocationExpressionSyntax> calls, Binding binding, int depth)
    {
        foreach (var call in calls) soFar = Apply(soFar, call, binding, depth);
        return soFar;
    }

    private List<TextValue> Apply(List<TextValue> soFar, InvocationExpressionSyntax syntax, Binding binding, int depth)
    {
        var name = CallArguments.NameOf(syntax)!;
        var call = new PureCall(syntax, name, values, binding, depth);
        var next = new List<TextValue>();
        switch (name)
        {
            case "Append" or "AppendLiteral" or "AppendFormatted" when call.Count == 1:
                PureCall.Append(soFar, call.Text(call.Argument(0)), next);
                return next;

            case "AppendLine" when call.Count <= 1:
                PureCall.Append(soFar, call.Count == 1 ? call.Text(call.Argument(0)) : [TextValue.Known("")], next);
                return PureCall.Sequence([next, [TextValue.Known("\n")]]);

            case "AppendFormat" when call.Count > 1 && call.Items(1) is { } items && PureCall.Only(call.Text(call.Argument(0))) is { Text: { } template } only:
                PureCall.Append(soFar, TextComposition.Fill(only, template, items), next);
                return next;

            case "AppendJoin" when call.Count > 1 && call.Items(1) is { } joined && call.Text(call.Argument(0)) is var separator:
                for (var i = 0; i < joined.Count; i++) soFar = PureCall.Sequence(i == 0 ? [soFar, joined[i]] : [soFar, [.. separator], joined[i]]);
                return soFar;

            case "Insert" when call.Count == 2 && call.Number(0) == 0:
                PureCall.Append(call.Text(call.Argument(1)), soFar, next);
                return next;

            case "Replace" when call.Count == 2:
                TextFunctions.AddEach(soFar, call.Text(call.Argument(0)), call.Text(call.Argument(1)), System.StringComparison.Ordinal, next);
                return next;

            case "Clear":
                return [TextValue.Known("")];

            case "EnsureCapacity":
                return soFar;

            default:
                return [TextValue.Dynamic];
        }
    }

    /// <summary>The expressions of the statements that name a local between its declaration and its use; null for one that is not followed.</summary>
    private static IEnumerable<ExpressionSyntax?> StatementsOn(VariableDeclaratorSyntax local, SyntaxNode use, Binding binding)
    {
        foreach (var name in TreeFacts.Of(binding.Tree).Names(local.Identifier.ValueText))
        {
            if (name.SpanStart >= use.SpanStart || binding.DeclarationOf(name)?.Syntax != local) continue;

            SyntaxNode node = name;
            while (node.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax && node.Parent.SpanStart == name.SpanStart) node = node.Parent;

            if (use.Span.Contains(name.Span)) continue;
            if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Capacity" } && node.Parent is not AssignmentExpressionSyntax) continue;
            yield return node is InvocationExpressionSyntax invocation && node.Parent is ExpressionStatementSyntax && IsInBlockOf(local, node) ? invocation : null;
        }
    }

    /// <summary>The same list of statements: neither a loop nor a branch lies between them.</summary>
    public static bool IsInBlockOf(VariableDeclaratorSyntax local, SyntaxNode node)
    {
        var block = local.Parent?.Parent?.Parent;
        var statement = node.FirstAncestorOrSelf<StatementSyntax>();
        return statement?.Parent == block || (block is GlobalStatementSyntax && statement?.Parent is GlobalStatementSyntax);
    }
}
