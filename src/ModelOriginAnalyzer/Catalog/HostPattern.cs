using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The host and path patterns of catalog endpoints. In a host a leading `*.` stands for one or more labels; `*` and `{region}`
/// elsewhere stand for one or more characters of one label. A path is a prefix of whole segments, in which `*` is one segment.
/// </summary>
internal static class HostPattern
{
    public const string RegionMark = "{region}";

    private const string LabelsMark = "*.";

    public static bool Matches(string pattern, string host) => Matches(pattern, host, out _);

    /// <param name="region">The characters that stand for `{region}`; empty if the pattern has none.</param>
    public static bool Matches(string pattern, string host, out ReadOnlySpan<char> region)
    {
        region = default;
        if (!pattern.StartsWith(LabelsMark, StringComparison.Ordinal)) return Matches(pattern.AsSpan(), host.AsSpan(), ref region);

        var rest = pattern.AsSpan(LabelsMark.Length);
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (dot > 0 && Matches(rest, host.AsSpan(dot + 1), ref region)) return true;
        }

        return false;
    }

    public static bool PathMatches(string? pattern, string path)
    {
        if (pattern is null) return true;

        var p = 0;
        var i = 0;
        while (p < pattern.Length)
        {
            if (i == path.Length) return false;
            if (pattern[p] == '*')
            {
                var start = i;
                while (i < path.Length && path[i] != '/') i++;
                if (i == start) return false;
                p++;
            }
            else if (pattern[p++] != path[i++]) return false;
        }

        return i == path.Length || path[i] is '/' or '?' or '#';
    }

    /// <summary>The labels after the last one that holds a wildcard: every host that matches ends with them.</summary>
    public static string FixedSuffix(string pattern)
    {
        var wildcard = Math.Max(pattern.LastIndexOf('*'), pattern.LastIndexOf('}'));
        if (wildcard < 0) return pattern;

        var dot = pattern.IndexOf('.', wildcard);
        return dot < 0 ? "" : pattern.Substring(dot + 1);
    }

    /// <summary>Characters that stand for themselves: the more, the more specific.</summary>
    public static int LiteralLength(string pattern)
    {
        var length = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (IsWildcard(pattern.AsSpan(i), out var markLength)) i += markLength - 1;
            else length++;
        }

        return length;
    }

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> host, ref ReadOnlySpan<char> region)
    {
        for (var i = 0; ; i++)
        {
            if (i == pattern.Length) return i == host.Length;

            if (IsWildcard(pattern.Slice(i), out var markLength))
            {
                var rest = pattern.Slice(i + markLength);
                for (var end = i + 1; end <= host.Length && host[end - 1] != '.'; end++)
                {
                    if (!Matches(rest, host.Slice(end), ref region)) continue;
                    if (markLength > 1) region = host.Slice(i, end - i);
                    return true;
                }

                return false;
            }

            if (i == host.Length || pattern[i] != host[i]) return false;
        }
    }

    private static bool IsWildcard(ReadOnlySpan<char> pattern, out int markLength)
    {
        markLength = pattern[0] == '*' ? 1 : pattern[0] == '{' && pattern.StartsWith(RegionMark.AsSpan(), StringComparison.Ordinal) ? RegionMark.Length : 0;
        return markLength > 0;
    }
}
