using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

internal enum JsonKind : byte { Object, Array, String, Number, True, False, Null }

/// <summary>One `"name": value` of an object, in the order of the text; duplicates are kept.</summary>
internal sealed class JsonProperty(string name, TextSpan keySpan, TextSpan keyContentSpan, JsonValue value)
{
    public string Name { get; } = name;

    /// <summary>The key with its quotes.</summary>
    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>The key without its quotes.</summary>
    public TextSpan KeyContentSpan { get; } = keyContentSpan;

    public JsonValue Value { get; } = value;
}

/// <summary>A name that stands more than once in one object.</summary>
/// <param name="First">The first property of that name.</param>
/// <param name="Repeated">A later one.</param>
internal readonly record struct JsonDuplicate(JsonProperty First, JsonProperty Repeated);

/// <summary>One value of a JSON text with its exact place.</summary>
internal sealed class JsonValue
{
    public JsonKind Kind { get; init; }

    /// <summary>The whole value, quotes and brackets included.</summary>
    public TextSpan Span { get; init; }

    /// <summary>A string without its quotes; otherwise <see cref="Span"/>.</summary>
    public TextSpan ContentSpan { get; init; }

    /// <summary>A string with a backslash in the file: what stands there is not, character for character, <see cref="Text"/>.</summary>
    public bool HasEscapes { get; init; }

    /// <summary>A string's value, a number as written; otherwise empty.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<JsonProperty> Properties { get; init; } = ImmutableArray<JsonProperty>.Empty;

    public ImmutableArray<JsonValue> Items { get; init; } = ImmutableArray<JsonValue>.Empty;

    /// <summary>The last property of that exact name, as System.Text.Json and the configuration reader take it; null if there is none.</summary>
    public JsonProperty? Find(string name)
    {
        for (var i = Properties.Length - 1; i >= 0; i--)
        {
            if (Properties[i].Name == name) return Properties[i];
        }

        return null;
    }

    /// <summary>Every property whose exact name stands earlier in this object, in the order of the text; children are not looked at.</summary>
    public ImmutableArray<JsonDuplicate> Duplicates()
    {
        if (Properties.Length < 2) return ImmutableArray<JsonDuplicate>.Empty;

        var first = new Dictionary<string, JsonProperty>(Properties.Length, StringComparer.Ordinal);
        ImmutableArray<JsonDuplicate>.Builder? duplicates = null;
        foreach (var property in Properties)
        {
            if (first.TryGetValue(property.Name, out var earlier))
            {
                duplicates ??= ImmutableArray.CreateBuilder<JsonDuplicate>();
                duplicates.Add(new JsonDuplicate(earlier, property));
            }
            else
            {
                first.Add(property.Name, property);
            }
        }

        return duplicates is null ? ImmutableArray<JsonDuplicate>.Empty : duplicates.ToImmutable();
    }
}
