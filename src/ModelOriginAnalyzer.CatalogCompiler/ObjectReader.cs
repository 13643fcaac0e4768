using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>
/// Reads the members of one JSON object and reports what is missing, unknown, of the wrong type or written twice. A member that
/// cannot be read gives an empty value, so that reading goes on and all mistakes are found at once.
/// </summary>
internal sealed class ObjectReader
{
    private readonly RuleFile _file;
    private readonly JsonValue _value;
    private readonly ErrorList _errors;

    private ObjectReader(RuleFile file, JsonValue value, ErrorList errors)
    {
        _file = file;
        _value = value;
        _errors = errors;
    }

    /// <summary>Null, with the error reported, when the value is no object.</summary>
    public static ObjectReader? Open(RuleFile file, JsonValue value, ErrorList errors, ImmutableArray<string> keys)
    {
        if (value.Kind != JsonKind.Object)
        {
            errors.Add(file, value.Span, CatalogMistake.WrongType, "An object is expected here");
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            if (!keys.Contains(property.Name))
                errors.Add(file, property.KeyContentSpan, CatalogMistake.UnknownKey, $"Unknown key '{property.Name}'{Suggestion(property.Name, keys)}");
            else if (!seen.Add(property.Name))
                errors.Add(file, property.KeyContentSpan, CatalogMistake.Duplicate, $"The key '{property.Name}' stands twice in this object");
        }

        return new ObjectReader(file, value, errors);
    }

    public bool Has(string key) => _value.Find(key) is not null;

    /// <summary>Reports at the value of <paramref name="key"/>, or at the object when it is not there.</summary>
    public void Fail(string key, CatalogMistake mistake, string message) =>
        _errors.Add(_file, _value.Find(key)?.Value.ContentSpan ?? new TextSpan(_value.Span.Start, 0), mistake, message);

    /// <summary>A text that must be there and must not be empty.</summary>
    public LocatedText Text(string key) => Required(key) is { } value ? ToText(value, key) : Nothing;

    /// <summary>Null when the key is left out or its value is null.</summary>
    public LocatedText? OptionalText(string key) => _value.Find(key)?.Value is { Kind: not JsonKind.Null } value ? ToText(value, key) : null;

    /// <summary>The key must be there, null says that the answer is not known.</summary>
    public LocatedText? NullableText(string key) => Required(key) is { Kind: not JsonKind.Null } value ? ToText(value, key) : null;

    public bool Flag(string key, bool otherwise = false)
    {
        switch (_value.Find(key)?.Value)
        {
            case null:
                return otherwise;
            case { Kind: JsonKind.True }:
                return true;
            case { Kind: JsonKind.False }:
                return false;
            case var value:
                Wrong(value, key, "true or false");
                return otherwise;
        }
    }

    /// <summary>Percent above 0 to 100; null says that it is not known.</summary>
    public double? Percent(string key)
    {
        var value = Required(key);
        if (value is null || value.Kind == JsonKind.Null) return null;

        if (value.Kind != JsonKind.Number || !double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
        {
            Wrong(value, key, "a number or null");
            return null;
        }

        if (percent is > 0 and <= 100) return percent;

        _errors.Add(_file, value.Span, CatalogMistake.InvalidValue, $"'{key}' is a percentage above 0 and not above 100");
        return null;
    }

    /// <summary>The position of the text in <paramref name="names"/>; 0 when it is none of them.</summary>
    public int Choice(string key, ImmutableArray<string> names)
    {
        var text = Text(key);
        return text.Text.Length == 0 ? 0 : Choose(text, key, names);
    }

    public int OptionalChoice(string key, ImmutableArray<string> names, int otherwise) =>
        OptionalText(key) is { Text.Length: > 0 } text ? Choose(text, key, names) : otherwise;

    /// <summary>Texts of an array; none when the key is left out and <paramref name="atLeast"/> is 0.</summary>
    public ImmutableArray<LocatedText> Texts(string key, int atLeast = 0)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = ImmutableArray.CreateBuilder<LocatedText>();
        foreach (var item in Items(key, atLeast))
        {
            var text = ToText(item, key);
            if (text.Text.Length == 0) continue;
            if (seen.Add(text.Text)) texts.Add(text);
            else _errors.Add(text, CatalogMistake.Duplicate, $"'{text}' stands twice in '{key}'");
        }

        return texts.ToImmutable();
    }

    public IEnumerable<ObjectReader> Objects(string key, ImmutableArray<string> keys) =>
        Items(key, 0).Select(item => Open(_file, item, _errors, keys)).OfType<ObjectReader>();

    /// <summary>Null when the key is left out or its value is no object.</summary>
    public ObjectReader? OptionalObject(string key, ImmutableArray<string> keys) =>
        _value.Find(key) is { } property ? Open(_file, property.Value, _errors, keys) : null;

    public ObjectReader? Object(string key, ImmutableArray<string> keys) =>
        Required(key) is { } value ? Open(_file, value, _errors, keys) : null;

    /// <summary>The members of an object whose keys are free and whose values are texts.</summary>
    public ImmutableArray<(LocatedText Key, LocatedText Value)> Map(string key)
    {
        if (_value.Find(key)?.Value is not { } value) return [];

        if (value.Kind != JsonKind.Object)
        {
            Wrong(value, key, "an object");
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<(LocatedText, LocatedText)>();
        foreach (var property in value.Properties)
        {
            var name = new LocatedText(property.Name, _file, property.KeyContentSpan);
            var text = ToText(property.Value, property.Name);
            if (!seen.Add(property.Name)) _errors.Add(name, CatalogMistake.Duplicate, $"The key '{name}' stands twice in this object");
            else if (text.Text.Length > 0) entries.Add((name, text));
        }

        return entries.ToImmutable();
    }

    /// <summary>`source` and `checked`, without which nothing is a fact.</summary>
    public Source Source()
    {
        var source = Text("source");
        var day = Text("checked");
        if (source.Text.Length > 0 && !IsSource(source.Text))
            _errors.Add(source, CatalogMistake.InvalidValue, "A source is an https address, or the short name of a public data set with the row after a colon");
        if (day.Text.Length > 0 && !Day.TryParse(day.Text, out _))
            _errors.Add(day, CatalogMistake.InvalidValue, $"'{day}' is no day of the calendar, written yyyy-MM-dd");
        return new Source(source.Text, day.Text);
    }

    public LocatedText Country(LocatedText code)
    {
        if (code.Text.Length > 0 && !CountryCodes.IsKnown(code.Text))
            _errors.Add(code, CatalogMistake.UnknownName, $"'{code}' is no ISO 3166-1 alpha-2 country code{Suggestion(Policy.Country.Nearest(code.Text))}");
        return code;
    }

    /// <summary>For messages: the nearest of the valid names, as the end of a sentence.</summary>
    public static string Suggestion(string written, IEnumerable<string> names) => Suggestion(NearestName.Find(written, names));

    private static string Suggestion(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    /// <summary>Stands for a text that could not be read; its mistake has been reported.</summary>
    private LocatedText Nothing => new("", _file, new TextSpan(_value.Span.Start, 0));

    private JsonValue? Required(string key)
    {
        if (_value.Find(key) is { } property) return property.Value;

        _errors.Add(_file, new TextSpan(_value.Span.Start, 0), CatalogMistake.MissingKey, $"The key '{key}' is missing in this object");
        return null;
    }

    private ImmutableArray<JsonValue> Items(string key, int atLeast)
    {
        var value = atLeast > 0 ? Required(key) : _value.Find(key)?.Value;
        if (value is null) return [];

        if (value.Kind != JsonKind.Array)
        {
            Wrong(value, key, "an array");
            return [];
        }

        if (value.Items.Length < atLeast) _errors.Add(_file, value.Span, CatalogMistake.InvalidValue, $"'{key}' needs at least {atLeast.ToString(CultureInfo.InvariantCulture)} entry");
        return value.Items;
    }

    private LocatedText ToText(JsonValue value, string key)
    {
        if (value.Kind != JsonKind.String) Wrong(value, key, "a text");
        else if (value.Text.Length == 0) _errors.Add(_file, value.Span, CatalogMistake.InvalidValue, $"'{key}' must not be empty");
        return new LocatedText(value.Kind == JsonKind.String ? value.Text : "", _file, value.ContentSpan);
    }

    private int Choose(LocatedText text, string key, ImmutableArray<string> names)
    {
        var index = names.IndexOf(text.Text);
        if (index >= 0) return index;

        _errors.Add(text, CatalogMistake.UnknownName, $"'{text}' is no value of '{key}' ({string.Join(", ", names)}){Suggestion(text.Text, names)}");
        return 0;
    }

    private void Wrong(JsonValue value, string key, string expected) =>
        _errors.Add(_file, value.Span, CatalogMistake.WrongType, $"'{key}' takes {expected}");

    private static bool IsSource(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal)
            ? Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Contains(' ')
            : !text.StartsWith("http:", StringComparison.Ordinal) && text.IndexOf(':') > 0;
}
