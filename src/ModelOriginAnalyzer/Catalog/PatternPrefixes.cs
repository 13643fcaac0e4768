using System.Collections.Generic;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The beginnings of match patterns up to each `-`, as a set of bits: whoever reads an id token by token knows when to stop.
/// </summary>
internal static class PatternPrefixes
{
    public const int BitsOfHash = 15;
    public const int ByteCount = (1 << BitsOfHash) / 8;

    /// <summary>The bits of a pattern's key: one for each beginning, the whole included.</summary>
    public static IEnumerable<int> BitsOf(string key)
    {
        var hash = CatalogImage.SeedOf(ImageKey.Pattern);
        foreach (var c in key)
        {
            if (c == '-') yield return BitOf(hash);
            hash = CatalogImage.Extend(hash, c);
        }

        yield return BitOf(hash);
    }

    /// <param name="bytes">The set, the lowest bit of each byte first, from <paramref name="offset"/> on.</param>
    public static bool Holds(byte[] bytes, int offset, uint hash)
    {
        var bit = BitOf(hash);
        return (bytes[offset + (bit >> 3)] & (1 << (bit & 7))) != 0;
    }

    private static int BitOf(uint hash) => (int)((hash ^ (hash >> BitsOfHash)) & ((1u << BitsOfHash) - 1));
}
