using System;
using System.Collections.Immutable;
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

        var piece = literal.Pieces[0] with { Length = model.ContentSpan.Length, Offset = model.ContentSpan.Start };
        return new TextValue { Text = model.Text, Pieces = ImmutableArray.Create(piece), Embedded = true };
    }
}
