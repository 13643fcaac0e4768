using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>One element of a collection that is written out; the key of a dictionary's entry, or null.</summary>
internal readonly record struct CollectionElement(ExpressionSyntax Expression, ExpressionSyntax? Key, Binding Binding);

/// <summary>The elements of arrays, lists and dictionaries whose initializers are in sight.</summary>
internal sealed class CollectionElements
{
    private const int DeepestStep = 8;
    private const int Most = 512;

    /// <summary>`list.First()` and its kin.</summary>
    public static bool PicksOne(InvocationExpressionSyntax invocation) => CallArguments.NameOf(invocation) is
        "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault" or "Find" or "GetValueOrDefault";

    /// <summary>In the order of the text, all with keys or none; null if the collection, or one of its elements, is not in sight.</summary>
    public List<CollectionElement>? Of(ExpressionSyntax expression, Binding binding) => Of(expression, binding, DeepestStep);

    /// <summary>What an indexer may give: the one element that a constant key or index names, otherwise any of them.</summary>
    public List<CollectionElement>? At(ElementAccessExpressionSyntax access, Binding binding)
        => access.ArgumentList.Arguments is { Count: 1 } arguments && Of(access.Expression, binding) is { } elements ? Chosen(elements, arguments[0].Expression, binding) : null;

    /// <summary>The elements that a key may mean; null if it means none of them.</summary>
    public static List<CollectionElement>? Chosen(List<CollectionElement> elements, ExpressionSyntax key, Binding binding)
    {
        if (elements.Count == 0) return null;

        if (elements[0].Key is null)
        {
            if (binding.NumberOf(key) is not { } index) return elements;
            return index >= 0 && index < elements.Count ? [elements[index]] : null;
        }

        var chosen = new List<CollectionElement>();
        var asked = KeyOf(key, binding);
        foreach (var element in elements)
        {
            if (asked is null || KeyOf(element.Key!, element.Binding) is not { } own || own == asked) chosen.Add(element);
        }

        return chosen.Count == 0 ? null : chosen;
    }

    /// <summary>A constant as it can be compared; null if the key is none.</summary>
    private static string? KeyOf(ExpressionSyntax key, Binding binding)
        => binding.ConstantOf(key) is { } text ? "\"" + text
            : binding.NumberOf(key) is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private List<CollectionElement>? Of(ExpressionSyntax expression, Binding binding, int steps)
    {
        if (steps == 0) return null;

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, binding, steps - 1);

            case CastExpressionSyntax cast:
                return Of(cast.Expression, binding, steps - 1);

            case PostfixUnaryExpressionSyntax suppressed:
                return Of(suppressed.Operand, binding, steps - 1);

            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                return Written(initializer.Expressions, binding);

            case ImplicitArrayCreationExpressionSyntax implicitArray:
                return Written(implicitArray.Initializer.Expressions, binding);

            case ImplicitStackAllocArrayCreationExpressionSyntax stack:
                return Written(stack.Initializer.Expressions, binding);

            case StackAllocArrayCreationExpressionSyntax { Initializer: { } stackInitializer }:
                return Written(stackInitializer.Expressions, binding);

            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } bare:
                return Written(bare.Expressions, binding);

            case CollectionExpressionSyntax collection:
                return Written(collection, binding);

            case BaseObjectCreationExpressionSyntax { Initializer: { } filled } when IsCollection(filled):
                return Written(filled.Expressions, binding);

            // new List<string>(array), new ReadOnlyCollection<string>(array)
            case BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: > 0 } arguments }:
                return Of(arguments[0].Expression, binding, steps - 1);

            case InvocationExpressionSyntax invocation:
                return OfInvocation(invocation, binding, steps);

            case IdentifierNameSyntax or MemberAccessExpressionSyntax when binding.DeclarationOf(expression) is { } declaration:
                return Origins.Of(declaration) is { Complete: true, Origins: { Count: 1 } only } ? Of(only[0].Expression, only[0].Binding, steps - 1) : null;

            default:
                return null;
        }
    }

    private List<CollectionElement>? OfInvocation(InvocationExpressionSyntax invocation, Binding binding, int steps)
    {
        switch (CallArguments.NameOf(invocation))
        {
            case "ToArray" or "ToList" or "ToImmutableArray" or "ToImmutableList" or "ToDictionary" or "ToFrozenDictionary" or "ToImmutableDictionary" or "AsReadOnly" or "AsEnumerable" or "AsSpan"
                when invocation.ArgumentList.Arguments.Count == 0 && CallArguments.ReceiverOf(invocation) is { } source:
                return Of(source, binding, steps - 1);

            case "AsReadOnly" when invocation.ArgumentList.Arguments is { Count: 1 } arguments:
                return Of(arguments[0].Expression, binding, steps - 1);

            case "Create" when CallArguments.ReceiverOf(invocation) is IdentifierNameSyntax { Identifier.ValueText: "ImmutableArray" or "ImmutableList" }:
                var listed = new List<CollectionElement>();
                foreach (var argument in invocation.ArgumentList.Arguments) listed.Add(new CollectionElement(argument.Expression, null, binding));
                return listed;

            default:
                return binding.DeclarationOf(invocation.Expression) is { Syntax: MethodDeclarationSyntax or LocalFunctionStatementSyntax } method
                    && Origins.Of(method) is { Complete: true, Origins: { Count: 1 } only } ? Of(only[0].Expression, only[0].Binding, steps - 1) : null;
        }
    }

    private static bool IsCollection(InitializerExpressionSyntax initializer)
        => initializer.IsKind(SyntaxKind.CollectionInitializerExpression)
            || (initializer.Expressions.Count > 0 && initializer.Expressions[0] is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax });

    private static List<CollectionElement>? Written(SeparatedSyntaxList<ExpressionSyntax> expressions, Binding binding)
    {
        if (expressions.Count > Most) return null;

        var elements = new List<CollectionElement>(expressions.Count);
        foreach (var expression in expressions)
        {
            switch (expression)
            {
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair }:
                    elements.Add(new CollectionElement(pair[1], pair[0], binding));
                    break;

                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } entry:
                    elements.Add(new CollectionElement(entry.Right, keys[0].Expression, binding));
                    break;

                case AssignmentExpressionSyntax:
                    return null;

                default:
                    elements.Add(new CollectionElement(expression, null, binding));
                    break;
            }

            // Code that does not compile: some with a key and some without.
            if (elements[0].Key is null != elements[elements.Count - 1].Key is null) return null;
        }

        return elements;
    }

    private static List<CollectionElement>? Written(CollectionExpressionSyntax collection, Binding binding)
    {
        if (collection.Elements.Count > Most) return null;

        var elements = new List<CollectionElement>(collection.Elements.Count);
        foreach (var element in collection.Elements)
        {
            if (element is not ExpressionElementSyntax written) return null;

            elements.Add(new CollectionElement(written.Expression, null, binding));
        }

        return elements;
    }
}
