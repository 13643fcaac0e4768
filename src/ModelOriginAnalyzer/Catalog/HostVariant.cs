using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Hosts beside one that the catalog lists: `eu.api.contoso.ai`, `api.eu.contoso.ai`, `api-eu.contoso.ai` beside `api.contoso.ai`. Nobody but the owner of a
/// domain makes names under it, so the operator is the same; where inference runs is not known.
/// </summary>
internal static class HostVariant
{
    /// <summary>The endpoint of the host that this one is a variant of; null if there is none.</summary>
    /// <param name="host">Normalised; one that the catalog does not list.</param>
    public static Endpoint? EndpointOf(OriginCatalog catalog, string host, string path)
    {
        var domain = StartOfDomain(host);
        for (var start = 0; start < domain;)
        {
            var end = host.IndexOf('.', start);
            var dash = host.IndexOf('-', start, end - start);
            if (IsPlace(host, start, end) && Listed(catalog, host.Remove(start, end + 1 - start), path) is { } withoutLabel) return withoutLabel;
            if (dash > start && IsPlace(host, dash + 1, end) && Listed(catalog, host.Remove(dash, end - dash), path) is { } withoutEnd) return withoutEnd;

            start = end + 1;
        }

        return UnderApi(catalog, host, path, domain);
    }

    /// <summary>`tenant.api.contoso.ai`: under the host of an API stand only names of that API.</summary>
    private static Endpoint? UnderApi(OriginCatalog catalog, string host, string path, int domain)
    {
        const string Api = ".api.";
        var at = host.IndexOf(Api, StringComparison.Ordinal);
        return at > 0 && at < domain ? Listed(catalog, host.Substring(at + 1), path) : null;
    }

    /// <summary>Patterns with wildcards say themselves what may stand in them.</summary>
    private static Endpoint? Listed(OriginCatalog catalog, string host, string path)
        => catalog.MatchEndpoint(host, path) is { } endpoint && endpoint.Host == host ? endpoint : null;

    /// <summary>The last two labels, which somebody registered. What stands in front of them is the owner's.</summary>
    private static int StartOfDomain(string host)
    {
        var last = host.LastIndexOf('.');
        return last <= 0 ? 0 : host.LastIndexOf('.', last - 1) + 1;
    }

    /// <summary>`eu`, `us1`, `us-east-1`, `ap-southeast`.</summary>
    private static bool IsPlace(string host, int start, int end)
    {
        while (end > start && host[end - 1] is >= '0' and <= '9') end--;
        if (end > start && host[end - 1] == '-') end--;
        if (end == start) return false;

        var dash = host.IndexOf('-', start, end - start);
        return dash < 0
            ? IdWords.Is(WordUse.Place, host.AsSpan(start, end - start))
            : IdWords.Is(WordUse.Place, host.AsSpan(start, dash - start)) && IdWords.Is(WordUse.RegionSide, host.AsSpan(dash + 1, end - dash - 1));
    }
}
