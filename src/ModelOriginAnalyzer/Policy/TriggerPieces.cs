using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Collects what a text scan looks for on behalf of a policy: pieces that every spelling of a pattern holds, lower case. A piece
/// shorter than four characters would stand in every file; a pattern without a longer one is met only where an SDK takes a model.
/// </summary>
internal sealed class TriggerPieces
{
    private const int MinimumLength = 4;

    private static readonly char[] s_separators = ['*', '-', '_', '.', ':', '/', ' ', '@'];

    private readonly List<string> _pieces = [];

    /// <summary>Separators of ids vary between spellings, so the longest token; where all are short, the text between wildcards.</summary>
    public void AddModel(string pattern)
    {
        if (!TryAdd(Longest(pattern.Split(s_separators)))) TryAdd(Longest(pattern.Split('*')));
    }

    public void AddHost(string pattern) => TryAdd(Longest(PolicyHost.Normalise(pattern).Split('*')));

    /// <summary>Each piece once, in ordinal order.</summary>
    public ImmutableArray<string> ToImmutable()
    {
        if (_pieces.Count == 0) return ImmutableArray<string>.Empty;

        _pieces.Sort(StringComparer.Ordinal);
        var pieces = ImmutableArray.CreateBuilder<string>(_pieces.Count);
        foreach (var piece in _pieces)
        {
            if (pieces.Count == 0 || pieces[pieces.Count - 1] != piece) pieces.Add(piece);
        }

        return pieces.ToImmutable();
    }

    private bool TryAdd(string piece)
    {
        if (piece.Length < MinimumLength) return false;

        _pieces.Add(piece.ToLowerInvariant());
        return true;
    }

    private static string Longest(string[] pieces)
    {
        var longest = "";
        foreach (var piece in pieces)
        {
            var trimmed = piece.Trim(s_separators);
            if (trimmed.Length > longest.Length) longest = trimmed;
        }

        return longest;
    }
}
