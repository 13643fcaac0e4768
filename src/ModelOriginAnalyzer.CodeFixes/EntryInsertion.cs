using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Puts an entry into a list of a policy or facts file, in the file's own layout: indentation, line ends, comments and a trailing comma stay.</summary>
internal static class EntryInsertion
{
    private const string DefaultIndent = "  ";

    /// <summary>Null if the file is no object that can be read, or has something else than a list in that place.</summary>
    /// <param name="list">The key of the list; it is added where it is not there.</param>
    /// <param name="entry">JSON on one line.</param>
    public static TextChange? Into(SourceText text, string list, string entry, CancellationToken cancellationToken)
    {
        var tree = JsonTree.Parse(text, cancellationToken);
        if (!tree.Errors.IsEmpty || tree.Root is not { Kind: JsonKind.Object } root) return null;

        var lineEnd = LineEndOf(text);
        var indent = IndentOf(text, root);
        if (root.Find(list) is not { } property) return Insert(text, root, indent, lineEnd, $"\"{list}\": [{lineEnd}{indent}{indent}{entry}{lineEnd}{indent}]", "");
        if (property.Value.Kind != JsonKind.Array) return null;

        // An entry stands one step further in than the key of its list.
        var keyIndent = LeadingSpace(text, property.KeySpan.Start);
        return Insert(text, property.Value, keyIndent + indent, lineEnd, entry, keyIndent);
    }

    /// <summary>A file that holds nothing but the entry.</summary>
    public static SourceText NewFile(string list, string entry) =>
        SourceText.From("{\n  \"version\": 1,\n  \"" + list + "\": [\n    " + entry + "\n  ]\n}\n", System.Text.Encoding.UTF8);

    private static TextChange Insert(SourceText text, JsonValue container, string indent, string lineEnd, string content, string closingIndent)
    {
        if (LastOf(container) is not { } last)
        {
            // Between the brackets, before whatever comment stands there.
            var closes = text.ToString(TextSpan.FromBounds(container.Span.Start + 1, container.Span.End - 1));
            var tail = closes.IndexOf('\n') >= 0 ? "" : lineEnd + closingIndent;
            return new TextChange(new TextSpan(container.Span.Start + 1, closes.Trim().Length == 0 ? closes.Length : 0), lineEnd + indent + content + (closes.Trim().Length == 0 ? lineEnd + closingIndent : tail));
        }

        // A comma that ends the list already ends it behind the new entry too.
        var onOneLine = text.Lines.GetLineFromPosition(container.Span.Start).LineNumber == text.Lines.GetLineFromPosition(last.Start).LineNumber;
        return new TextChange(new TextSpan(last.End, 0), onOneLine ? ", " + content : "," + lineEnd + LeadingSpace(text, last.Start) + content);
    }

    private static TextSpan? LastOf(JsonValue container) => container.Kind == JsonKind.Array
        ? container.Items.IsEmpty ? null : container.Items[container.Items.Length - 1].Span
        : container.Properties.IsEmpty ? null : TextSpan.FromBounds(container.Properties[container.Properties.Length - 1].KeySpan.Start, container.Properties[container.Properties.Length - 1].Value.Span.End);

    private static string IndentOf(SourceText text, JsonValue root) =>
        root.Properties.IsEmpty || LeadingSpace(text, root.Properties[0].KeySpan.Start) is not { Length: > 0 } space ? DefaultIndent : space;

    private static string LeadingSpace(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t') end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string LineEndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
