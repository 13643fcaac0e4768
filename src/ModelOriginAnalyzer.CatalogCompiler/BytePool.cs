using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Bytes to which texts are added, and in which parts of later ones are found again.</summary>
internal sealed class BytePool
{
    /// <summary>So many places are tried for a copy: the first ones are of the longest texts.</summary>
    private const int PlacesTried = 500;

    private readonly List<byte> _bytes = [];

    /// <summary>Where each sequence of <see cref="TextPieces.ShortestCopy"/> bytes begins.</summary>
    private readonly Dictionary<int, List<int>> _places = [];

    private ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_bytes);

    public byte[] ToArray() => [.. _bytes];

    /// <summary>Where the text stands as a whole; negative if it does not.</summary>
    public int IndexOf(ReadOnlySpan<byte> text) => Bytes.IndexOf(text);

    /// <returns>Where the bytes begin.</returns>
    public int Add(byte[] bytes)
    {
        var start = _bytes.Count;
        _bytes.AddRange(bytes);
        if (_bytes.Count > 1 << CatalogImage.TextOffsetBits) throw new InvalidOperationException("The texts of the catalog have outgrown the image's format.");

        for (var place = Math.Max(0, start - TextPieces.ShortestCopy + 1); place <= _bytes.Count - TextPieces.ShortestCopy; place++)
        {
            var sequence = MemoryMarshal.Read<int>(Bytes[place..]);
            if (!_places.TryGetValue(sequence, out var places)) _places.Add(sequence, places = []);
            places.Add(place);
        }

        return start;
    }

    /// <summary>The longest beginning of <paramref name="text"/> that one copy can take from here; length 0 if there is none.</summary>
    public (int Offset, int Length) LongestCopy(ReadOnlySpan<byte> text)
    {
        var best = (Offset: 0, Length: 0);
        if (text.Length < TextPieces.ShortestCopy || !_places.TryGetValue(MemoryMarshal.Read<int>(text), out var places)) return best;

        var limit = text[..Math.Min(text.Length, TextPieces.LongestCopy)];
        foreach (var place in places.Take(PlacesTried))
        {
            var length = Bytes[place..].CommonPrefixLength(limit);
            if (length > best.Length) best = (place, length);
        }

        return best;
    }
}
