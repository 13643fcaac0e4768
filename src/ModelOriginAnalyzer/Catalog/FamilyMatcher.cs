using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Which tokens of an id make the name that is looked for in the catalog.</summary>
internal enum NameReading : byte
{
    AsCut,

    /// <summary>`llama-3.2-11b-vision` has the name `llama-3.2-vision`.</summary>
    Names,

    /// <summary>As <see cref="Names"/>, without a `v` in front of numbers: `llama-v3p1`.</summary>
    NamesWithoutVersionMarks,

    /// <summary>As <see cref="Names"/>, with versions of two digits taken apart: `gpt-53-codex`.</summary>
    NamesWithVersionsApart,
}

/// <summary>
/// Looks for the catalog's patterns in one id, the longest first. The id is read as it is cut and, where that makes a difference, as
/// <see cref="NameReading"/> says.
/// </summary>
internal readonly ref struct FamilyMatcher
{
    /// <summary>No pattern of the catalog is longer; it bounds the work on an id of any length.</summary>
    private const int LongestPattern = 12;

    private readonly OriginCatalog _catalog;
    private readonly IdTokens _id;
    private readonly NameReading _lastReading;

    public FamilyMatcher(OriginCatalog catalog, in IdTokens id)
    {
        _catalog = catalog;
        _id = id;
        for (var i = id.First; i < id.All.Length; i++)
        {
            if (!id.All[i].IsName) _lastReading = _lastReading == NameReading.AsCut ? NameReading.Names : _lastReading;
            else if (id.IsVersionMark(i)) _lastReading = NameReading.NamesWithoutVersionMarks;
        }
    }

    /// <summary>The longest pattern that begins with the name, or in a namespace and goes on into the name.</summary>
    public FamilyMatch AtStart(int firstToken)
    {
        var best = default(FamilyMatch);
        for (var reading = NameReading.AsCut; reading <= _lastReading; reading++)
        {
            var passesOver = firstToken < _id.All.Length && !IsKept(_lastReading, firstToken);
            for (var i = 0; i < _id.First; i++)
            {
                if (_id.All[i].BeginsNamespace && _id.All[i].MayBeginPattern) best = FamilyMatch.Longer(best, Longest(reading, i, ref passesOver));
            }

            var start = FirstKept(reading, firstToken);
            if (start < _id.All.Length && _id.All[start].MayBeginPattern) best = FamilyMatch.Longer(best, Longest(reading, start, ref passesOver));
            if (!passesOver) break;
        }

        return best;
    }

    /// <summary>
    /// As <see cref="AtStart"/>, with a version of two digits read as two numbers: `minimax-m25`. Whoever leaves the dot out writes no zero,
    /// and of weights that can be had both numbers have to be known.
    /// </summary>
    public FamilyMatch AtStartWithVersionsApart(int firstToken)
    {
        var joined = firstToken + 1;
        while (joined < _id.NameEnd && !IsVersionOfTwoDigits(joined)) joined++;
        if (joined >= _id.NameEnd) return default;

        var passesOver = false;
        var match = Longest(NameReading.NamesWithVersionsApart, FirstKept(NameReading.NamesWithVersionsApart, firstToken), ref passesOver);
        if (!match.IsFound || match.Weak || match.End <= joined) return default;

        var isWhole = match.End > joined + 1 || !match.EndsApart;
        return isWhole || _catalog.FamilyOfPattern(match.Target).Weights == Weights.Closed ? match : default;
    }

    /// <summary>
    /// The family whose next generation the name seems to be: `gpt-9` after `gpt-8`. The first number of the name counts, and a gap of a few
    /// generations; weak words do not.
    /// </summary>
    public FamilyMatch Predecessor()
    {
        const int HighestGeneration = 20;
        const int WidestGap = 3;

        var number = _id.First;
        while (number < _id.All.Length && _id.All[number].Class == TokenClass.Name) number++;
        if (number == _id.First || number == _id.All.Length || _id.All[number].Class != TokenClass.Number || _id.All[number].Length > 2) return default;

        var generation = 0;
        foreach (var digit in _id.TextOf(number)) generation = generation * 10 + digit - '0';
        if (generation > HighestGeneration) return default;

        for (var earlier = generation - 1; earlier > 0 && earlier >= generation - WidestGap; earlier--)
        {
            var key = new PatternKey(_id.Scratch);
            key.Append(_id.TextOf(_id.First, number));
            if (!_catalog.MayBeginPattern(key.Hash)) break;

            key.Append(earlier);
            var target = _catalog.FindPattern(key);
            if (target >= 0 && (target & 1) == 0) return new(target, NameReading.AsCut, _id.First, number + 1, number + 1 - _id.First, number + 1 - _id.First, usesNamespace: false, endsApart: false);
        }

        return default;
    }

    /// <summary>The longest pattern that begins exactly at this token of the name or the tag.</summary>
    public FamilyMatch At(int token)
    {
        var best = default(FamilyMatch);
        if (!_id.All[token].MayBeginPattern) return best;

        for (var reading = NameReading.AsCut; reading <= _lastReading; reading++)
        {
            var passesOver = !IsKept(_lastReading, token);
            if (IsKept(reading, token)) best = FamilyMatch.Longer(best, Longest(reading, token, ref passesOver));
            if (!passesOver) break;
        }

        return best;
    }

    /// <summary>
    /// A family that a namespace alone names (`stealth/…`): only routers and unnamed models are named so. Null if there is none.
    /// </summary>
    /// <param name="weak">The namespace holds such models only where nothing else is known of the name: it is that of a gateway too.</param>
    public ModelFamily? RoutedNamespace(out bool weak)
    {
        for (var start = 0; start < _id.First; start++)
        {
            if (!_id.All[start].BeginsNamespace || !_id.All[start].MayBeginPattern) continue;

            var key = new PatternKey(_id.Scratch);
            key.Append(_id.TextOf(start, _id.First));
            var target = _catalog.FindPattern(key);
            weak = (target & 1) != 0;
            if (target >= 0 && _catalog.FamilyOfPattern(target) is { Routed: true } family) return family;
        }

        weak = false;
        return null;
    }

    public bool IsConsumed(FamilyMatch match, int token) => token >= match.Start && token < match.End && IsKept(match.Reading, token);

    /// <param name="passesOver">Set if a token that it comes to is passed over in some reading; otherwise all readings find the same here.</param>
    private FamilyMatch Longest(NameReading reading, int start, ref bool passesOver)
    {
        var best = default(FamilyMatch);
        var key = new PatternKey(_id.Scratch);
        int names = 0, length = 0;
        for (int i = start, count = 0; i < _id.All.Length && count < LongestPattern; i++)
        {
            passesOver |= !IsKept(_lastReading, i);
            if (!IsKept(reading, i)) continue;

            var text = _id.TextOf(i);
            var parts = reading == NameReading.NamesWithVersionsApart && i >= _id.First && _id.All[i].Class == TokenClass.Number && text.Length == 2 ? 2 : 1;
            for (var part = 0; part < parts; part++, count++)
            {
                key.Append(parts == 1 ? text : text.Slice(part, 1));
                if (!_catalog.MayBeginPattern(key.Hash)) return best;
                if (i < _id.First) continue;

                length++;
                if (_id.All[i].IsName) names++;

                var target = _catalog.FindPattern(key);
                if (target >= 0) best = new(target, reading, Math.Max(start, _id.First), i + 1, names, length, usesNamespace: start < _id.First, endsApart: part + 1 < parts);
            }
        }

        return best;
    }

    private int FirstKept(NameReading reading, int start)
    {
        while (start < _id.All.Length && !IsKept(reading, start)) start++;
        return start;
    }

    private bool IsKept(NameReading reading, int i)
    {
        if (reading == NameReading.AsCut || i < _id.First) return true;
        if (!_id.All[i].IsName) return false;

        return reading == NameReading.Names || !_id.IsVersionMark(i);
    }

    private bool IsVersionOfTwoDigits(int token)
        => _id.All[token] is { Class: TokenClass.Number, Length: 2 } && _id.TextOf(token)[0] != '0' && _id.TextOf(token)[1] != '0';
}
