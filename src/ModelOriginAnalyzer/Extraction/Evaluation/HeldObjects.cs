using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>An object whose making is in sight.</summary>
/// <param name="Made">A creation, `with`, anonymous object or tuple.</param>
/// <param name="Choices">The branches, loop turns and entries on the way: what two members of one entry hold belongs together.</param>
internal readonly record struct HeldObject(ExpressionSyntax Made, Binding Binding, ImmutableArray<Choice> Choices);

/// <summary>
/// From an expression to the objects it may be: through names, branches, entries of tables and turns of loops. Empty if one of them is
/// not in sight.
/// </summary>
internal sealed class HeldObjects(CallFrames frames, CollectionElements collections, CancellationToken cancellationToken)
{
    private const int DeepestStep = 12;
    private const int Most = 12;

    /// <summary>All ways together: branches that hold nothing add no object, and could be many.</summary>
    private const int MostSteps = 400;

    private int _left;

    public List<HeldObject> Of(ExpressionSyntax expression, Binding binding)
    {
        var found = new List<HeldObject>();
        _left = MostSteps;
        return Add(expression, binding, ImmutableArray<Choice>.Empty, DeepestStep, found) && found.Count <= Most ? found : [];
    }

    private bool Add(ExpressionSyntax expression, Binding binding, ImmutableArray<Choice> choices, int steps, List<HeldObject> found)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (steps == 0 || _left-- == 0 || found.Count > Most) return false;

        switch (expression)
        {
            case BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or TupleExpressionSyntax or WithExpressionSyntax:
                found.Add(new HeldObject(expression, binding, choices));
                return true;

            case ParenthesizedExpressionSyntax inner:
                return Add(inner.Expression, binding, choices, steps - 1, found);

            case CastExpressionSyntax cast:
                return Add(cast.Expression, binding, choices, steps - 1, found);

            case AwaitExpressionSyntax awaited:
                return Add(awaited.Expression, binding, choices, steps - 1, found);

            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return Add(suppressed.Operand, binding, choices, steps - 1, found);

            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } or ThrowExpressionSyntax:
                return true;

            case ConditionalExpressionSyntax conditional:
                return Add(conditional.WhenTrue, binding, choices.Add(new Choice(conditional, conditional.WhenTrue)), steps - 1, found)
                    && Add(conditional.WhenFalse, binding, choices.Add(new Choice(conditional, conditional.WhenFalse)), steps - 1, found);

            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    if (!Add(arm.Expression, binding, choices.Add(new Choice(choice, arm)), steps - 1, found)) return false;
                }

                return true;

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesced:
                return Add(coalesced.Left, binding, choices, steps - 1, found) && Add(coalesced.Right, binding, choices, steps - 1, found);

            case ElementAccessExpressionSyntax access:
                return AddEach(collections.At(access, binding), access, choices, steps, found);

            case InvocationExpressionSyntax invocation when CollectionElements.PicksOne(invocation) && CallArguments.ReceiverOf(invocation) is { } source:
                return AddEach(collections.Of(source, binding), invocation, choices, steps, found);

            case InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return AddNamed(expression, binding, choices, steps, found);

            default:
                return false;
        }
    }

    private bool AddNamed(ExpressionSyntax expression, Binding binding, ImmutableArray<Choice> choices, int steps, List<HeldObject> found)
    {
        var name = expression is InvocationExpressionSyntax invocation ? invocation.Expression : expression;
        if (binding.DeclarationOf(name) is not { } declaration) return false;

        var isMethod = declaration.Syntax is MethodDeclarationSyntax or LocalFunctionStatementSyntax;
        if (isMethod != expression is InvocationExpressionSyntax) return false;

        if (declaration.Syntax is ParameterSyntax parameter && frames.Of(parameter) is { } frame && CallFrames.ArgumentOf(frame, parameter) is { IsDefault: false } argument)
        {
            var left = frames.SwitchTo(frame.Outer);
            var isFound = Add(argument.Expression, frame.Binding, choices, steps - 1, found);
            frames.SwitchTo(left);
            return isFound;
        }

        // foreach (var provider in providers)
        if (declaration.Syntax is ForEachStatementSyntax loop) return AddEach(collections.Of(loop.Expression, declaration.Binding), loop, choices, steps, found);

        var origins = Origins.Of(declaration);
        if (!origins.Complete || origins.Origins.Count == 0) return false;

        foreach (var origin in origins.Origins)
        {
            if (!Add(origin.Expression, origin.Binding, choices.AddRange(origin.Choices), steps - 1, found)) return false;
        }

        return true;
    }

    private bool AddEach(List<CollectionElement>? elements, SyntaxNode at, ImmutableArray<Choice> choices, int steps, List<HeldObject> found)
    {
        if (elements is not { Count: > 0 }) return false;

        foreach (var element in elements)
        {
            var chosen = elements.Count == 1 ? choices : choices.Add(new Choice(at, element.Expression));
            if (!Add(element.Expression, element.Binding, chosen, steps - 1, found)) return false;
        }

        return true;
    }
}
