using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
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
    private const int BucketBits = 14;

    /// <summary>A sample has one word of bits, of which two have to be set: so few go on to the entries, whose memory is far away.</summary>
    private const int SeenWordBits = 11;

    /// <summary>The letters that English text and identifiers have most (ETAOIN SRLCDM), each the bit of its place in the alphabet.</summary>
    private const uint CommonLetters = 0b00_0000_1110_0111_1001_0001_1101;

    private readonly bool _atWordStart;
    private readonly ulong[] _seen = new ulong[1 << SeenWordBits];
    private readonly int[] _heads = new int[1 << BucketBits];

    // An entry is one way to fall on one string; arrays of plain types, because a cold compiler compiles a list of structures first.
    private readonly string[] _texts;
    private readonly int[] _offsets;
    private readonly ulong[] _grams;
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
        _grams = new ulong[entries];
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
        var seen = _seen;
        for (var i = at; i < last; i += step)
        {
            var gram = Gram(new ReadOnlySpan<char>(characters, i, Length));
            var hash = Hash(gram);
            var bits = SeenBits(hash);
            if ((seen[SeenWord(hash)] & bits) != bits) continue;

            var start = StartOfMatch(characters, length, i, gram, hash);
            if (start < 0) continue;

            at = i + step;
            return start;
        }

        at = end;
        return -1;
    }

    private int StartOfMatch(char[] characters, int length, int at, ulong gram, ulong hash)
    {
        for (var entry = _heads[Bucket(hash)]; entry != 0; entry = _next[entry])
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
        var gram = Gram(text.AsSpan(offset, Length));
        var hash = Hash(gram);
        _seen[SeenWord(hash)] |= SeenBits(hash);
        _texts[entry] = text;
        _offsets[entry] = offset;
        _grams[entry] = gram;
        _next[entry] = _heads[Bucket(hash)];
        _heads[Bucket(hash)] = entry;
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
                var letter = text[i] - 'a';
                if (letter is >= 0 and < 26) common += (int)(CommonLetters >> letter) & 1;
            }

            if (common < fewest) (rarest, fewest) = (offset, common);
        }

        return rarest;
    }

    /// <summary>Four characters as one number; bit 5 is what tells the cases of a letter apart.</summary>
    private static ulong Gram(ReadOnlySpan<char> four) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four)) | 0x0020_0020_0020_0020UL;

    /// <summary>Letters of ASCII fit into a byte: packed, all of them reach the upper bits of the product.</summary>
    private static ulong Hash(ulong gram) => (uint)(gram | (gram >> 24)) * 0x9E37_79B9_7F4A_7C15UL;

    private static int SeenWord(ulong hash) => (int)(hash >> (64 - SeenWordBits));

    /// <summary>Two bits of a word, by parts of the hash that do not choose the word.</summary>
    private static ulong SeenBits(ulong hash) => (1UL << (int)(hash >> 47)) | (1UL << (int)(hash >> 41));

    private static int Bucket(ulong hash) => (int)((hash >> 32) & ((1 << BucketBits) - 1));

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
