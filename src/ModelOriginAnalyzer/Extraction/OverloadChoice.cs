using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The overload that a call by name most likely means: names and number of arguments fit, strings go where strings are taken.</summary>
internal static class OverloadChoice
{
    /// <param name="first">Index of the parameter that takes the first argument: 1 for extension methods.</param>
    public static IMethodSymbol? Of(IEnumerable<IMethodSymbol> overloads, BaseArgumentListSyntax? arguments, int first)
    {
        IMethodSymbol? best = null;
        var bestScore = int.MinValue;
        foreach (var overload in overloads)
        {
            if (!Fits(overload, arguments, first)) continue;

            var score = Score(overload, arguments, first);
            if (score <= bestScore) continue;

            best = overload;
            bestScore = score;
        }

        return best;
    }

    private static bool Fits(IMethodSymbol method, BaseArgumentListSyntax? arguments, int first)
    {
        var count = arguments?.Arguments.Count ?? 0;
        var parameters = method.Parameters;
        var isOpen = parameters.Length > 0 && parameters[parameters.Length - 1].IsParams;
        if (first > parameters.Length || (count + first > parameters.Length && !isOpen)) return false;

        var required = 0;
        for (var i = first; i < parameters.Length; i++)
        {
            if (!parameters[i].IsOptional && !parameters[i].IsParams) required++;
        }

        if (required > count) return false;

        for (var i = 0; i < count; i++)
        {
            if (arguments!.Arguments[i].NameColon is { } named && CallArguments.ParameterNamed(method, named.Name.Identifier.ValueText) is null) return false;
        }

        return true;
    }

    private static int Score(IMethodSymbol method, BaseArgumentListSyntax? arguments, int first)
    {
        var score = -method.Parameters.Length;
        var count = arguments?.Arguments.Count ?? 0;
        for (var i = 0; i < count && i + first < method.Parameters.Length; i++)
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
                _ => 0,
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
}
