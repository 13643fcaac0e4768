using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The tokens of an id: those of its namespaces, those of its name, those behind the colon. An index counts all of them.</summary>
internal ref struct IdTokens
{
    /// <summary>The texts of all tokens, joined by `-`.</summary>
    public ReadOnlySpan<char> Key;

    /// <summary>Places in <see cref="Key"/>.</summary>
    public Span<IdSlice> All;

    /// <summary>The first that is no namespace's.</summary>
    public int First;

    /// <summary>The first behind the name.</summary>
    public int NameEnd;

    /// <summary>The first of a digest.</summary>
    public int DigestStart;

    /// <summary>Room for a key that is not part of <see cref="Key"/>.</summary>
    public Span<char> Scratch;

    public readonly ReadOnlySpan<char> TextOf(int i) => Key.Slice(All[i].Start, All[i].Length);

    /// <summary>The texts of tokens that follow each other, joined by `-`.</summary>
    public readonly ReadOnlySpan<char> TextOf(int start, int end) => Key.Slice(All[start].Start, All[end - 1].End - All[start].Start);

    /// <summary>`v` in front of a number: `deepseek-v3`. Some hosts write it where the developer does not (`llama-v3p1`).</summary>
    public readonly bool IsVersionMark(int i)
        => All[i].Length == 1 && Key[All[i].Start] == 'v' && i + 1 < All.Length && All[i + 1].Class is TokenClass.Number or TokenClass.Revision
            && Key[All[i + 1].Start] is >= '0' and <= '9';
}
