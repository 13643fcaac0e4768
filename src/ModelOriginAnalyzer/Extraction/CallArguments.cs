using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>An argument with the parameter that takes it.</summary>
internal readonly record struct BoundArgument(IParameterSymbol Parameter, ExpressionSyntax Expression);

/// <summary>The parts of a call, whatever its syntax: invocation, creation, constructor initializer, primary base, attribute.</summary>
internal static class CallArguments
{
    /// <summary>Arguments in the order of the text; the receiver of an extension method called as an instance method is one of them.</summary>
    public static List<BoundArgument> Of(SyntaxNode call, IMethodSymbol method)
    {
        var bound = new List<BoundArgument>();
        var first = 0;
        if (method.IsExtensionMethod && ReceiverOf(call) is { } receiver && !IsTypeName(method, receiver) && method.Parameters.Length > 0)
        {
            bound.Add(new BoundArgument(method.Parameters[0], receiver));
            first = 1;
        }

        switch (call)
        {
            case InvocationExpressionSyntax invocation: Add(invocation.ArgumentList, method, first, bound); break;
            case BaseObjectCreationExpressionSyntax { ArgumentList: { } list }: Add(list, method, first, bound); break;
            case ConstructorInitializerSyntax initializer: Add(initializer.ArgumentList, method, first, bound); break;
            case PrimaryConstructorBaseTypeSyntax primary: Add(primary.ArgumentList, method, first, bound); break;
            case AttributeSyntax { ArgumentList: { } list }: Add(list, method, bound); break;
        }

        return bound;
    }

    /// <summary>The expression before the dot, through `?.` as well; null if there is none.</summary>
    public static ExpressionSyntax? ReceiverOf(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax invocation) return null;

        return invocation.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Expression,
            MemberBindingExpressionSyntax binding => ConditionalReceiverOf(binding),
            _ => null,
        };
    }

    /// <summary>What stands before the `?` that a `.Name` or `[…]` after it belongs to.</summary>
    public static ExpressionSyntax? ConditionalReceiverOf(SyntaxNode afterQuestionMark)
    {
        for (SyntaxNode? node = afterQuestionMark; node is not null; node = node.Parent)
        {
            if (node.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node) return access.Expression;
            if (node is StatementSyntax) return null;
        }

        return null;
    }

    public static IParameterSymbol? ParameterNamed(IMethodSymbol method, string name)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name) return parameter;
        }

        return null;
    }

    public static InitializerExpressionSyntax? InitializerOf(SyntaxNode call) => (call as BaseObjectCreationExpressionSyntax)?.Initializer;

    /// <summary>The simple name of the method in an invocation; null if it has none.</summary>
    public static string? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>`Extensions.AsIChatClient(client)`: the class is no receiver.</summary>
    private static bool IsTypeName(IMethodSymbol method, ExpressionSyntax receiver)
    {
        var last = receiver switch
        {
            SimpleNameSyntax name => name,
            MemberAccessExpressionSyntax member => member.Name,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => null,
        };
        return last?.Identifier.ValueText == method.ContainingType.Name;
    }

    private static void Add(BaseArgumentListSyntax list, IMethodSymbol method, int first, List<BoundArgument> bound)
    {
        var position = first;
        foreach (var argument in list.Arguments)
        {
            var parameter = argument.NameColon is { } named
                ? ParameterNamed(method, named.Name.Identifier.ValueText)
                : At(method, position);
            position++;
            if (parameter is not null && !argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)) bound.Add(new BoundArgument(parameter, argument.Expression));
        }
    }

    private static void Add(AttributeArgumentListSyntax list, IMethodSymbol method, List<BoundArgument> bound)
    {
        var position = 0;
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals is not null) continue;

            var parameter = argument.NameColon is { } named
                ? ParameterNamed(method, named.Name.Identifier.ValueText)
                : At(method, position);
            position++;
            if (parameter is not null) bound.Add(new BoundArgument(parameter, argument.Expression));
        }
    }

    private static IParameterSymbol? At(IMethodSymbol method, int position)
    {
        var parameters = method.Parameters;
        if (position < parameters.Length) return parameters[position];
        return parameters.Length > 0 && parameters[parameters.Length - 1].IsParams ? parameters[parameters.Length - 1] : null;
    }
}
