using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Free patterns are probably misspelt when they resolve to nothing and stand within two edits (one below eight characters) of a
/// known name: a rule that can never match would pass for one that does. Written for the rare case: what resolves is asked first.
/// </summary>
internal static class PatternSlips
{
    /// <summary>The name that a `model` pattern was probably meant to be; null where it resolves or is near to none.</summary>
    public static string? OfModel(string pattern, NameBook book)
    {
        if (book.DeclaresModel(pattern)) return null;

        var literal = PatternPieces.Longest(pattern, PatternPieces.Wildcard);
        if (literal.Length == 0 || book.Catalog.SpellsFamily(literal) || book.Catalog.NameOfOrganization(literal) is not null) return null;
        if (!IdentityResolver.ResolveModel(book.Catalog, literal).IsUnlisted) return null;

        var isWhole = literal.Length == pattern.Length;
        return NearestTo(literal, book.Catalog.FamilyNames, isWhole, cutAt: '-') is { } nearest
            ? pattern.Replace(literal, nearest)
            : null;
    }

    /// <summary>The host that a `host` pattern was probably meant to be; null where it resolves or is near to none.</summary>
    public static string? OfHost(string pattern, NameBook book)
    {
        if (book.DeclaresHost(pattern)) return null;

        var written = PolicyHost.Normalise(pattern);
        if (written.IndexOf('*') < 0 && book.Catalog.MatchEndpoint(written, "/") is not null) return null;

        var literal = PatternPieces.Longest(written, PatternPieces.Wildcard);
        if (literal.Length == 0) return null;

        string? nearest = null;
        var least = NearestName.SlipLimit(literal) + 1;
        foreach (var host in book.Catalog.HostPatterns)
        {
            var known = PatternPieces.Longest(host, PatternPieces.Wildcard);
            if (known == literal || known.EndsWith("." + literal, StringComparison.Ordinal)) return null;

            Prefer(ref nearest, ref least, literal, known);
        }

        return nearest is null ? null : written.Replace(literal, nearest);
    }

    private static string? NearestTo(string literal, ImmutableArray<string> names, bool whole, char cutAt)
    {
        string? nearest = null;
        var least = NearestName.SlipLimit(literal) + 1;
        foreach (var name in names)
        {
            if (!whole && name.IndexOf(literal, StringComparison.OrdinalIgnoreCase) >= 0) return null;

            Prefer(ref nearest, ref least, literal, name);

            // `deepsek*` is near to the beginning of a name.
            if (!whole && name.IndexOf(cutAt) is > 0 and var cut) Prefer(ref nearest, ref least, literal, name.Substring(0, cut));
        }

        return nearest;
    }

    private static void Prefer(ref string? nearest, ref int least, string written, string name)
    {
        var distance = NearestName.Distance(written, name, least);
        if (distance == 0 || distance > least || distance > NearestName.SlipLimit(written)) return;
        if (distance == least && nearest is not null && string.CompareOrdinal(name, nearest) >= 0) return;

        nearest = name;
        least = distance;
    }
}
