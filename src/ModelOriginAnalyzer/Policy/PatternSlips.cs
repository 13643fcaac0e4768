using System;
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
        if (IdentityResolver.ResolveModel(book.Catalog, literal) is not { IsUnlisted: true, Developer: null }) return null;

        return NearestModel(literal, literal.Length == pattern.Length, book.Catalog) is { } nearest ? pattern.Replace(literal, nearest) : null;
    }

    /// <summary>The host that a `host` pattern was probably meant to be; null where it resolves or is near to none.</summary>
    public static string? OfHost(string pattern, NameBook book)
    {
        if (book.DeclaresHost(pattern)) return null;

        var written = PolicyHost.Normalise(pattern);
        if (written.IndexOf('*') < 0 && book.Catalog.MatchEndpoint(written, "/") is not null) return null;

        var literal = PatternPieces.Longest(written, PatternPieces.Wildcard);
        return literal.Length > 0 && NearestHost(literal, book.Catalog) is { } nearest ? written.Replace(literal, nearest) : null;
    }

    private static string? NearestModel(string literal, bool isWhole, OriginCatalog catalog)
    {
        var search = new Search(literal);
        foreach (var family in catalog.FamilyNames)
        {
            if (!isWhole && family.IndexOf(literal, StringComparison.OrdinalIgnoreCase) >= 0) return null;

            search.Consider(family);

            // `deepsek*` is near to the beginning of a name.
            if (!isWhole && family.IndexOf('-') is > 0 and var end) search.Consider(family.Substring(0, end));
        }

        // A key is a name in the index's spelling (gpt-4-o): as near as a name is good enough, the same distance is not.
        foreach (var key in catalog.FamilyKeys) search.Consider(key, closer: true);
        return search.Nearest;
    }

    private static string? NearestHost(string literal, OriginCatalog catalog)
    {
        var search = new Search(literal);
        foreach (var host in catalog.HostPatterns)
        {
            var known = PatternPieces.Longest(host, PatternPieces.Wildcard);
            if (known == literal || known.EndsWith("." + literal, StringComparison.Ordinal)) return null;

            search.Consider(known);

            // `contoso.openai.azure.con` is near to the hosts below openai.azure.com.
            if (host[0] == '*' && TailStart(literal, known) is > 0 and var tail) search.Consider(literal.Substring(0, tail) + known);
        }

        return search.Nearest;
    }

    /// <summary>Where the labels of a host begin that stand in the place of those of <paramref name="suffix"/>; 0 if it has no more labels than that, or if the suffix is too short to tell.</summary>
    private static int TailStart(string host, string suffix)
    {
        const int labelsThatTell = 3;
        var labels = suffix.Split('.').Length;
        if (labels < labelsThatTell) return 0;

        var start = host.Length;
        for (var left = labels; left > 0 && start > 0; left--) start = host.LastIndexOf('.', start - 1);
        return start + 1;
    }

    /// <summary>The nearest name so far within the limit; of equally near ones one of the same length, then the ordinally first.</summary>
    private struct Search(string written)
    {
        private int _least = NearestName.SlipLimit(written) + 1;

        public string? Nearest { get; private set; }

        /// <param name="closer">An equally near one does not replace what is there.</param>
        public void Consider(string name, bool closer = false)
        {
            var distance = NearestName.Distance(written, name, _least);
            if (distance == 0 || distance > _least || distance > NearestName.SlipLimit(written)) return;
            if (distance == _least && Nearest is not null && (closer || !IsBetter(name, Nearest))) return;

            Nearest = name;
            _least = distance;
        }

        /// <summary>A wrong letter is likelier than a missing one.</summary>
        private readonly bool IsBetter(string name, string other)
        {
            var isSameLength = name.Length == written.Length;
            return isSameLength == (other.Length == written.Length) ? string.CompareOrdinal(name, other) < 0 : isSameLength;
        }
    }
}
