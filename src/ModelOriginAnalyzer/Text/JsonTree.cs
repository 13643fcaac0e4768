using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>What is wrong at one place of a JSON text.</summary>
/// <param name="Span">The exact characters; empty at the place where something is missing.</param>
/// <param name="Message">A sentence for the reader of the file, without a final full stop.</param>
internal sealed record JsonError(TextSpan Span, string Message);

/// <summary>
/// A JSON text read with positions. Reading never throws (but for cancellation) and goes on after an error, so that what can be
/// read is there beside what is wrong. Comments and trailing commas are accepted; repeated names are kept and are no error here.
/// </summary>
internal sealed class JsonTree
{
    /// <summary>Objects and arrays may stand inside each other this many times, as in System.Text.Json; what is deeper is an error and not read.</summary>
    public const int MaxDepth = 64;

    public required SourceText Source { get; init; }

    /// <summary>Null when the text holds no value at all; there is an error then.</summary>
    public JsonValue? Root { get; init; }

    public ImmutableArray<JsonError> Errors { get; init; } = ImmutableArray<JsonError>.Empty;

    public static JsonTree Parse(SourceText text, CancellationToken cancellationToken)
    {
        var parser = new JsonParser(text, cancellationToken);
        var root = parser.ParseRoot();
        return new JsonTree { Source = text, Root = root, Errors = parser.Errors };
    }

    /// <summary>
    /// The characters of the file that make <paramref name="length"/> characters of a string's value from <paramref name="start"/>,
    /// escapes counted. What lies outside the value is cut off.
    /// </summary>
    public TextSpan SpanOf(JsonValue value, int start, int length)
    {
        var raw = Source.ToString(value.ContentSpan);
        var first = Skip(raw, 0, start, value.HasEscapes);
        var end = Skip(raw, first, length, value.HasEscapes);
        return TextSpan.FromBounds(value.ContentSpan.Start + first, value.ContentSpan.Start + end);
    }

    /// <summary>The place in <paramref name="raw"/> that is <paramref name="count"/> characters of the value further on.</summary>
    private static int Skip(string raw, int position, int count, bool escaped)
    {
        for (; count > 0 && position < raw.Length; count--)
        {
            position += escaped && raw[position] == '\\' && JsonEscape.Read(raw, position) is { IsValid: true, Length: var length } ? length : 1;
        }

        return position;
    }
}
