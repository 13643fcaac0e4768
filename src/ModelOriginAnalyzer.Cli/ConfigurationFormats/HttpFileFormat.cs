using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>`.http` and `.rest` files: variables, and requests with their address and body. Each request is a section of its own.</summary>
internal sealed partial class HttpFileFormat
{
    private readonly SourceText _source;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, (string Text, TextSpan Span)> _variables = new(StringComparer.Ordinal);
    private readonly List<JsonValue> _requests = [];

    private HttpFileFormat(SourceText source, CancellationToken cancellationToken)
    {
        _source = source;
        _cancellationToken = cancellationToken;
    }

    public static JsonTree Read(SourceText source, CancellationToken cancellationToken)
    {
        var format = new HttpFileFormat(source, cancellationToken);
        format.ReadVariables();
        format.ReadRequests();
        return SettingsTree.Of(source, SettingsTree.Section([SettingsTree.Property("requests", default, SettingsTree.List(format._requests))], new TextSpan(0, source.Length)));
    }

    private void ReadVariables()
    {
        foreach (var line in _source.Lines)
        {
            var match = Variable().Match(_source.ToString(line.Span));
            if (!match.Success) continue;

            var value = match.Groups["value"];
            _variables[match.Groups["name"].Value] = (value.Value, new TextSpan(line.Start + value.Index, value.Length));
        }
    }

    private void ReadRequests()
    {
        for (var i = 0; i < _source.Lines.Count; i++)
        {
            var line = _source.Lines[i];
            var match = RequestLine().Match(_source.ToString(line.Span));
            if (!match.Success) continue;

            var address = match.Groups["address"];
            var end = i;
            while (end + 1 < _source.Lines.Count && !_source.ToString(_source.Lines[end + 1].Span).StartsWith("###", StringComparison.Ordinal)) end++;

            var settings = new List<JsonProperty> { SettingsTree.Property("endpoint", default, Resolved(address.Value, new TextSpan(line.Start + address.Index, address.Length))) };
            if (Body(i + 1, end) is { } body) settings.AddRange(body.Properties.Where(property => property.Name == "model").Select(WithVariables));
            _requests.Add(SettingsTree.Section(settings));
            i = end;
        }
    }

    /// <summary>The JSON object behind the first empty line; null if there is none.</summary>
    private JsonValue? Body(int first, int last)
    {
        var start = first;
        while (start <= last && _source.Lines[start].Span.Length > 0 && !string.IsNullOrWhiteSpace(_source.ToString(_source.Lines[start].Span))) start++;
        if (start > last) return null;

        var body = TextSpan.FromBounds(_source.Lines[start].Start, _source.Lines[last].End);
        return EmbeddedText.Json(_source, body, _cancellationToken) is { Kind: JsonKind.Object } value ? value : null;
    }

    private JsonProperty WithVariables(JsonProperty property) =>
        property.Value is { Kind: JsonKind.String, HasEscapes: false } value ? SettingsTree.Property(property.Name, property.KeySpan, Resolved(value.Text, value.ContentSpan)) : property;

    /// <summary>A variable at the beginning stands for its value, whose characters are then the ones meant.</summary>
    private JsonValue Resolved(string text, TextSpan span)
    {
        var match = Reference().Match(text);
        return match.Success && _variables.TryGetValue(match.Groups["name"].Value, out var variable)
            ? SettingsTree.Text(variable.Text, variable.Span)
            : SettingsTree.Text(text, span);
    }

    [GeneratedRegex(@"^\s*@(?<name>[\w.-]+)\s*=\s*(?<value>.*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\s*(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+)(?<address>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex RequestLine();

    [GeneratedRegex(@"^\{\{\s*(?<name>[\w.-]+)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
