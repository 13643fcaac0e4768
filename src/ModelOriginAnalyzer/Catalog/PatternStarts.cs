namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The words and numbers with which match patterns begin, as a set of bits: it shows that a text names no model without taking the text apart.
/// </summary>
internal static class PatternStarts
{
    public const int BitsOfHash = 15;
    public const int ByteCount = (1 << BitsOfHash) / 8;

    private const uint Seed = 2166136261u;

    private enum Run : byte { None, Letters, Digits }

    /// <summary>The bit of a pattern's key: of the letters, or of the digits, with which it begins.</summary>
    public static int BitOf(string key)
    {
        var hash = Seed;
        for (var i = 0; i < key.Length && KindOf(key[i]) == KindOf(key[0]); i++) hash = Next(hash, key[i]);
        return BitOf(hash);
    }

    /// <summary>Whether a pattern may begin in the text; false is certain.</summary>
    /// <param name="words">The set, the lowest bit of each byte first, from <paramref name="offset"/> on.</param>
    public static bool MayBeginIn(string text, byte[] words, int offset)
    {
        var hash = Seed;
        var run = Run.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];

            // Other scripts and percent signs may stand for letters of ASCII.
            if (c is > '\x7f' or '%') return true;

            var kind = KindOf(c);
            if (kind != run)
            {
                if (run != Run.None && Holds(words, offset, hash)) return true;
                run = kind;
                hash = Seed;
            }

            hash = Next(hash, c);
        }

        return run != Run.None && Holds(words, offset, hash);
    }

    private static Run KindOf(char c) => c switch
    {
        >= '0' and <= '9' => Run.Digits,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Run.Letters,
        _ => Run.None,
    };

    private static uint Next(uint hash, char c) => unchecked((hash ^ (c | 0x20u)) * 16777619u);

    private static int BitOf(uint hash) => (int)((hash ^ (hash >> BitsOfHash)) & ((1u << BitsOfHash) - 1));

    private static bool Holds(byte[] words, int offset, uint hash)
    {
        var bit = BitOf(hash);
        return (words[offset + (bit >> 3)] & (1 << (bit & 7))) != 0;
    }
}
