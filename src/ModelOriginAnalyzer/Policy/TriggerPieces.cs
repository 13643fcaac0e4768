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

    /// <summary>Up to here comparing each with each costs less than a table.</summary>
    private const int Few = 16;

    private readonly List<string> _pieces = [];
    private HashSet<string>? _known;

    /// <summary>Separators of ids vary between spellings, so the longest token; where all are short, the text between wildcards.</summary>
    public void AddModel(string pattern)
    {
        if (!TryAdd(PatternPieces.Longest(pattern, PatternPieces.Separators))) TryAdd(PatternPieces.Longest(pattern, PatternPieces.Wildcard));
    }

    public void AddHost(string pattern) => TryAdd(PatternPieces.Longest(PolicyHost.Normalise(pattern), PatternPieces.Wildcard));

    /// <summary>Each piece once, in the order of the files.</summary>
    public ImmutableArray<string> ToImmutable() => _pieces.Count == 0 ? ImmutableArray<string>.Empty : _pieces.ToImmutableArray();

    private bool TryAdd(string piece)
    {
        if (piece.Length < MinimumLength) return false;

        var lower = PatternPieces.Lower(piece);
        if (IsNew(lower)) _pieces.Add(lower);
        return true;
    }

    private bool IsNew(string piece)
    {
        if (_pieces.Count < Few) return !_pieces.Contains(piece);

        return (_known ??= new HashSet<string>(_pieces, StringComparer.Ordinal)).Add(piece);
    }
}
