using System;
using System.Diagnostics.CodeAnalysis;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What kind of place a host name is, before any catalog is asked.</summary>
internal enum HostKind : byte
{
    /// <summary>A registrable public name or public address.</summary>
    Public,

    /// <summary>Loopback, private or link-local range, single label, `*.local`, `*.internal`, `*.svc.cluster.local`, `host.docker.internal`.</summary>
    Private,

    /// <summary>`*.example`, `*.test`, `*.invalid`, example.com and the like: never unlisted.</summary>
    Reserved,
}

/// <summary>A host taken from a URL or written alone: lower case, IDNA, without user-info, trailing dot; the port apart.</summary>
/// <param name="Host">Normalised; IP addresses in canonical spelling.</param>
/// <param name="Port">-1 where none is written.</param>
/// <param name="Path">Begins with `/`; `/` where none is written. Without query and fragment, in the case that is written.</param>
/// <param name="Start">Offset of the host in the written text.</param>
/// <param name="Length">Length of the host in the written text, port and user-info left out.</param>
/// <param name="Disguise">How the host is written so that readers see another one.</param>
internal sealed record HostName(string Host, int Port, string Path, HostKind Kind, int Start, int Length, HostDisguise Disguise)
{
    private static readonly string[] s_hostEndings = [".com", ".ai", ".io", ".net", ".org", ".cn", ".dev", ".cloud", ".co", ".eu", ".localhost", ".local", ".internal"];

    private static readonly char[] s_authorityEnds = ['/', '\\', '?', '#'];

    /// <summary>A part of the host is still to be filled in; it is `*` in <see cref="Host"/>.</summary>
    public bool HasHole { get; private init; }

    /// <summary>
    /// Reads `scheme://user@host:port/path`, `host:port/path`, or `host`. False for text that cannot be a host (white space, a bare word without dot
    /// and port). Behind a scheme a part of the name may be a placeholder, as long as the last labels are written.
    /// </summary>
    public static bool TryParse(string written, [NotNullWhen(true)] out HostName? host)
    {
        host = null;
        var start = 0;
        var end = written.Length;
        while (start < end && char.IsWhiteSpace(written[start])) start++;
        while (end > start && char.IsWhiteSpace(written[end - 1])) end--;

        var hasScheme = SkipScheme(written, ref start, end);
        var authorityEnd = written.IndexOfAny(s_authorityEnds, start, end - start);
        if (authorityEnd < 0) authorityEnd = end;

        var disguise = HostDisguise.None;
        var at = LastIndexOf(written, '@', start, authorityEnd);
        if (at >= 0)
        {
            // Without a scheme this is a mail address.
            if (!hasScheme) return false;
            if (ReadsLikeHost(written, start, at)) disguise = HostDisguise.UserInfo;
            start = at + 1;
        }

        if (!SplitPort(written, start, authorityEnd, out var hostEnd, out var port)) return false;
        if (!HostSpelling.MayBeHost(written.AsSpan(start, hostEnd - start), isIntroduced: hasScheme || port >= 0))
        {
            if (!hasScheme || at >= 0 || HostHoles.Read(written, start, hostEnd) is not { } open) return false;

            host = new(open, port, PathOf(written, authorityEnd, end), HostKind.Public, start, hostEnd - start, HostDisguise.None) { HasHole = true };
            return true;
        }

        if (HostSpelling.Normalise(written.Substring(start, hostEnd - start), ref disguise) is not { } name) return false;
        if (!hasScheme && !HostSpelling.IsHostWithoutScheme(name, hasPort: port >= 0)) return false;
        if (!HostAddress.TryNormalise(ref name, shortForms: hasScheme, ref disguise)) return false;

        host = new(name, port, PathOf(written, authorityEnd, end), HostKinds.Of(name), start, hostEnd - start, disguise);
        return true;
    }

    /// <summary>Moves behind `scheme://` or `//`; backslashes count as slashes, as they do for every client.</summary>
    private static bool SkipScheme(string text, ref int start, int end)
    {
        var i = start;
        while (i < end && (text[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (i > start && text[i] is >= '0' and <= '9' or '+' or '-' or '.'))) i++;

        if (i > start)
        {
            if (i >= end || text[i] != ':') return false;
            i++;
        }

        if (i + 1 >= end || text[i] is not ('/' or '\\') || text[i + 1] is not ('/' or '\\')) return false;

        start = i + 2;
        return true;
    }

    /// <summary>What stands before the first colon ends as the names of APIs do: no user name.</summary>
    private static bool ReadsLikeHost(string text, int start, int end)
    {
        var colon = text.IndexOf(':', start, end - start);
        if (colon >= 0) end = colon;

        foreach (var ending in s_hostEndings)
        {
            if (end - start > ending.Length && string.Compare(text, end - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }

    private static bool SplitPort(string text, int start, int authorityEnd, out int hostEnd, out int port)
    {
        port = -1;
        hostEnd = authorityEnd;
        var colon = LastIndexOf(text, ':', start, authorityEnd);
        if (colon < 0 || LastIndexOf(text, ']', colon, authorityEnd) >= 0) return true;

        hostEnd = colon;
        if (colon + 1 == authorityEnd) return true;

        const int Highest = 65535;
        port = 0;
        for (var i = colon + 1; i < authorityEnd; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            port = port * 10 + text[i] - '0';
            if (port > Highest) return false;
        }

        return port > 0;
    }

    private static int LastIndexOf(string text, char c, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] == c) return i;
        }

        return -1;
    }

    private static string PathOf(string text, int start, int end)
    {
        var pathEnd = text.IndexOfAny(['?', '#'], start, end - start);
        if (pathEnd < 0) pathEnd = end;

        return pathEnd == start ? "/" : text.Substring(start, pathEnd - start).Replace('\\', '/');
    }
}
