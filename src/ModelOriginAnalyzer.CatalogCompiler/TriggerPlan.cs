using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>
/// The strings that the text scan looks for: as few and as short as possible, but so that every distinctive model id and every
/// catalog host, plainly spelled, holds one of them, and ordinary text does not.
/// </summary>
internal sealed class TriggerPlan
{
    /// <summary>The scan's shortest string.</summary>
    public const int ShortestTrigger = 4;

    private readonly IReadOnlySet<string> _words;
    private readonly ErrorList _errors;

    private TriggerPlan(IReadOnlySet<string> words, ErrorList errors)
    {
        _words = words;
        _errors = errors;
    }

    /// <summary>Ordinal order.</summary>
    public static ImmutableArray<string> Make(CatalogDraft draft, ErrorList errors)
    {
        var plan = new TriggerPlan(draft.Words, errors);
        var triggers = Shortest(draft.Families.SelectMany(f => f.Match).SelectMany(plan.PiecesOfModel));

        // A host that gives no choice goes before one whose wildcards do, and a short one before a long one that may hold it.
        var hosts = draft.Endpoints
            .Where(e => !e.Host.Text.StartsWith(LocalServer.Prefix, StringComparison.Ordinal))
            .Select(e => PiecesOfHost(e.Host.Text))
            .Where(pieces => pieces.Length > 0)
            .OrderBy(pieces => pieces.Length)
            .ThenBy(pieces => pieces.Max(piece => piece.Length));
        foreach (var pieces in hosts)
        {
            if (!pieces.Any(piece => Covers(triggers, piece))) triggers.Add(pieces.MaxBy(piece => piece.Length)!);
        }

        return [.. Shortest(triggers).Order(StringComparer.Ordinal)];
    }

    /// <summary>All spellings of the shortest leading piece of a pattern that ordinary text does not hold.</summary>
    private IEnumerable<string> PiecesOfModel(LocatedText pattern)
    {
        var identifier = ModelIdentifier.Parse(pattern.Text);
        var tokens = identifier.Key.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var publisher = identifier.Namespaces.IsEmpty ? 0 : tokens.Length - identifier.Tokens.Length;
        for (var count = 1; count <= tokens.Length; count++)
        {
            if (Pieces(tokens, count, publisher) is { } pieces) return pieces;
        }

        if (tokens.Length > 0)
        {
            _errors.Add(pattern, CatalogMistake.NotDistinctive,
                $"'{pattern}' is an ordinary word or shorter than {ShortestTrigger} characters: it cannot count everywhere. Put it under 'weak', or give a longer pattern");
        }

        return [];
    }

    /// <summary>The spellings of the first <paramref name="count"/> tokens; null if ordinary text may hold one of them.</summary>
    /// <param name="publisher">How many of <paramref name="tokens"/> are the publisher's name.</param>
    private IEnumerable<string>? Pieces(string[] tokens, int count, int publisher)
    {
        var isWhole = count == tokens.Length;
        var last = tokens[count - 1];
        if (_words.Contains(string.Join('-', tokens[..count]))) return null;

        // With a single letter in the end a piece is the beginning of many a word.
        if (!isWhole && last.Length == 1 && char.IsAsciiLetter(last[0])) return null;

        var spellings = PieceSpelling.All(tokens[..count], publisher);
        if (spellings.Min(s => s.Length) >= ShortestTrigger) return spellings;

        // Three letters and what follows them are enough: `gpt-`, `gpt4`.
        return count == 1 && !isWhole && last.Length == ShortestTrigger - 1 ? PieceSpelling.Openings(last, tokens[1]) : null;
    }

    /// <summary>What stands between the wildcards of a host pattern.</summary>
    private static string[] PiecesOfHost(string pattern) =>
        pattern.Replace(HostPattern.RegionMark, "*", StringComparison.Ordinal).Replace(HostPattern.UpstreamMark, "*", StringComparison.Ordinal).Split('*', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without the texts that hold another one.</summary>
    private static List<string> Shortest(IEnumerable<string> texts)
    {
        var kept = new List<string>();
        foreach (var text in texts.Distinct(StringComparer.Ordinal).OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal))
        {
            if (!Covers(kept, text)) kept.Add(text);
        }

        return kept;
    }

    /// <summary>Whoever looks for the triggers finds <paramref name="text"/>.</summary>
    private static bool Covers(List<string> triggers, string text) => triggers.Exists(trigger => TriggerText.Finds(trigger, text));
}
