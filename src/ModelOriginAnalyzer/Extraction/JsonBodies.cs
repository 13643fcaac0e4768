using System;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Request bodies that are written as JSON text in a literal.</summary>
internal static class JsonBodies
{
    private const string Property = "model";

    /// <summary>The value of a `model` property of the outermost object; null if the text is no such body.</summary>
    public static TextValue? ModelIn(TextValue literal)
    {
        if (literal.Text is not { } text || text.IndexOf("\"" + Property + "\"", StringComparison.Ordinal) < 0) return null;
        if (JsonTree.Parse(SourceText.From(text), CancellationToken.None).Root is not { Kind: JsonKind.Object } root) return null;
        if (root.Find(Property)?.Value is not { Kind: JsonKind.String, HasEscapes: false } model) return null;

        // An open body goes on behind the model, not in the middle of it.
        var content = model.ContentSpan;
        return content.End < text.Length ? literal.Part(content.Start, content.Length) with { Embedded = literal.Pieces.Length == 1 } : null;
    }
}
