using System;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// Addresses whose host is written so that no name of the catalog stands in the text although a client may read one: letters of other
/// scripts, characters that do not show, percent signs, Punycode, and IP addresses in other notations than four decimal numbers.
/// </summary>
internal static class DisguisedHosts
{
    private const string SchemeEnd = "://";
    private const string Punycode = "xn--";

    /// <summary>The first place behind <paramref name="at"/> at which such a host begins; -1 if there is none.</summary>
    /// <param name="at">Where to look from; set to where a further search goes on.</param>
    public static int Find(char[] characters, ref int at, int end)
    {
        while (at < end)
        {
            var scheme = new ReadOnlySpan<char>(characters, at, end - at).IndexOf(SchemeEnd.AsSpan());
            if (scheme < 0) break;

            var start = at + scheme + SchemeEnd.Length;
            at = EndOfHost(characters, start, end);
            if (IsDisguised(characters.AsSpan(start, at - start))) return start;
        }

        at = end;
        return -1;
    }

    private static int EndOfHost(char[] characters, int start, int end)
    {
        var i = start;
        while (i < end && characters[i] is > ' ' and not ('/' or '\\' or '"' or '?' or '#' or '{' or '<' or ')' or '\'' or '`' or '*')) i++;
        return i;
    }

    private static bool IsDisguised(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty) return false;

        foreach (var c in host)
        {
            if (c is > '\x7f' or '%') return true;
        }

        if (host[0] == '[') return HasDigitsOfIpv4(host);

        return host[0] is >= '0' and <= '9' ? IsOddNumber(host) : host.IndexOf(Punycode.AsSpan()) >= 0;
    }

    /// <summary>`[::ffff:7f00:1]`, `[::127.0.0.1]`, `[64:ff9b::a00:1]`: an IPv4 address inside.</summary>
    private static bool HasDigitsOfIpv4(ReadOnlySpan<char> host)
        => host.IndexOf('.') >= 0 || host.IndexOf("ffff:".AsSpan()) >= 0 || host.IndexOf("FFFF:".AsSpan()) >= 0 || host.StartsWith("[64:".AsSpan()) || host.StartsWith("[2002:".AsSpan());

    /// <summary>
    /// A number in front of the port or the end that is not one of four decimal ones: `2130706433`, `0x7f.1`, `0177.0.0.1`. `3scale.net` is a name.
    /// </summary>
    private static bool IsOddNumber(ReadOnlySpan<char> host)
    {
        var colon = host.IndexOf(':');
        if (colon >= 0) host = host.Slice(0, colon);

        var dots = 0;
        var isOdd = false;
        for (var i = 0; i < host.Length; i++)
        {
            var beginsLabel = i == 0 || host[i - 1] == '.';
            if (host[i] == '.') dots++;
            else if (host[i] is 'x' or 'X' && i > 0 && host[i - 1] == '0') isOdd = true;
            else if (host[i] is not (>= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F')) return false;
            else if (beginsLabel && host[i] == '0' && i + 1 < host.Length && host[i + 1] is >= '0' and <= '9') isOdd = true;
        }

        return isOdd || dots != 3;
    }
}
