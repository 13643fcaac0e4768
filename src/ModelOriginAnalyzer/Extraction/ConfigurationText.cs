using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A string value of a configuration file or a piece of one, without surrounding white space, that knows its characters in the file.</summary>
internal sealed class ConfigurationText
{
    private readonly ConfigurationFile _file;
    private readonly JsonValue _json;
    private readonly string _key;
    private readonly int _start;

    private ConfigurationText(ConfigurationFile file, JsonValue json, string key, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(json.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(json.Text[end - 1])) end--;

        _file = file;
        _json = json;
        _key = key;
        _start = start;
        Value = json.Text.Substring(start, end - start);
    }

    public string Value { get; }

    /// <summary>Null if the node has no value or one that is no string.</summary>
    public static ConfigurationText? Of(ConfigurationNode node) =>
        node is { File: { } file, Value: { Kind: JsonKind.String } json } ? new ConfigurationText(file, json, node.Key, 0, json.Text.Length) : null;

    public ConfigurationText Piece(int start, int end) => new(_file, _json, _key, _start + start, _start + end);

    /// <param name="start">Where in <see cref="Value"/> the exact host or id begins.</param>
    public Reference ToReference(ReferenceRole role, int start, int length) => new()
    {
        Role = role,
        Value = Value,
        Literal = PlaceOf(0, Value.Length),
        Exact = PlaceOf(start, length),
        ConfigurationKey = _key,
        Environment = _file.Environment,
    };

    private Place PlaceOf(int start, int length) => new(_file.Path, _file.Tree.Source, _file.Tree.SpanOf(_json, _start + start, length), null);
}
