using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Uses;

/// <summary>What a team declares of one host, one name or one id. An exact name goes before a wildcard, a longer wildcard before a shorter one.</summary>
internal static class DeclaredLookup
{
    /// <summary>Null if nothing is declared for the host.</summary>
    public static DeclaredEndpoint? EndpointOf(DeclaredFacts declared, string host)
    {
        DeclaredEndpoint? best = null;
        foreach (var endpoint in declared.Endpoints)
        {
            if (HostPattern.Matches(endpoint.Host, host) && (best is null || IsMoreSpecific(endpoint.Host, best.Host))) best = endpoint;
        }

        return best;
    }

    /// <summary>An alias for what is written, on this host or on every host. Null if there is none.</summary>
    /// <param name="host">Normalised; null where it is not known, so that only an alias for every host applies.</param>
    public static DeclaredAlias? AliasOf(DeclaredFacts declared, string written, string? host)
    {
        DeclaredAlias? best = null;
        foreach (var alias in declared.Aliases)
        {
            if (!Wildcard.Matches(alias.Model.ToLowerInvariant(), written.Trim().ToLowerInvariant())) continue;
            if (alias.On is { } on && (host is null || !HostPattern.Matches(on, host))) continue;
            if (best is null || IsMoreSpecific(alias, best)) best = alias;
        }

        return best;
    }

    /// <summary>Null if no declared family matches.</summary>
    public static DeclaredFamily? FamilyOf(DeclaredFacts declared, ModelIdentifier id)
    {
        foreach (var family in declared.Families)
        {
            foreach (var pattern in family.Match)
            {
                if (id.Matches(pattern)) return family;
            }
        }

        return null;
    }

    private static bool IsMoreSpecific(DeclaredAlias alias, DeclaredAlias other)
        => (alias.On is null) == (other.On is null) ? IsMoreSpecific(alias.Model, other.Model) : alias.On is not null;

    private static bool IsMoreSpecific(string pattern, string other)
    {
        var isExact = pattern.IndexOf('*') < 0;
        return isExact == other.IndexOf('*') < 0 ? pattern.Length > other.Length : isExact;
    }
}
