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

        return NearestModel(literal, literal.Length == pattern.Length, book.Nearby) is { } nearest ? pattern.Replace(literal, nearest) : null;
    }

    /// <summary>The host that a `host` pattern was probably meant to be; null where it resolves or is near to none.</summary>
    public static string? OfHost(string pattern, NameBook book)
    {
        if (book.DeclaresHost(pattern)) return null;

        var written = PolicyHost.Normalise(pattern);
        if (written.IndexOf('*') < 0 && book.Catalog.MatchEndpoint(written, "/") is not null) return null;

        var literal = PatternPieces.Longest(written, PatternPieces.Wildcard);
        return literal.Length > 0 && NearestHost(literal, book.Nearby) is { } nearest ? written.Replace(literal, nearest) : null;
    }

    private static string? NearestModel(string literal, bool isWhole, NearbyNames known)
    {
        if (!isWhole && known.HasWordsOf(literal)) return null;

        var search = new Search(literal);
        foreach (var family in known.Families)
        {
            if (!isWhole && search.IsIn(family)) return null;

            search.Consider(family);
        }

        // `deepsek*` is near to the beginning of a name.
        if (!isWhole)
        {
            foreach (var beginning in known.Beginnings) search.Consider(beginning);
        }

        // A key is a name in the index's spelling (gpt-4-o): as near as a name is good enough, the same distance is not.
        foreach (var key in known.Keys)
        {
            if (!isWhole && search.IsIn(key)) return null;

            search.Consider(key, closer: true);
        }

        return search.Nearest;
    }

    private static string? NearestHost(string literal, NearbyNames known)
    {
        var search = new Search(literal);
        var below = "." + literal;
        foreach (var host in known.Hosts)
        {
            if (search.Letters.AreIn(host.Letters) && (host.Name == literal || host.Name.EndsWith(below, StringComparison.Ordinal))) return null;

            search.Consider(host);
        }

        // `contoso.openai.azure.con` is near to the hosts below openai.azure.com.
        foreach (var suffix in known.Suffixes)
        {
            if (suffix.Letters.MayBePartWithin(search.Limit, search.Letters) && TailStart(literal, suffix.Name) is > 0 and var tail)
                search.Consider(new NearbyName(literal.Substring(0, tail) + suffix.Name));
        }

        return search.Nearest;
    }

    /// <summary>Where the labels of a host begin that stand in the place of those of <paramref name="suffix"/>; 0 if it has no more labels than that, or if the suffix is too short to tell.</summary>
    private static int TailStart(string host, string suffix)
    {
        const int labelsThatTell = 3;
        var labels = 1;
        foreach (var c in suffix)
        {
            if (c == '.') labels++;
        }

        if (labels < labelsThatTell) return 0;

        var start = host.Length;
        for (var left = labels; left > 0 && start > 0; left--) start = host.LastIndexOf('.', start - 1);
        return start + 1;
    }

    /// <summary>The nearest name so far within the limit; of equally near ones one of the same length, then the ordinally first.</summary>
    private struct Search(string written)
    {
        public readonly int Limit = NearestName.SlipLimit(written);

        public readonly Letters Letters = Letters.Of(written);

        private int _least = NearestName.SlipLimit(written) + 1;

        public string? Nearest { get; private set; }

        /// <summary>A name has what is written in it: a pattern with `*` around that reaches it.</summary>
        public readonly bool IsIn(NearbyName name) => Letters.AreIn(name.Letters) && name.Name.IndexOf(written, StringComparison.OrdinalIgnoreCase) >= 0;

        /// <param name="closer">An equally near one does not replace what is there.</param>
        public void Consider(NearbyName name, bool closer = false)
        {
            if (!name.Letters.MayBeWithin(Limit, Letters)) return;

            var distance = NearestName.Distance(written, name.Name, _least);
            if (distance == 0 || distance > _least || distance > Limit) return;
            if (distance == _least && Nearest is not null && (closer || !IsBetter(name.Name, Nearest))) return;

            Nearest = name.Name;
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
