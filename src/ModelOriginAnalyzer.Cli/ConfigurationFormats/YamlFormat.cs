using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>
/// YAML of any kind: compose files, Kubernetes manifests, Helm values, workflows. Several documents are one list. Aliases stand for what
/// they refer to, within a bound; a file that is no YAML is read up to the place where it ends being it.
/// </summary>
internal sealed class YamlFormat
{
    /// <summary>What aliases may add: a few lines of YAML can ask for more than any machine has.</summary>
    private const int MostAliasedValues = 20_000;

    private readonly SourceText _source;
    private readonly Parser _parser;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, (JsonValue Value, int Count)> _anchors = new(StringComparer.Ordinal);
    private int _aliased;

    private YamlFormat(SourceText source, CancellationToken cancellationToken)
    {
        _source = source;
        _parser = new Parser(new StringReader(source.ToString()));
        _cancellationToken = cancellationToken;
    }

    public static JsonTree Read(SourceText source, CancellationToken cancellationToken)
    {
        var format = new YamlFormat(source, cancellationToken);
        var documents = new List<JsonValue>();
        try
        {
            while (format._parser.MoveNext())
            {
                if (format._parser.Current is DocumentStart) documents.Add(format.ReadDocument());
            }
        }
        catch (YamlException mistake)
        {
            return SettingsTree.Of(source, Whole(documents), new JsonError(format.SpanOf(mistake.Start, mistake.End), OneLine(mistake.Message)));
        }

        return SettingsTree.Of(source, Whole(documents));
    }

    /// <summary>What stands between the first line, three hyphens, and the next such line; nothing if the text does not begin so.</summary>
    public static JsonTree ReadFront(SourceText source, CancellationToken cancellationToken)
    {
        for (var i = 1; i < source.Lines.Count && IsRule(source, 0); i++)
        {
            if (!IsRule(source, i)) continue;

            var front = EmbeddedText.Yaml(source, TextSpan.FromBounds(source.Lines[0].EndIncludingLineBreak, source.Lines[i].Start), cancellationToken);
            return SettingsTree.Of(source, front.Root, front.Errors);
        }

        return SettingsTree.Of(source, null);
    }

    private static bool IsRule(SourceText source, int line) => source.ToString(source.Lines[line].Span).TrimEnd() == "---";

    private static JsonValue? Whole(List<JsonValue> documents) => documents.Count switch { 0 => null, 1 => documents[0], _ => SettingsTree.List(documents) };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private JsonValue ReadDocument()
    {
        _anchors.Clear();
        _parser.MoveNext();
        return ReadValue(0, out _);
    }

    /// <summary>The value at the current event; the event behind it is not yet read.</summary>
    /// <param name="count">How many values it is made of.</param>
    private JsonValue ReadValue(int depth, out int count)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        count = 1;
        switch (_parser.Current)
        {
            case AnchorAlias alias:
                return Aliased(alias, out count);

            case Scalar scalar:
                return Anchored(scalar, OfScalar(scalar), 1);

            case SequenceStart start:
                var items = ImmutableArray.CreateBuilder<JsonValue>();
                while (Next<SequenceEnd>())
                {
                    var item = ReadValue(depth + 1, out var more);
                    count += more;
                    if (depth < JsonTree.MaxDepth) items.Add(item);
                }

                return Anchored(start, SettingsTree.List(items, SpanOf(start.Start, _parser.Current!.End)), count);

            case MappingStart start:
                var properties = new List<JsonProperty>();
                while (Next<MappingEnd>())
                {
                    var key = _parser.Current as Scalar;
                    if (key is null) ReadValue(depth + 1, out _);
                    _parser.MoveNext();
                    var value = ReadValue(depth + 1, out var more);
                    count += more;
                    if (key is not null && depth < JsonTree.MaxDepth && !IsForAliases(key, depth)) Add(properties, key, value);
                }

                return Anchored(start, SettingsTree.Section(properties, SpanOf(start.Start, _parser.Current!.End)), count);

            default:
                return SettingsTree.Nothing(default);
        }
    }

    /// <summary>`x-common: &amp;common`: compose files keep there what aliases refer to.</summary>
    private static bool IsForAliases(Scalar key, int depth) => depth == 0 && key.Value.StartsWith("x-", StringComparison.Ordinal);

    private bool Next<TEnd>()
        where TEnd : ParsingEvent => _parser.MoveNext() && _parser.Current is not TEnd;

    private void Add(List<JsonProperty> properties, Scalar key, JsonValue value)
    {
        if (key.Value == "<<")
        {
            // What the mapping says itself goes before what it takes over, wherever that is written.
            foreach (var merged in value.Kind == JsonKind.Array ? value.Items : [value]) properties.InsertRange(0, merged.Properties);
            return;
        }

        var name = SpanOf(key.Start, key.End);
        if (key.Value is "command" or "args" or "entrypoint" or "run" or "script")
        {
            properties.AddRange(CommandModels.In(_source, value.Span));
            return;
        }

        properties.Add(SettingsTree.Property(key.Value, name, Embedded(key.Value, value) ?? value));
    }

    /// <summary>A whole configuration file as the value of a key (ConfigMap).</summary>
    private JsonValue? Embedded(string name, JsonValue value)
    {
        if (value.Kind != JsonKind.String || !value.Text.Contains('\n', StringComparison.Ordinal)) return null;
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return EmbeddedText.Json(_source, BlockContent(value), _cancellationToken);
        return name.EndsWith(".env", StringComparison.OrdinalIgnoreCase) ? EmbeddedText.EnvironmentFile(_source, BlockContent(value)) : null;
    }

    /// <summary>Without the line of the indicator (`|`, `>-`).</summary>
    private TextSpan BlockContent(JsonValue value)
    {
        var line = _source.Lines.GetLineFromPosition(value.Span.Start);
        return TextSpan.FromBounds(Math.Min(line.EndIncludingLineBreak, value.Span.End), value.Span.End);
    }

    private JsonValue OfScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when span.Length >= 2:
                var content = TextSpan.FromBounds(span.Start + 1, span.End - 1);
                return SettingsTree.Text(scalar.Value, content, hasEscapes: scalar.Style == ScalarStyle.DoubleQuoted && _source.ToString(content).Contains('\\', StringComparison.Ordinal));

            case ScalarStyle.Plain when scalar.Value is "" or "~" or "null":
                return SettingsTree.Nothing(span);

            default:
                return SettingsTree.Text(scalar.Value, span);
        }
    }

    private JsonValue Anchored(NodeEvent node, JsonValue value, int count)
    {
        if (!node.Anchor.IsEmpty) _anchors[node.Anchor.Value] = (value, count);
        return value;
    }

    private JsonValue Aliased(AnchorAlias alias, out int count)
    {
        count = 1;
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored) || _aliased + anchored.Count > MostAliasedValues) return SettingsTree.Nothing(SpanOf(alias.Start, alias.End));

        _aliased += anchored.Count;
        count = anchored.Count;
        return anchored.Value;
    }

    private TextSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, _source.Length);
        return TextSpan.FromBounds(from, Math.Clamp((int)end.Index, from, _source.Length));
    }
}
