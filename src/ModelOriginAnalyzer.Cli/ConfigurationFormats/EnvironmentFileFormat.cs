using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>`.env` files: one `NAME=value` a line, `export` before it, comments behind a `#`.</summary>
internal static class EnvironmentFileFormat
{
    public static JsonTree Read(SourceText source)
    {
        var variables = new List<JsonProperty>();
        foreach (var line in source.Lines)
        {
            if (ReadLine(source.ToString(line.Span), line.Start) is { } variable) variables.Add(variable);
        }

        return SettingsTree.Of(source, SettingsTree.Section(variables, new TextSpan(0, source.Length)));
    }

    private static JsonProperty? ReadLine(string line, int at)
    {
        var start = 0;
        while (start < line.Length && char.IsWhiteSpace(line[start])) start++;
        if (start == line.Length || line[start] == '#') return null;
        if (string.CompareOrdinal(line, start, "export ", 0, 7) == 0) start += 7;

        var end = EndOf(line, line.IndexOf('=', start));
        return SettingsTree.Assignment(line[start..end], TextSpan.FromBounds(at + start, at + end));
    }

    /// <summary>Behind the value: a quoted one ends with its quote, another one before a comment.</summary>
    private static int EndOf(string line, int equals)
    {
        if (equals < 0) return line.Length;

        var start = equals + 1;
        while (start < line.Length && char.IsWhiteSpace(line[start])) start++;
        if (start < line.Length && line[start] is '"' or '\'')
        {
            var quote = line.IndexOf(line[start], start + 1);
            return quote < 0 ? line.Length : quote + 1;
        }

        var comment = line.IndexOf(" #", equals, StringComparison.Ordinal);
        return comment < 0 ? line.Length : comment;
    }
}
