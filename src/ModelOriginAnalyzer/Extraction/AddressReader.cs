using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>An address that source spells.</summary>
/// <param name="Text">The whole literal, or what an interpolated string begins with.</param>
internal readonly record struct WrittenAddress(ExpressionSyntax Expression, string Text);

/// <summary>Finds the literals of one tree that spell an address with its scheme.</summary>
internal static class AddressReader
{
    private const string Scheme = "://";

    private static readonly string[] Words = [Scheme];

    /// <summary>In the order of the text.</summary>
    public static List<WrittenAddress> Read(SyntaxTree tree)
    {
        var found = new List<WrittenAddress>();
        if (!TreeFacts.HasAny(tree, Words)) return found;

        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var text = node switch
            {
                LiteralExpressionSyntax literal => LiteralSpans.ValueOf(literal.Token),
                InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } when contents[0] is InterpolatedStringTextSyntax first => first.TextToken.ValueText,
                _ => null,
            };
            if (text?.IndexOf(Scheme, System.StringComparison.Ordinal) > 0) found.Add(new WrittenAddress((ExpressionSyntax)node, text));
        }

        return found;
    }
}
