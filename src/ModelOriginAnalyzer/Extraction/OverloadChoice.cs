using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The overload that a call by name most likely means: names and number of arguments fit, strings go where strings are taken.</summary>
internal static class OverloadChoice
{
    /// <param name="first">Index of the parameter that takes the first argument: 1 for extension methods.</param>
    /// <param name="binding">Of the call's tree: what its arguments are.</param>
    public static IMethodSymbol? Of(IEnumerable<IMethodSymbol> overloads, BaseArgumentListSyntax? arguments, int first, Binding binding)
    {
        IMethodSymbol? best = null;
        ITypeSymbol?[]? types = null;
        var bestScore = int.MinValue;
        foreach (var overload in overloads)
        {
            if (!Fits(overload, arguments, first)) continue;

            if (best is null)
            {
                best = overload;
                continue;
            }

            // Only several that fit are told apart by what the arguments are: that is asked once.
            if (types is null)
            {
                types = TypesOf(arguments, binding);
                bestScore = Score(best, arguments, first, types);
            }

            var score = Score(overload, arguments, first, types);
            if (score <= bestScore) continue;

            best = overload;
            bestScore = score;
        }

        return best;
    }

    /// <summary>A call that is still being written may come to mean this; one that passes more, or something else, means another method. A type stays what it is.</summary>
    public static bool MayMean(ISymbol candidate, BaseArgumentListSyntax? arguments)
        => candidate is not IMethodSymbol { MethodKind: not MethodKind.Constructor } method || arguments is null || Takes(method, arguments, first: 0);

    private static bool Fits(IMethodSymbol method, BaseArgumentListSyntax? arguments, int first)
    {
        var parameters = method.Parameters;
        if (first > parameters.Length) return false;

        var required = 0;
        for (var i = first; i < parameters.Length; i++)
        {
            if (!parameters[i].IsOptional && !parameters[i].IsParams) required++;
        }

        return required <= (arguments?.Arguments.Count ?? 0) && (arguments is null || Takes(method, arguments, first));
    }

    /// <summary>There is a parameter for each argument, and no text where a function or number is passed. What an open list takes may have any name in the real SDK.</summary>
    private static bool Takes(IMethodSymbol method, BaseArgumentListSyntax arguments, int first)
    {
        var parameters = method.Parameters;
        var isOpen = parameters.Length > 0 && parameters[parameters.Length - 1].IsParams;
        if (arguments.Arguments.Count + first > parameters.Length && !isOpen) return false;

        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var parameter = argument.NameColon is { } named ? CallArguments.ParameterNamed(method, named.Name.Identifier.ValueText)
                : i + first < parameters.Length ? parameters[i + first] : parameters[parameters.Length - 1];
            if (parameter is null ? !isOpen : parameter.Type.SpecialType == SpecialType.System_String && IsNoText(argument.Expression)) return false;
        }

        return true;
    }

    private static bool IsNoText(ExpressionSyntax argument)
        => argument is AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression or (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression };

    private static int Score(IMethodSymbol method, BaseArgumentListSyntax? arguments, int first, ITypeSymbol?[] types)
    {
        var score = -method.Parameters.Length;
        for (var i = 0; i < types.Length && i + first < method.Parameters.Length; i++)
        {
            var argument = arguments!.Arguments[i];
            if (argument.NameColon is not null) continue;

            var type = method.Parameters[i + first].Type;
            var isText = type.SpecialType == SpecialType.System_String;
            score += argument.Expression switch
            {
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => isText ? 10 : -10,
                ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith(type.Name, System.StringComparison.Ordinal) ? 10 : -5,
                BaseObjectCreationExpressionSyntax => isText ? -10 : 0,
                AnonymousFunctionExpressionSyntax => type.TypeKind == TypeKind.Delegate ? 10 : -10,
                CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => IsCollection(type) ? 10 : -10,

                // Provider.DeepSeek
                MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var named } } when type.TypeKind == TypeKind.Enum => named == type.Name ? 10 : 0,
                _ when types[i] is null || type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.TypeParameter or TypeKind.Error => 0,
                _ when types[i] is { SpecialType: SpecialType.System_String } => isText ? 10 : -10,
                _ => isText ? -10 : SymbolEqualityComparer.Default.Equals(types[i], type) ? 10 : 0,
            };
        }

        return score;
    }

    private static bool IsCollection(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String) return false;
        if (type.TypeKind == TypeKind.Array || type.SpecialType == SpecialType.System_Collections_IEnumerable) return true;

        foreach (var contract in type.AllInterfaces)
        {
            if (contract.SpecialType == SpecialType.System_Collections_IEnumerable) return true;
        }

        return type.Name is "Span" or "ReadOnlySpan";
    }

    /// <summary>Of arguments whose shape does not say it by itself; null where it is not known.</summary>
    private static ITypeSymbol?[] TypesOf(BaseArgumentListSyntax? arguments, Binding binding)
    {
        var types = new ITypeSymbol?[arguments?.Arguments.Count ?? 0];
        for (var i = 0; i < types.Length; i++)
        {
            if (arguments!.Arguments[i].Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or PostfixUnaryExpressionSyntax)
            {
                types[i] = binding.TypeOf(arguments.Arguments[i].Expression);
            }
        }

        return types;
    }
}
