using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Numbers of texts, in the order in which they are first used.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public int NumberOf(string text)
    {
        if (_numbers.TryGetValue(text, out var number)) return number;

        number = _texts.Count;
        _texts.Add(text);
        _numbers.Add(text, number);
        return number;
    }
}

/// <summary>Writes the fields of one record as <see cref="ImageRecord"/> reads them.</summary>
internal sealed class RecordWriter(TextTable texts)
{
    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    public RecordWriter Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
        return this;
    }

    public RecordWriter Flag(bool value) => Number(value ? 1 : 0);

    public RecordWriter Text(string text) => Number(texts.NumberOf(text));

    public RecordWriter OptionalText(string? text) => Number(text is null ? 0 : texts.NumberOf(text) + 1);

    public RecordWriter OptionalPercent(double? percent) => Number(percent is { } value ? (int)Math.Round(value * ImageRecord.PercentScale) + 1 : 0);

    public RecordWriter Source(Source source) => Text(source.Url).Text(source.Checked);

    public RecordWriter List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
        return this;
    }
}
