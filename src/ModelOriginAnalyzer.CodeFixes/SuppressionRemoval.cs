using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Takes one id out of a pragma, or one attribute out of its list; a line that says nothing else goes as a whole.</summary>
internal static class SuppressionRemoval
{
    /// <summary>Null if no suppression stands there.</summary>
    public static TextChange? Of(SyntaxNode root, SourceText text, TextSpan id)
    {
        for (var node = root.FindToken(id.Start, findInsideTrivia: true).Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case PragmaWarningDirectiveTriviaSyntax pragma:
                    return FromList(pragma.ErrorCodes, id, pragma.Span, text);
                case AttributeSyntax { Parent: AttributeListSyntax list }:
                    return FromList(list.Attributes, id, list.Span, text);
            }
        }

        return null;
    }

    private static TextChange? FromList<T>(SeparatedSyntaxList<T> list, TextSpan id, TextSpan whole, SourceText text)
        where T : SyntaxNode
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!list[i].Span.Contains(id)) continue;
            if (list.Count == 1) return Line(whole, text);

            return new TextChange(i == 0 ? TextSpan.FromBounds(list[0].SpanStart, list[1].SpanStart) : TextSpan.FromBounds(list[i - 1].Span.End, list[i].Span.End), "");
        }

        return null;
    }

    /// <summary>With its line end if nothing but white space or a comment is left of it.</summary>
    private static TextChange Line(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var before = text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim();
        var after = text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim();
        return new TextChange(before.Length == 0 && (after.Length == 0 || after.StartsWith("//", System.StringComparison.Ordinal)) ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : span, "");
    }
}
