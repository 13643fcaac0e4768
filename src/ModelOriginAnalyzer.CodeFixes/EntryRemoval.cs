using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Takes an entry out of a list, with the comma that belonged to it.</summary>
internal static class EntryRemoval
{
    public static TextChange Of(SourceText text, JsonValue list, int index)
    {
        var items = list.Items;
        var item = items[index].Span;
        if (index + 1 < items.Length) return new TextChange(TextSpan.FromBounds(item.Start, items[index + 1].Span.Start), "");
        if (index > 0) return new TextChange(TextSpan.FromBounds(items[index - 1].Span.End, item.End), "");

        // The only one: a comma behind it would be one too many.
        var end = item.End;
        var next = end;
        while (next < list.Span.End && char.IsWhiteSpace(text[next])) next++;
        if (next < list.Span.End && text[next] == ',') end = next + 1;
        return new TextChange(TextSpan.FromBounds(item.Start, end), "");
    }
}
