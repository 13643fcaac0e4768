using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>Reads values of a JSON file by the kind they must have; what is wrong is collected with its place.</summary>
internal sealed class JsonChecks(Place file)
{
    private readonly List<string> _errors = [];
    private readonly HashSet<(JsonValue Value, string Key)> _misspelt = [];

    public IReadOnlyList<string> Errors => _errors;

    public Place At(JsonValue value) => file.At(value.Span);

    public void Report(TextSpan span, string message) => _errors.Add(TextFiles.ErrorAt(file.At(span), message));

    /// <summary>The value's properties if it is an object that has only these keys; what else stands there is reported and left out.</summary>
    public IEnumerable<JsonProperty> Object(JsonValue value, string what, params string[] keys)
    {
        if (value.Kind != JsonKind.Object)
        {
            Report(value.Span, $"{what} is an object");
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            if (!keys.Contains(property.Name))
            {
                var nearest = NearestName.Find(property.Name, keys);
                if (nearest is not null) _misspelt.Add((value, nearest));
                Report(property.KeySpan, $"{what} has no key '{property.Name}'{(nearest is null ? "" : $": did you mean '{nearest}'?")}");
            }
            else if (!seen.Add(property.Name))
            {
                Report(property.KeySpan, $"'{property.Name}' stands twice in {what}");
            }
            else
            {
                yield return property;
            }
        }
    }

    public string? Text(JsonValue value, string what)
    {
        if (value.Kind == JsonKind.String && value.Text.Length > 0) return value.Text;
        Report(value.Span, $"{what} takes a text");
        return null;
    }

    public string? Word(JsonValue value, string what, IReadOnlyCollection<string> words)
    {
        if (Text(value, what) is not { } text) return null;
        if (words.Contains(text)) return text;
        Report(value.Span, $"{what} takes {string.Join(", ", words)}; not '{text}'");
        return null;
    }

    public bool? Boolean(JsonValue value, string what)
    {
        if (value.Kind is JsonKind.True or JsonKind.False) return value.Kind == JsonKind.True;
        Report(value.Span, $"{what} takes true or false");
        return null;
    }

    /// <summary>One text, or a list of them.</summary>
    public IEnumerable<string> Texts(JsonValue value, string what)
    {
        if (value.Kind != JsonKind.Array) return Text(value, what) is { } single ? [single] : [];
        return value.Items.Select(item => Text(item, what)).OfType<string>();
    }

    /// <summary>The kind in `{ "unknown": "…" }`; null if the object is wrong, and that is reported.</summary>
    public UnknownKind? Unknown(JsonValue value, string what)
    {
        if (value.Properties.IsEmpty) Report(value.Span, $"{what} takes a text or {{ \"unknown\": … }}; this object is empty");

        UnknownKind? kind = null;
        foreach (var property in Object(value, what, "unknown"))
        {
            kind = FactWords.UnknownKindOf(Word(property.Value, "'unknown'", ["dynamic", "unlisted", "undisclosed"]));
        }

        return kind;
    }

    /// <summary>Reports the keys that an object lacks; one that stands there misspelt has been reported already.</summary>
    public void Require(JsonValue value, string what, params string[] keys)
    {
        if (value.Kind != JsonKind.Object) return;

        foreach (var key in keys)
        {
            if (value.Find(key) is null && !_misspelt.Contains((value, key))) Report(new TextSpan(value.Span.Start, 1), $"'{key}' is missing in {what}");
        }
    }

    public string? Country(JsonValue value, string what)
    {
        if (Text(value, what) is not { } text) return null;
        if (CountryCodes.IsKnown(text)) return text;
        Report(value.Span, $"'{text}' is no ISO 3166-1 alpha-2 country code");
        return null;
    }

    public Day? Date(JsonValue value, string what)
    {
        if (Text(value, what) is not { } text) return null;
        if (Day.TryParse(text, out var day)) return day;
        Report(value.Span, $"{what} takes a day as yyyy-MM-dd");
        return null;
    }
}
