using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Arrays of characters and of bytes that are written out, and what statements do to them before they are read.</summary>
internal static class CharacterArrays
{
    private const int Longest = 4096;

    /// <summary>The text, or the bytes, that the elements spell; null if they are anything else.</summary>
    public static TextValue? Of(ExpressionSyntax expression, CollectionElements collections, Binding binding)
    {
        if (collections.Of(expression, binding) is not { Count: > 0 and <= Longest } elements) return null;

        var characters = new char[elements.Count];
        var areCharacters = false;
        for (var i = 0; i < characters.Length; i++)
        {
            var element = elements[i];
            if (element.Key is not null || element.Binding.NumberOf(element.Expression) is not (>= 0 and <= char.MaxValue and var code)) return null;

            characters[i] = (char)code;
            areCharacters |= IsCharacter(element.Expression, element.Binding);
        }

        return TextValue.Known(new string(characters)) with { IsBytes = !areCharacters };
    }

    private static bool IsCharacter(ExpressionSyntax expression, Binding binding) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.CharacterLiteralExpression),
        CastExpressionSyntax { Type: PredefinedTypeSyntax type } => type.Keyword.IsKind(SyntaxKind.CharKeyword),
        ParenthesizedExpressionSyntax inner => IsCharacter(inner.Expression, binding),
        _ => binding.TypeOf(expression)?.SpecialType == SpecialType.System_Char,
    };

    /// <summary>
    /// What is left of an array in a local at the place where it is read: `Array.Reverse(letters)` turns it round, and whatever else
    /// changes an element makes it unknown.
    /// </summary>
    public static TextValue Read(TextValue array, VariableDeclaratorSyntax local, SyntaxNode use, Binding binding)
    {
        foreach (var name in TreeFacts.Of(binding.Tree).Names(local.Identifier.ValueText))
        {
            if (name.SpanStart >= use.SpanStart || binding.DeclarationOf(name)?.Syntax != local) continue;

            switch (name.Parent)
            {
                case ElementAccessExpressionSyntax access when access.Expression == name && IsChanged(access):
                    return TextValue.Dynamic;

                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Array" } } } changing }:
                    if (CallArguments.NameOf(changing) is not "Reverse" || changing.ArgumentList.Arguments.Count != 1 || changing.Parent is not ExpressionStatementSyntax) return TextValue.Dynamic;

                    array = array.Computed(CharacterFunctions.Reversed(array.Text!));
                    break;

                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Reverse" or "Fill" or "Clear" or "CopyTo", Parent.Parent: ExpressionStatementSyntax }:
                    return TextValue.Dynamic;
            }
        }

        return array;
    }

    private static bool IsChanged(ElementAccessExpressionSyntax element) => element.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == element,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        _ => false,
    };
}
