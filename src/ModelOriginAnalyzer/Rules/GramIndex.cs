using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// Strings that can be found in a text by samples of four characters: a search looks at every <see cref="Step"/>th place only, and each
/// string is entered once for each way in which the samples can fall on it, with the four characters that programs hold least. A search
/// allocates nothing.
/// </summary>
internal sealed class GramIndex
{
    /// <summary>Characters of one sample; no string may be shorter.</summary>
    public const int Length = 4;

    private const int MaxStep = 5;
    private const int SeenBits = 17;
    private const int BucketBits = 12;

    /// <summary>The letters that English text and identifiers have most, by frequency: ETAOIN and so on.</summary>
    private const string CommonLetters = "etaoinsrlcdm";

    private readonly bool _atWordStart;
    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];
    private readonly int[] _heads = new int[1 << BucketBits];

    // An entry is one way to fall on one string; arrays of plain types, because a cold compiler compiles a list of structures first.
    private readonly string[] _texts;
    private readonly int[] _offsets;
    private readonly uint[] _grams;
    private readonly int[] _next;

    /// <param name="strings">Lower case, each of <see cref="Length"/> characters at least.</param>
    /// <param name="atWordStart">A string counts only where no letter or digit stands in front of it: `riva` is no part of `private`.</param>
    public GramIndex(List<string> strings, bool atWordStart)
    {
        _atWordStart = atWordStart;
        var shortest = Length + MaxStep - 1;
        foreach (var text in strings) shortest = Math.Min(shortest, text.Length);

        Step = shortest - Length + 1;
        var entries = (strings.Count * Step) + 1;
        _texts = new string[entries];
        _offsets = new int[entries];
        _grams = new uint[entries];
        _next = new int[entries];
        var entry = 0;
        foreach (var text in strings)
        {
            for (var alignment = 0; alignment < Step; alignment++) Enter(++entry, text, RarestAt(text, alignment, Step));
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
            var gram = GramAt(characters, i);
            var hash = Hash(gram);
            if ((_seen[hash >> 6] & (1UL << (int)(hash & 63))) == 0) continue;

            var start = StartOfMatch(characters, length, i, gram, hash);
            if (start < 0) continue;

            at = i + step;
            return start;
        }

        at = end;
        return -1;
    }

    private int StartOfMatch(char[] characters, int length, int at, uint gram, uint hash)
    {
        for (var entry = _heads[hash >> (SeenBits - BucketBits)]; entry != 0; entry = _next[entry])
        {
            if (_grams[entry] != gram) continue;

            var start = at - _offsets[entry];
            if (start >= 0 && start + _texts[entry].Length <= length && Equal(characters, start, _texts[entry]) && !(_atWordStart && IsInsideWord(characters, start))) return start;
        }

        return -1;
    }

    /// <summary>The letter of an escape (`\n`) belongs to no word.</summary>
    private static bool IsInsideWord(char[] characters, int start)
        => start > 0 && TriggerText.IsInsideWord(characters[start - 1], characters[start]) && !(start > 1 && characters[start - 2] == '\\' && characters[start - 1] is 'n' or 'r' or 't');

    private void Enter(int entry, string text, int offset)
    {
        var gram = GramAt(text, offset);
        var hash = Hash(gram);
        _seen[hash >> 6] |= 1UL << (int)(hash & 63);
        _texts[entry] = text;
        _offsets[entry] = offset;
        _grams[entry] = gram;
        _next[entry] = _heads[hash >> (SeenBits - BucketBits)];
        _heads[hash >> (SeenBits - BucketBits)] = entry;
    }

    /// <summary>Of the places that a sample can fall on in this alignment, the one with the fewest common letters.</summary>
    private static int RarestAt(string text, int alignment, int step)
    {
        var rarest = alignment;
        var fewest = int.MaxValue;
        for (var offset = alignment; offset + Length <= text.Length; offset += step)
        {
            var common = 0;
            for (var i = offset; i < offset + Length; i++)
            {
                if (CommonLetters.IndexOf(text[i]) >= 0) common++;
            }

            if (common < fewest) (rarest, fewest) = (offset, common);
        }

        return rarest;
    }

    private static uint GramAt(char[] characters, int at) => Gram(characters[at], characters[at + 1], characters[at + 2], characters[at + 3]);

    private static uint GramAt(string text, int at) => Gram(text[at], text[at + 1], text[at + 2], text[at + 3]);

    /// <summary>Four characters as one number; bit 5 is what tells the cases of a letter apart.</summary>
    private static uint Gram(char a, char b, char c, char d) => ((a | 0x20u) & 0xFF) | (((b | 0x20u) & 0xFF) << 8) | (((c | 0x20u) & 0xFF) << 16) | ((d | 0x20u) << 24);

    private static uint Hash(uint gram) => (gram * 0x9E3779B1u) >> (32 - SeenBits);

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
