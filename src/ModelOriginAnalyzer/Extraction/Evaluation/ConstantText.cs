using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Constants that are no strings, as a text spells them.</summary>
internal static class ConstantText
{
    /// <summary>The name of an enum's member, the digits of a number, a character; null for everything else.</summary>
    public static string? Of(ExpressionSyntax expression, Binding binding)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is int number ? number.ToString(CultureInfo.InvariantCulture) : CharacterOf(literal, binding);

            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (binding.SymbolOf(expression) is not IFieldSymbol { HasConstantValue: true } constant) return null;
                if (constant.ContainingType?.TypeKind == TypeKind.Enum) return constant.Name;
                return constant.ConstantValue switch
                {
                    char character => character.ToString(),
                    int value => value.ToString(CultureInfo.InvariantCulture),
                    _ => null,
                };

            default:
                return null;
        }
    }

    /// <summary>The one character that a literal, constant or cast to `char` gives; null for everything else.</summary>
    public static string? CharacterOf(ExpressionSyntax expression, Binding binding)
    {
        var isCharacter = expression switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.CharacterLiteralExpression),
            CastExpressionSyntax { Type: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.CharKeyword),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => binding.SymbolOf(expression) is IFieldSymbol { ConstantValue: char } or ILocalSymbol { ConstantValue: char },
            _ => false,
        };
        return isCharacter && binding.NumberOf(expression) is >= 0 and <= char.MaxValue and var code ? ((char)code).ToString() : null;
    }
}
