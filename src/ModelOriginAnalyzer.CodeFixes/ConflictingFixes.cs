using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Fixes of several uses that would write different things at one place: a constant that two uses share, each with a replacement of its
/// own. None of them is right for both, and half of one is a configuration that nobody judged, so all of them are left to a person.
/// </summary>
internal static class ConflictingFixes
{
    /// <summary>The fixes that agree with all others, whatever order they come in. Equal changes agree.</summary>
    public static IEnumerable<IReadOnlyList<PlannedChange>> LeftOut(IReadOnlyList<IReadOnlyList<PlannedChange>> fixes)
    {
        var conflicting = Find(fixes);
        for (var i = 0; i < fixes.Count; i++)
        {
            if (!conflicting[i]) yield return fixes[i];
        }
    }

    private static bool[] Find(IReadOnlyList<IReadOnlyList<PlannedChange>> fixes)
    {
        var changes = new List<(PlannedChange Change, int Fix)>();
        for (var i = 0; i < fixes.Count; i++)
        {
            foreach (var change in fixes[i]) changes.Add((change, i));
        }

        changes.Sort(static (left, right) => string.CompareOrdinal(left.Change.Path, right.Change.Path) is var order and not 0
            ? order
            : left.Change.Change.Span.CompareTo(right.Change.Change.Span));

        var conflicting = new bool[fixes.Count];
        for (var i = 0; i < changes.Count; i++)
        {
            for (var j = i + 1; j < changes.Count && Overlap(changes[i].Change, changes[j].Change); j++)
            {
                if (changes[i].Change.Change == changes[j].Change.Change) continue;

                conflicting[changes[i].Fix] = true;
                conflicting[changes[j].Fix] = true;
            }
        }

        return conflicting;
    }

    private static bool Overlap(PlannedChange first, PlannedChange second)
        => string.Equals(first.Path, second.Path, StringComparison.Ordinal) && second.Change.Span.Start < first.Change.Span.End;
}
