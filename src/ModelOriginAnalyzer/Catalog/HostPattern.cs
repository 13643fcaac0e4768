using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What stood in the place of a pattern's marks; empty for a mark that the pattern does not have.</summary>
internal ref struct PatternMarks
{
    /// <summary>The operator's own name of a place.</summary>
    public ReadOnlySpan<char> Region;

    /// <summary>A gateway's own name of whom it passes prompts on to.</summary>
    public ReadOnlySpan<char> Upstream;
}

/// <summary>
/// The host and path patterns of catalog endpoints. In a host a leading `*.` stands for one or more labels; `*`, `{region}` and
/// `{upstream}` elsewhere stand for one or more characters of one label. A path is a prefix of whole segments, in which `*` and the marks
/// are one segment each.
/// </summary>
internal static class HostPattern
{
    public const string RegionMark = "{region}";
    public const string UpstreamMark = "{upstream}";

    private const string LabelsMark = "*.";

    private enum Wildcard : byte { None, Any, Region, Upstream }

    public static bool Matches(string pattern, string host)
    {
        var marks = default(PatternMarks);
        return Matches(pattern, host, ref marks);
    }

    public static bool Matches(string pattern, string host, ref PatternMarks marks)
    {
        if (!pattern.StartsWith(LabelsMark, StringComparison.Ordinal)) return Matches(pattern.AsSpan(), host.AsSpan(), ref marks);

        var rest = pattern.AsSpan(LabelsMark.Length);
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (dot > 0 && Matches(rest, host.AsSpan(dot + 1), ref marks)) return true;
        }

        return false;
    }

    public static bool PathMatches(string? pattern, string path)
    {
        var marks = default(PatternMarks);
        return PathMatches(pattern, path, ref marks);
    }

    public static bool PathMatches(string? pattern, string path, ref PatternMarks marks)
    {
        if (pattern is null) return true;

        var p = 0;
        var i = 0;
        while (p < pattern.Length)
        {
            if (i == path.Length) return false;

            var wildcard = WildcardAt(pattern.AsSpan(p), out var markLength);
            if (wildcard == Wildcard.None)
            {
                if (pattern[p++] != path[i++]) return false;
                continue;
            }

            var start = i;
            while (i < path.Length && path[i] is not ('/' or '?' or '#')) i++;
            if (i == start) return false;

            Keep(wildcard, path.AsSpan(start, i - start), ref marks);
            p += markLength;
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
            if (WildcardAt(pattern.AsSpan(i), out var markLength) != Wildcard.None) i += markLength - 1;
            else length++;
        }

        return length;
    }

    /// <summary>
    /// Each wildcard takes as little as it can. None reaches over a dot, so where the rest does not fit, only the last one can help by
    /// taking more: no pattern makes this slow.
    /// </summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> host, ref PatternMarks marks)
    {
        var found = marks;
        var last = Wildcard.None;
        int start = 0, end = 0, rest = 0;
        int p = 0, h = 0;
        while (p < pattern.Length || h < host.Length)
        {
            var markLength = 0;
            var wildcard = p < pattern.Length ? WildcardAt(pattern.Slice(p), out markLength) : Wildcard.None;
            if (wildcard == Wildcard.None && p < pattern.Length && h < host.Length && pattern[p] == host[h])
            {
                p++;
                h++;
            }
            else if (wildcard != Wildcard.None && h < host.Length && host[h] != '.')
            {
                Keep(last, host.Slice(start, end - start), ref found);
                last = wildcard;
                start = h;
                end = h = h + 1;
                p = rest = p + markLength;
            }
            else if (last != Wildcard.None && end < host.Length && host[end] != '.')
            {
                h = ++end;
                p = rest;
            }
            else
            {
                return false;
            }
        }

        Keep(last, host.Slice(start, end - start), ref found);
        marks = found;
        return true;
    }

    private static void Keep(Wildcard wildcard, ReadOnlySpan<char> text, ref PatternMarks marks)
    {
        if (wildcard == Wildcard.Region) marks.Region = text;
        else if (wildcard == Wildcard.Upstream) marks.Upstream = text;
    }

    private static Wildcard WildcardAt(ReadOnlySpan<char> pattern, out int markLength)
    {
        markLength = 1;
        if (pattern[0] == '*') return Wildcard.Any;
        if (pattern[0] != '{') return Wildcard.None;

        if (pattern.StartsWith(RegionMark.AsSpan(), StringComparison.Ordinal))
        {
            markLength = RegionMark.Length;
            return Wildcard.Region;
        }

        markLength = UpstreamMark.Length;
        return pattern.StartsWith(UpstreamMark.AsSpan(), StringComparison.Ordinal) ? Wildcard.Upstream : Wildcard.None;
    }
}
