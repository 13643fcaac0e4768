using System;
using System.Globalization;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Servers on one's own machine that are told by the port on which they listen when nobody says otherwise. The catalog has only those that
/// pass prompts on: for all others the address says enough.
/// </summary>
internal static class LocalServer
{
    /// <summary>Begins the host pattern of such a server.</summary>
    public const string Prefix = "localhost:";

    /// <summary>The host under which the catalog has a server on this address; null for an address that is not this machine's or has no port.</summary>
    public static string? KeyOf(HostName host) =>
        host is { Kind: HostKind.Private, Port: > 0 } && IsThisMachine(host.Host) ? Prefix + host.Port.ToString(CultureInfo.InvariantCulture) : null;

    private static bool IsThisMachine(string host) =>
        host is "localhost" or "[::1]" or "0.0.0.0" or "[::]" || host.StartsWith("127.", StringComparison.Ordinal);
}
