using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A name that somebody may have meant, with what tells at once that a written one is far from it.</summary>
/// <param name="name">As it is suggested.</param>
internal readonly struct NearbyName(string name)
{
    public readonly string Name = name;

    public readonly Letters Letters = Letters.Of(name);
}

/// <summary>Which letters and digits a text has. Each edit brings in one and takes out one at most, so that most pairs of names are far apart by this alone.</summary>
internal readonly struct Letters
{
    private readonly ulong _bits;

    private Letters(ulong bits) => _bits = bits;

    public static Letters Of(string text)
    {
        ulong bits = 0;
        foreach (var c in text) bits |= 1UL << (c & 63 & ~IgnoreCase(c));
        return new Letters(bits);
    }

    /// <summary>False: the text is no part of the other one.</summary>
    public bool AreIn(Letters other) => (_bits & ~other._bits) == 0;

    /// <summary>False: more edits than these lie between the texts.</summary>
    public bool MayBeWithin(int edits, Letters other) => HasAtMost(_bits ^ other._bits, 2 * edits);

    /// <summary>False: more edits than these lie between the text and any part of the other one.</summary>
    public bool MayBePartWithin(int edits, Letters whole) => HasAtMost(_bits & ~whole._bits, edits);

    private static bool HasAtMost(ulong bits, int count)
    {
        for (; bits != 0; count--)
        {
            if (count == 0) return false;

            bits &= bits - 1;
        }

        return true;
    }

    private static int IgnoreCase(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') ? 32 : 0;
}

/// <summary>The names of the catalog that free patterns are held against, decoded once for all patterns of a policy.</summary>
internal sealed class NearbyNames
{
    /// <summary>Shorter ones are sizes and marks (`8b`, `v3`, `o1`), in any of which one may be another.</summary>
    private const int ShortestWord = 3;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public NearbyNames(OriginCatalog catalog)
    {
        foreach (var family in catalog.FamilyNames)
        {
            Families.Add(new NearbyName(family));
            EachWord(family, _words.Add);
            if (family.IndexOf('-') is > 0 and var end) Beginnings.Add(new NearbyName(family.Substring(0, end)));
        }

        foreach (var key in catalog.FamilyKeys)
        {
            Keys.Add(new NearbyName(key));
            EachWord(key, _words.Add);
        }

        foreach (var pattern in catalog.HostPatterns)
        {
            var host = new NearbyName(PatternPieces.Longest(pattern, PatternPieces.Wildcard));
            Hosts.Add(host);
            if (pattern[0] == '*') Suffixes.Add(host);
        }
    }

    /// <summary>All words of a text are words of known names: `*llama-70b` and `*-mini-tts` are not spelt wrong, whatever else they are near to.</summary>
    public bool HasWordsOf(string text)
    {
        var all = true;
        EachWord(text, word => all &= _words.Contains(word));
        return all;
    }

    private static void EachWord(string text, Func<string, bool> take)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end - start >= ShortestWord) take(text.Substring(start, end - start));

            start = end;
        }
    }

    /// <summary>Names of families.</summary>
    public List<NearbyName> Families { get; } = [];

    /// <summary>How those names begin: `deepseek` of `deepseek-v3`.</summary>
    public List<NearbyName> Beginnings { get; } = [];

    /// <summary>Families as the index spells them: `gpt-4-o`.</summary>
    public List<NearbyName> Keys { get; } = [];

    /// <summary>The literal parts of host patterns.</summary>
    public List<NearbyName> Hosts { get; } = [];

    /// <summary>Those of patterns that stand for all hosts below.</summary>
    public List<NearbyName> Suffixes { get; } = [];
}
