using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>
/// Makes of any format the tree that the reader of appsettings files makes of JSON: names, values, and the characters that spell them.
/// What looks for models and endpoints there then need not know formats.
/// </summary>
internal static class SettingsTree
{
    public static JsonValue Text(string value, TextSpan content, bool hasEscapes = false) =>
        new() { Kind = JsonKind.String, Text = value, Span = content, ContentSpan = content, HasEscapes = hasEscapes };

    /// <summary>A place for a value that stands somewhere else.</summary>
    public static JsonValue Nothing(TextSpan span) => new() { Kind = JsonKind.Null, Span = span, ContentSpan = span };

    public static JsonValue Section(IEnumerable<JsonProperty> properties, TextSpan span = default) =>
        new() { Kind = JsonKind.Object, Span = span, ContentSpan = span, Properties = [.. properties] };

    public static JsonValue List(IEnumerable<JsonValue> items, TextSpan span = default) =>
        new() { Kind = JsonKind.Array, Span = span, ContentSpan = span, Items = [.. items] };

    public static JsonProperty Property(string name, TextSpan key, JsonValue value) => new(name, key, key, value);

    /// <summary>An environment variable, under the key that .NET's configuration gives it: `AI__Model` is `AI:Model`.</summary>
    public static JsonProperty Variable(string name, TextSpan key, JsonValue value) =>
        Property(name.Replace("__", ":", StringComparison.Ordinal), key, ShellDefault(value));

    /// <summary>A variable written `NAME=value`; null if it has no value of its own (`NAME` passes on what the machine has).</summary>
    /// <param name="assignment">The characters of the whole.</param>
    public static JsonProperty? Assignment(string text, TextSpan assignment)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) return null;

        var name = text[..equals].Trim();
        if (!IsName(name)) return null;

        var start = equals + 1;
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start]) (start, end) = (start + 1, end - 1);

        return Variable(name, new TextSpan(assignment.Start, equals), Text(text[start..end], new TextSpan(assignment.Start + start, end - start)));
    }

    public static bool IsName(string text)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[0])) return false;

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '-' or ':')) return false;
        }

        return true;
    }

    /// <summary>`${MODEL:-gpt-4o}` has a value of its own where the machine sets none.</summary>
    private static JsonValue ShellDefault(JsonValue value)
    {
        var text = value.Text;
        if (value.Kind != JsonKind.String || value.HasEscapes || !text.StartsWith("${", StringComparison.Ordinal) || !text.EndsWith('}')) return value;

        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var start = dash + 1;
        if (dash < 0 || !IsName(text[2..dash].TrimEnd(':')) || text.IndexOf("${", start, StringComparison.Ordinal) >= 0) return value;

        return Text(text[start..^1], new TextSpan(value.ContentSpan.Start + start, text.Length - start - 1));
    }

    public static JsonTree Of(SourceText source, JsonValue? root, params ImmutableArray<JsonError> errors) =>
        new() { Source = source, Root = root, Errors = errors };
}
