using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// The valid name that somebody probably meant. Distance counts insertions, deletions, substitutions and swaps of neighbours,
/// ASCII letters without regard to case.
/// </summary>
internal static class NearestName
{
    private const int LongestOnStack = 64;

    /// <summary>The nearest of <paramref name="names"/> that is close enough to be a suggestion: at most one edit for every three characters of the longer text.</summary>
    public static string? Find(string written, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var name in names)
        {
            var limit = Math.Min(bestDistance, Math.Max(1, Math.Max(written.Length, name.Length) / 3));
            var distance = Distance(written, name, limit);
            if (distance > limit || (best is not null && distance == bestDistance && !GoesBefore(name, best))) continue;

            best = name;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>Of two names that are equally near: the longer, since a letter is sooner left out than added; then the ordinally first, so that the order of the names never shows.</summary>
    private static bool GoesBefore(string name, string other) =>
        name.Length != other.Length ? name.Length > other.Length : string.CompareOrdinal(name, other) < 0;

    /// <summary>How many edits still count as a slip of the pen for a free pattern: two, or one below eight characters.</summary>
    public static int SlipLimit(string written) => written.Length < 8 ? 1 : 2;

    /// <summary>Number of edits between the texts; any number above <paramref name="limit"/> once it is sure that there are more.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return int.MaxValue;

        var width = right.Length + 1;
        var rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows.Slice(0, width);
        var last = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++) last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Fold(left[i - 1]) == Fold(right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]))
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
                least = Math.Min(least, best);
            }

            // What follows costs no less: a swap reaches back over one row, in which nothing is cheaper by more than the one that the swap costs.
            if (least > limit) return int.MaxValue;

            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[width - 1];
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
