using System.Net;
using System.Net.Sockets;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>IP addresses in all the notations that clients take, brought to the canonical one.</summary>
internal static class HostAddress
{
    /// <summary>
    /// Brings <paramref name="name"/> to canonical spelling if it is an address and leaves it if it is a name; false if it can be neither
    /// (`300.1.1.1`, `[zz]`).
    /// </summary>
    /// <param name="shortForms">Take `127.1`, `2130706433` and `0x7f.1` too; without a scheme in front these are version numbers.</param>
    public static bool TryNormalise(ref string name, bool shortForms, ref HostDisguise disguise)
    {
        if (name[0] == '[') return TryNormaliseBrackets(ref name, ref disguise);
        if (!IsNumber(name.Substring(name.LastIndexOf('.') + 1))) return true;
        if (!TryParse(name, shortForms, out var address)) return false;

        var canonical = Format(address);
        if (canonical != name) disguise |= HostDisguise.Address;
        name = canonical;
        return true;
    }

    /// <summary>Decimal, octal or hexadecimal digits: a last label of this kind makes the host an IPv4 address.</summary>
    public static bool IsNumber(string label) => TryReadNumber(label, out _);

    /// <summary>One to four parts; the last one fills what is left.</summary>
    public static bool TryParse(string text, bool shortForms, out uint address)
    {
        address = 0;
        var parts = text.Split('.');
        if (parts.Length > 4 || (parts.Length < 4 && !shortForms)) return false;

        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryReadNumber(parts[i], out var value)) return false;

            var isLast = i == parts.Length - 1;
            var bits = isLast ? 8 * (4 - i) : 8;
            if (value >= 1L << bits) return false;

            address |= (uint)value << (isLast ? 0 : 8 * (3 - i));
        }

        return true;
    }

    private static string Format(uint address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    private static bool TryReadNumber(string text, out long value)
    {
        value = 0;
        var isHexadecimal = text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X';
        var radix = isHexadecimal ? 16 : text.Length > 1 && text[0] == '0' ? 8 : 10;
        if (text.Length == 0) return false;

        for (var i = isHexadecimal ? 2 : 0; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                _ => 99,
            };

            // Some clients read `08` as decimal; it is no octal number.
            if (digit >= radix && !(radix == 8 && digit < 10)) return false;
            if (radix == 8 && digit >= 8)
            {
                radix = 10;
                value = 0;
                i = -1;
                continue;
            }

            value = value * radix + digit;
            if (value > uint.MaxValue) return false;
        }

        return true;
    }

    private static bool TryNormaliseBrackets(ref string name, ref HostDisguise disguise)
    {
        var text = name.Substring(1, name.Length - 2);
        var zone = text.IndexOf('%');
        if (zone >= 0) text = text.Substring(0, zone);
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return false;

        if (EmbeddedAddress(address.GetAddressBytes()) is { } embedded)
        {
            name = Format(embedded);
            disguise |= HostDisguise.Address;
        }
        else
        {
            name = "[" + new IPAddress(address.GetAddressBytes()) + "]";
        }

        return true;
    }

    /// <summary>The IPv4 address that an IPv6 address stands for: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). Null where there is none.</summary>
    private static uint? EmbeddedAddress(byte[] bytes)
    {
        const int Ipv4Offset = 12;
        if (bytes[0] == 0x20 && bytes[1] == 0x02) return NumberAt(bytes, 2);
        if (bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == 0xFF && bytes[3] == 0x9B && AreZero(bytes, 4, Ipv4Offset)) return NumberAt(bytes, Ipv4Offset);
        if (!AreZero(bytes, 0, 10)) return null;
        if (bytes[10] == 0xFF && bytes[11] == 0xFF) return NumberAt(bytes, Ipv4Offset);

        // `::` and `::1` are addresses of their own.
        const uint HighestOfItsOwn = 0xFFFF;
        return bytes[10] == 0 && bytes[11] == 0 && NumberAt(bytes, Ipv4Offset) is var compatible and > HighestOfItsOwn ? compatible : null;
    }

    private static uint NumberAt(byte[] bytes, int offset) => (uint)bytes[offset] << 24 | (uint)bytes[offset + 1] << 16 | (uint)bytes[offset + 2] << 8 | bytes[offset + 3];

    private static bool AreZero(byte[] bytes, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (bytes[i] != 0) return false;
        }

        return true;
    }
}
