using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Tokens of an id joined by `-`, as the catalog's patterns are kept, with the hash that the image knows them by.</summary>
/// <param name="buffer">Takes the characters.</param>
internal ref struct PatternKey(Span<char> buffer)
{
    public uint Hash = CatalogImage.SeedOf(ImageKey.Pattern);

    private readonly Span<char> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<char> Text => _buffer.Slice(0, _length);

    public void Append(ReadOnlySpan<char> token)
    {
        if (_length > 0) Append('-');
        foreach (var c in token) Append(c);
    }

    /// <param name="number">Of one or two digits.</param>
    public void Append(int number)
    {
        Append('-');
        if (number >= 10) Append((char)('0' + (number / 10)));
        Append((char)('0' + (number % 10)));
    }

    private void Append(char c)
    {
        _buffer[_length++] = c;
        Hash = CatalogImage.Extend(Hash, c);
    }
}
