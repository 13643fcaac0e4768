using System;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Policy;

/// <summary>How a policy or facts file writes a host: the name alone, `*` as a wildcard.</summary>
internal static class PolicyHost
{
    /// <summary>What is wrong with a host as written (the end of a sentence about its key); null if it is one.</summary>
    /// <param name="nearest">The host inside an address, where one is written.</param>
    public static string? Problem(string written, out string? nearest)
    {
        nearest = null;
        if (written.IndexOf("://", StringComparison.Ordinal) >= 0 || written.IndexOf('/') >= 0 || written.IndexOf('@') >= 0)
        {
            nearest = HostName.TryParse(written, out var address) && !address.HasHole ? address.Host : null;
            return nearest is null ? "takes a host, not an address" : $"takes a host alone: '{nearest}'";
        }

        if (written.IndexOf('*') >= 0) return HasHostCharacters(written) ? null : $"takes a host or a pattern with '*', not '{written}'";
        if (!HostName.TryParse("http://" + written + "/", out var host) || host.HasHole) return $"takes a host or a pattern with '*', not '{written}'";
        if (host.Port < 0) return null;

        nearest = host.Host;
        return $"takes a host without its port: '{nearest}'";
    }

    /// <summary>As hosts of uses are spelled: lower case, IDNA, without trailing dot.</summary>
    public static string Normalise(string written)
    {
        if (written.IndexOf('*') < 0 && HostName.TryParse("http://" + written + "/", out var host)) return host.Host;

        return PatternPieces.Lower(written.TrimEnd('.'));
    }

    private static bool HasHostCharacters(string written)
    {
        foreach (var c in written)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '*')) return false;
        }

        return true;
    }
}
