using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>A family whose pattern stands in an id.</summary>
/// <param name="Family">The family that the pattern belongs to; a tag may stand for another.</param>
/// <param name="Weak">The pattern is a word that counts only where a model certainly goes.</param>
/// <param name="Names">How many name tokens of the id the pattern explains.</param>
/// <param name="Consumed">The name tokens that the pattern explains, as indices into <see cref="ModelIdentifier.Tokens"/>.</param>
/// <param name="UsesNamespace">The pattern begins in the namespaces (`deepseek.r1`).</param>
internal sealed record FamilyMatch(ModelFamily Family, bool Weak, int Names, int[] Consumed, bool UsesNamespace);

/// <summary>
/// Looks for the catalog's patterns in one id, the longest first. The id is read in up to four ways: as it is cut; by its name tokens
/// alone (`llama-3.2-11b-vision` has the name `llama-3.2-vision`); without a `v` in front of numbers (`llama-v3p1`); and, where that finds
/// nothing, with versions of two digits taken apart (`gpt-53-codex`).
/// </summary>
internal sealed class FamilyMatcher
{
    /// <summary>No pattern of the catalog is longer; it bounds the work on an id of any length.</summary>
    private const int LongestPattern = 12;

    private readonly OriginCatalog _catalog;
    private readonly ModelIdentifier _id;
    private readonly List<Reading> _readings = [];

    public FamilyMatcher(OriginCatalog catalog, ModelIdentifier id)
    {
        _catalog = catalog;
        _id = id;
        var asCut = new Reading(id, Kept.All);
        _readings.Add(asCut);

        var names = new Reading(id, Kept.Names);
        if (names.Count < asCut.Count) _readings.Add(names);

        var withoutMarks = new Reading(id, Kept.NamesWithoutVersionMarks);
        if (withoutMarks.Count < names.Count) _readings.Add(withoutMarks);
    }

    private enum Kept : byte { All, Names, NamesWithoutVersionMarks, NamesWithVersionsApart }

    /// <summary>The longest pattern that begins with the name, or in a namespace and goes on into the name; null if there is none.</summary>
    public FamilyMatch? AtStart(int firstToken)
    {
        FamilyMatch? best = null;
        foreach (var reading in _readings)
        {
            for (var start = 0; start < reading.FirstName; start++)
            {
                if (reading.BeginsNamespace(start)) best = Longer(best, Longest(reading, start));
            }

            best = Longer(best, Longest(reading, reading.IndexOf(firstToken)));
        }

        return best;
    }

    /// <summary>
    /// As <see cref="AtStart"/>, with a version of two digits read as two numbers: `minimax-m25`. Whoever leaves the dot out writes no zero,
    /// and of weights that can be had both numbers have to be known.
    /// </summary>
    public FamilyMatch? AtStartWithVersionsApart(int firstToken)
    {
        var joined = -1;
        for (var i = firstToken + 1; i < _id.NameLength && joined < 0; i++)
        {
            if (_id.Tokens[i] is { Class: TokenClass.Number, Text: { Length: 2 } digits } && digits[0] != '0' && digits[1] != '0') joined = i;
        }

        if (joined < 0) return null;

        var reading = new Reading(_id, Kept.NamesWithVersionsApart);
        var match = Longest(reading, reading.IndexOf(firstToken));
        if (match is null or { Weak: true } || Array.IndexOf(match.Consumed, joined) < 0) return null;

        var isWhole = Array.LastIndexOf(match.Consumed, joined) != Array.IndexOf(match.Consumed, joined);
        return isWhole || match.Family.Weights == Weights.Closed ? match : null;
    }

    /// <summary>
    /// The family whose next generation the name seems to be: `gpt-9` after `gpt-8`. The first number of the name counts, and a gap of a few
    /// generations; weak words do not. Null if there is none.
    /// </summary>
    public FamilyMatch? Predecessor(int firstToken)
    {
        const int HighestGeneration = 20;
        const int WidestGap = 3;

        var reading = _readings[0];
        var start = reading.IndexOf(firstToken);
        var number = start;
        while (number < reading.Count && reading.ClassAt(number) == TokenClass.Name) number++;
        if (number == start || number >= reading.Count || reading.ClassAt(number) != TokenClass.Number) return null;

        var brand = reading.Span(start, number).ToString() + "-";
        var digits = reading.Span(number, number + 1).ToString();
        if (digits.Length > 2 || int.Parse(digits, CultureInfo.InvariantCulture) is var generation && generation > HighestGeneration) return null;

        for (var earlier = generation - 1; earlier > 0 && earlier >= generation - WidestGap; earlier--)
        {
            var key = brand + earlier.ToString(CultureInfo.InvariantCulture);
            if (_catalog.MatchFamily(key.AsSpan(), out var weak) is not { } family || weak) continue;

            var consumed = reading.Tokens(start, number + 1, out var names);
            return new(family, weak, names, consumed, UsesNamespace: false);
        }

        return null;
    }

    /// <summary>The longest pattern that begins exactly at this token of the name or the tag. Null if there is none.</summary>
    public FamilyMatch? At(int token)
    {
        FamilyMatch? best = null;
        foreach (var reading in _readings)
        {
            var start = reading.IndexOf(token);
            if (start < reading.Count && reading.TokenAt(start) == token && Longest(reading, start) is { } match) best = Longer(best, match);
        }

        return best;
    }

    /// <summary>
    /// A family that a namespace alone names (`stealth/…`): only routers and unnamed models are named so. Null if there is none.
    /// </summary>
    /// <param name="weak">The namespace holds such models only where nothing else is known of the name: it is that of a gateway too.</param>
    public ModelFamily? RoutedNamespace(out bool weak)
    {
        var reading = _readings[0];
        for (var start = 0; start < reading.FirstName; start++)
        {
            if (reading.BeginsNamespace(start) && _catalog.MatchFamily(reading.Span(start, reading.FirstName), out weak) is { Routed: true } family) return family;
        }

        weak = false;
        return null;
    }

    private FamilyMatch? Longest(Reading reading, int start)
    {
        var shortest = Math.Max(start, reading.FirstName) + 1;
        for (var end = Math.Min(start + LongestPattern, reading.Count); end >= shortest; end--)
        {
            if (_catalog.MatchFamily(reading.Span(start, end), out var weak) is not { } family) continue;

            var consumed = reading.Tokens(Math.Max(start, reading.FirstName), end, out var names);
            return new(family, weak, names, consumed, start < reading.FirstName);
        }

        return null;
    }

    /// <summary>More name tokens count first; of equals the pattern that also explains sizes and the like, then the one found first.</summary>
    public static FamilyMatch? Longer(FamilyMatch? left, FamilyMatch? right)
    {
        if (left is null || right is null) return left ?? right;
        if (left.Names != right.Names) return right.Names > left.Names ? right : left;

        return right.Consumed.Length > left.Consumed.Length ? right : left;
    }

    /// <summary>Namespaces and some of the tokens of an id, joined by `-` as the catalog's keys are.</summary>
    private sealed class Reading
    {
        private readonly string _text;
        private readonly List<Piece> _pieces = [];
        private readonly ImmutableArray<IdToken> _all;

        public Reading(ModelIdentifier id, Kept kept)
        {
            _all = id.Tokens;
            var text = new StringBuilder();
            foreach (var part in id.Namespaces)
            {
                var cut = ImmutableArray.CreateBuilder<IdToken>();
                ModelIdLexer.Lex(part, cut);
                for (var i = 0; i < cut.Count; i++) Append(text, cut[i].Text, index: -1, beginsNamespace: i == 0);
            }

            FirstName = _pieces.Count;
            for (var i = 0; i < _all.Length; i++)
            {
                if (!IsKept(i, kept)) continue;

                if (kept == Kept.NamesWithVersionsApart && _all[i] is { Class: TokenClass.Number, Text: { Length: 2 } digits })
                {
                    Append(text, digits.Substring(0, 1), i, beginsNamespace: false);
                    Append(text, digits.Substring(1), i, beginsNamespace: false);
                }
                else
                {
                    Append(text, _all[i].Text, i, beginsNamespace: false);
                }
            }

            _text = text.ToString();
        }

        /// <summary>Entries, those of namespaces first.</summary>
        public int Count => _pieces.Count;

        /// <summary>The first entry that is no namespace's.</summary>
        public int FirstName { get; }

        public bool BeginsNamespace(int index) => _pieces[index].BeginsNamespace;

        public ReadOnlySpan<char> Span(int start, int end) => _text.AsSpan(_pieces[start].Start, _pieces[end - 1].End - _pieces[start].Start);

        /// <summary>The entry of the first token of this reading that is not before <paramref name="token"/>.</summary>
        public int IndexOf(int token)
        {
            var i = FirstName;
            while (i < Count && _pieces[i].Token < token) i++;
            return i;
        }

        public TokenClass ClassAt(int index) => _all[TokenAt(index)].Class;

        public int TokenAt(int index) => _pieces[index].Token;

        public int[] Tokens(int start, int end, out int names)
        {
            names = 0;
            var tokens = new int[end - start];
            for (var i = start; i < end; i++)
            {
                tokens[i - start] = TokenAt(i);
                if (_all[TokenAt(i)].IsName) names++;
            }

            return tokens;
        }

        private bool IsKept(int i, Kept kept)
        {
            if (kept == Kept.All) return true;
            if (!_all[i].IsName) return false;

            return kept == Kept.Names || i + 1 == _all.Length || !_all[i].IsVersionMarkOf(_all[i + 1]);
        }

        private void Append(StringBuilder text, string token, int index, bool beginsNamespace)
        {
            if (text.Length > 0) text.Append('-');
            text.Append(token);
            _pieces.Add(new Piece(text.Length - token.Length, text.Length, index, beginsNamespace));
        }

        /// <param name="Start">Offset in the text, as <paramref name="End"/>.</param>
        /// <param name="Token">Index into the id's tokens; -1 for a namespace's.</param>
        private readonly record struct Piece(int Start, int End, int Token, bool BeginsNamespace);
    }
}
