using System;
using System.Globalization;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// What makes the spelling of an address suspicious. It never makes a host known: a host that only looks like one of the catalog is
/// one that nobody knows.
/// </summary>
internal static class HostSuspicion
{
    private const string Punycode = "xn--";

    /// <summary>The end of a sentence without its full stop; null where nothing is odd.</summary>
    /// <param name="lookalike">The catalog host that a reader takes this one for; null if there is none.</param>
    public static string? Of(HostName host, string? lookalike)
    {
        if (lookalike is not null) return "the host only looks like '" + lookalike + "'";
        if ((host.Disguise & HostDisguise.UserInfo) != 0) return "what stands before the '@' reads like a host and is none";
        if ((host.Disguise & HostDisguise.Invisible) != 0) return "the host is written with characters that do not show";
        if ((host.Disguise & HostDisguise.Encoded) != 0) return "letters of the host are written as percent signs and digits";

        return (host.Disguise & HostDisguise.Address) != 0 ? "the address is written in a notation that hides it" : null;
    }

    /// <summary>The catalog host that a reader takes this one for; null if there is none.</summary>
    /// <param name="host">One that the catalog does not know.</param>
    public static string? LookalikeOf(HostName host, OriginCatalog catalog)
    {
        if (host.Kind != HostKind.Public) return null;

        if (LookalikeLetters.Plain(Readable(host.Host)) is { } plain)
        {
            plain = plain.ToLowerInvariant();
            return Known(plain, host.Path, catalog) ?? Known(WithLetters(plain), host.Path, catalog);
        }

        return HasLetterLikeDigits(host.Host) ? Known(WithLetters(host.Host), host.Path, catalog) : null;
    }

    private static string? Known(string host, string path, OriginCatalog catalog) => catalog.MatchEndpoint(host, path) is null ? null : host;

    /// <summary>As an address bar shows it.</summary>
    private static string Readable(string host)
    {
        if (host.IndexOf(Punycode, StringComparison.Ordinal) < 0) return host;

        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    private static bool HasLetterLikeDigits(string host)
        => host.IndexOf('0') >= 0 || host.IndexOf('1') >= 0 || host.IndexOf("rn", StringComparison.Ordinal) >= 0 || host.IndexOf("vv", StringComparison.Ordinal) >= 0;

    private static string WithLetters(string host) => host.Replace('0', 'o').Replace('1', 'l').Replace("rn", "m").Replace("vv", "w");
}
