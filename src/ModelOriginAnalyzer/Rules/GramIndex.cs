using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// Strings that can be found in a text by samples of four characters: a search looks at every <see cref="Step"/>th place only, and each
/// string is entered once for each way in which the samples can fall on it. A search allocates nothing.
/// </summary>
internal sealed class GramIndex
{
    /// <summary>Characters of one sample; no string may be shorter.</summary>
    public const int Length = 4;

    private const int MaxStep = 4;
    private const int BucketBits = 12;

    private readonly List<string> _strings;
    private readonly ulong[] _seen = new ulong[1024];
    private readonly int[] _heads = new int[1 << BucketBits];
    private readonly int[] _next;

    /// <param name="strings">Lower case, each of <see cref="Length"/> characters at least.</param>
    public GramIndex(List<string> strings)
    {
        _strings = strings;
        var shortest = Length + MaxStep - 1;
        foreach (var text in strings) shortest = Math.Min(shortest, text.Length);

        Step = shortest - Length + 1;
        _next = new int[(strings.Count * Step) + 1];
        for (var i = 0; i < strings.Count; i++)
        {
            for (var offset = 0; offset < Step; offset++) Enter(i, offset);
        }
    }

    /// <summary>The distance of the samples: the longer the shortest string, the fewer.</summary>
    public int Step { get; }

    /// <summary>The first string that a sample from <paramref name="at"/> on falls on, letters of either case alike.</summary>
    /// <param name="at">Where the samples begin; set to where a further search goes on.</param>
    /// <param name="end">Where the samples end; a string may reach across it.</param>
    /// <param name="length">How many of the characters are text.</param>
    /// <returns>The string's start; -1 if there is none.</returns>
    public int Find(char[] characters, ref int at, int end, int length)
    {
        var last = Math.Min(end, length - Length + 1);
        var step = Step;
        for (var i = at; i < last; i += step)
        {
            var hash = Hash(GramAt(characters, i));
            if ((_seen[hash >> 6] & (1UL << (int)(hash & 63))) == 0) continue;

            var start = StartOfMatch(characters, length, i, hash);
            if (start < 0) continue;

            at = i + step;
            return start;
        }

        at = end;
        return -1;
    }

    private int StartOfMatch(char[] characters, int length, int at, uint hash)
    {
        for (var entry = _heads[hash >> (16 - BucketBits)]; entry != 0; entry = _next[entry])
        {
            var text = _strings[(entry - 1) / Step];
            var start = at - ((entry - 1) % Step);
            if (start >= 0 && start + text.Length <= length && Equal(characters, start, text)) return start;
        }

        return -1;
    }

    private void Enter(int index, int offset)
    {
        var hash = Hash(GramAt(_strings[index], offset));
        _seen[hash >> 6] |= 1UL << (int)(hash & 63);
        var entry = (index * Step) + offset + 1;
        _next[entry] = _heads[hash >> (16 - BucketBits)];
        _heads[hash >> (16 - BucketBits)] = entry;
    }

    private static uint GramAt(char[] characters, int at) => Gram(characters[at], characters[at + 1], characters[at + 2], characters[at + 3]);

    private static uint GramAt(string text, int at) => Gram(text[at], text[at + 1], text[at + 2], text[at + 3]);

    /// <summary>Four characters as one number; bit 5 is what tells the cases of a letter apart.</summary>
    private static uint Gram(char a, char b, char c, char d) => ((a | 0x20u) & 0xFF) | (((b | 0x20u) & 0xFF) << 8) | (((c | 0x20u) & 0xFF) << 16) | ((d | 0x20u) << 24);

    private static uint Hash(uint gram) => (gram * 0x9E3779B1u) >> 16;

    private static bool Equal(char[] characters, int start, string lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            var c = characters[start + i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            if (c != lower[i]) return false;
        }

        return true;
    }
}
