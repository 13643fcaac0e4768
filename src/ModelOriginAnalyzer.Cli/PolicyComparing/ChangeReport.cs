using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>Changes of verdicts as text.</summary>
internal static class ChangeReport
{
    private const int Few = 6;

    /// <param name="all">How many uses were compared.</param>
    /// <param name="everyName">Otherwise the first few of each group.</param>
    public static void Write(ImmutableArray<VerdictChange> changes, int all, bool everyName, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine($"{change.Before} -> {change.After}: {change.Count}");
            foreach (var (group, names) in change.Groups) output.WriteLine($"  {group}: {Listed(names, everyName)}");
        }

        output.WriteLine($"{changes.Sum(change => change.Count)} of {all} uses change");
    }

    private static string Listed(ImmutableArray<string> names, bool everyName) =>
        everyName || names.Length <= Few ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Few))} and {names.Length - Few} more";
}
