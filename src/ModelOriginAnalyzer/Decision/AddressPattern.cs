using System;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Decision;

/// <summary>
/// Patterns of hosts and paths, in which `*` keeps to a label or a name.
/// </summary>
internal static class AddressPattern
{
    /// <summary>A leading `*.` stands for one or more labels, any other `*` for a part of one label; `*` alone for every host.</summary>
    public static bool MatchesHost(string pattern, string host)
    {
        if (pattern == "*") return true;
        if (!pattern.StartsWith("*.", StringComparison.Ordinal)) return Wildcard.Matches(pattern.AsSpan(), host.AsSpan(), '.', ignoreCase: true);

        var rest = pattern.AsSpan(2);
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (dot > 0 && Wildcard.Matches(rest, host.AsSpan(dot + 1), '.', ignoreCase: true)) return true;
        }

        return false;
    }

    /// <summary>`*` stands for a part of one folder or file name, `**` for any number of them; case counts, as it does where builds run.</summary>
    public static bool MatchesPath(string pattern, string path) => MatchesPath(pattern.AsSpan(), path.AsSpan());

    private static bool MatchesPath(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        // Segments before the first `**` match one to one; from there on the last `**` takes up what does not.
        var afterStars = ReadOnlySpan<char>.Empty;
        var retry = ReadOnlySpan<char>.Empty;
        var seenStars = false;
        while (true)
        {
            var segment = First(pattern, out var restOfPattern, out var patternEnds);
            if (segment.SequenceEqual("**".AsSpan()))
            {
                if (patternEnds) return true;
                seenStars = true;
                pattern = afterStars = restOfPattern;
                retry = path;
                continue;
            }

            var name = First(path, out var restOfPath, out var pathEnds);
            if (Wildcard.Matches(segment, name, '/') && patternEnds == pathEnds)
            {
                if (patternEnds) return true;
                pattern = restOfPattern;
                path = restOfPath;
                continue;
            }

            if (!seenStars) return false;
            First(retry, out retry, out var nothingLeft);
            if (nothingLeft) return false;
            pattern = afterStars;
            path = retry;
        }
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> path, out ReadOnlySpan<char> rest, out bool isLast)
    {
        var slash = path.IndexOf('/');
        isLast = slash < 0;
        rest = isLast ? default : path.Slice(slash + 1);
        return isLast ? path : path.Slice(0, slash);
    }
}
