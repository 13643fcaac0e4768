using System;
using System.Net;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What a normalised host says of itself: on your own network, reserved for examples, or public.</summary>
internal static class HostKinds
{
    // RFC 6762 appendix G, RFC 8375, ICANN's .internal, and what Kubernetes and single machines use.
    private static readonly string[] s_private = ["localhost", "local", "localdomain", "internal", "lan", "intranet", "private", "corp", "home", "home.arpa", "svc"];

    // RFC 2606 and RFC 6761.
    private static readonly string[] s_reserved = ["example", "test", "invalid", "example.com", "example.net", "example.org"];

    /// <param name="host">Normalised: lower case, addresses in canonical spelling.</param>
    public static HostKind Of(string host)
    {
        if (host[0] == '[') return OfAddress(IPAddress.Parse(host.Substring(1, host.Length - 2)));

        var dot = host.LastIndexOf('.');
        if (dot < 0) return IsUnder(host, s_reserved) ? HostKind.Reserved : HostKind.Private;
        if (host[dot + 1] is >= '0' and <= '9' && HostAddress.TryParse(host, shortForms: false, out var address)) return OfAddress(address);
        if (IsUnder(host, s_private)) return HostKind.Private;

        return IsUnder(host, s_reserved) ? HostKind.Reserved : HostKind.Public;
    }

    private static HostKind OfAddress(uint address)
    {
        if (IsIn(address, 0x7F000000, 8) || IsIn(address, 0x0A000000, 8) || IsIn(address, 0xAC100000, 12) || IsIn(address, 0xC0A80000, 16)
            || IsIn(address, 0xA9FE0000, 16) || IsIn(address, 0x64400000, 10) || IsIn(address, 0x00000000, 8) || IsIn(address, 0xC6120000, 15))
            return HostKind.Private;

        // The three documentation ranges of RFC 5737.
        return IsIn(address, 0xC0000200, 24) || IsIn(address, 0xC6336400, 24) || IsIn(address, 0xCB007100, 24) ? HostKind.Reserved : HostKind.Public;
    }

    private static HostKind OfAddress(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        var isUniqueLocal = (bytes[0] & 0xFE) == 0xFC;
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) || isUniqueLocal || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal) return HostKind.Private;

        var isDocumentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8;
        return isDocumentation ? HostKind.Reserved : HostKind.Public;
    }

    private static bool IsIn(uint address, uint range, int prefix) => (address ^ range) >> (32 - prefix) == 0;

    private static bool IsUnder(string host, string[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (host.EndsWith(suffix, StringComparison.Ordinal) && (host.Length == suffix.Length || host[host.Length - suffix.Length - 1] == '.')) return true;
        }

        return false;
    }
}
