using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>Files of instructions, one a line: Dockerfile and Ollama's Modelfile.</summary>
internal static class ContainerFileFormat
{
    /// <summary>`ENV` and `ARG` with their values, and the models that `RUN`, `CMD` and `ENTRYPOINT` name.</summary>
    public static JsonTree ReadDockerfile(SourceText source)
    {
        var settings = new List<JsonProperty>();
        foreach (var (name, arguments) in Instructions(source))
        {
            switch (name)
            {
                case "ENV" or "ARG":
                    settings.AddRange(Variables(source, arguments));
                    break;

                case "RUN" or "CMD" or "ENTRYPOINT":
                    settings.AddRange(CommandModels.In(source, arguments));
                    break;
            }
        }

        return SettingsTree.Of(source, SettingsTree.Section(settings, new TextSpan(0, source.Length)));
    }

    /// <summary>`FROM` and `ADAPTER`: a tag of Ollama's library, or weights in a file.</summary>
    public static JsonTree ReadModelfile(SourceText source)
    {
        var models = new List<JsonValue>();
        foreach (var (name, arguments) in Instructions(source))
        {
            if (name is "FROM" or "ADAPTER" && arguments.Length > 0) models.Add(SettingsTree.Section([SettingsTree.Property("model", arguments, SettingsTree.Text(source.ToString(arguments), arguments))]));
        }

        return SettingsTree.Of(source, SettingsTree.Section([SettingsTree.Property("ollama", default, SettingsTree.List(models))], new TextSpan(0, source.Length)));
    }

    /// <summary>A backslash at the end of a line goes on with the next.</summary>
    private static IEnumerable<(string Name, TextSpan Arguments)> Instructions(SourceText source)
    {
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            var start = line.Start;
            while (start < line.End && char.IsWhiteSpace(source[start])) start++;

            var nameEnd = start;
            while (nameEnd < line.End && char.IsAsciiLetter(source[nameEnd])) nameEnd++;

            var end = EndOf(source, line);
            while (end == line.End && Continues(source, line) && i + 1 < source.Lines.Count)
            {
                line = source.Lines[++i];
                end = EndOf(source, line);
            }

            var arguments = nameEnd;
            while (arguments < end && char.IsWhiteSpace(source[arguments])) arguments++;
            if (nameEnd > start && arguments > nameEnd) yield return (source.ToString(TextSpan.FromBounds(start, nameEnd)).ToUpperInvariant(), TextSpan.FromBounds(arguments, end));
        }
    }

    private static int EndOf(SourceText source, TextLine line)
    {
        var end = line.End;
        while (end > line.Start && char.IsWhiteSpace(source[end - 1])) end--;
        return end;
    }

    private static bool Continues(SourceText source, TextLine line) => line.End > line.Start && source[line.End - 1] == '\\';

    /// <summary>`A=b C="d e"`, or `A b` with one variable only.</summary>
    private static IEnumerable<JsonProperty> Variables(SourceText source, TextSpan arguments)
    {
        var text = source.ToString(arguments);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var space = text.IndexOfAny([' ', '\t']);
        if (space > 0 && (equals < 0 || space < equals))
        {
            var value = text[space..].TrimStart();
            if (SettingsTree.IsName(text[..space])) yield return SettingsTree.Variable(text[..space], new TextSpan(arguments.Start, space), SettingsTree.Text(value, new TextSpan(arguments.End - value.Length, value.Length)));
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = start;
            for (char? quote = null; end < text.Length && (quote is not null || !char.IsWhiteSpace(text[end])); end++)
            {
                if (text[end] == quote) quote = null;
                else if (quote is null && text[end] is '"' or '\'') quote = text[end];
            }

            if (end > start && SettingsTree.Assignment(text[start..end], new TextSpan(arguments.Start + start, end - start)) is { } variable) yield return variable;
            start = end + 1;
        }
    }
}
