using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>The days on which an answer of a policy can change: each `from`, and the day after each `until` (POLICY section 8).</summary>
internal static class PolicyBoundaries
{
    /// <summary>The first boundary after <paramref name="after"/> that is not after <paramref name="until"/>; null if there is none.</summary>
    public static Day? FirstBetween(OriginPolicy policy, Day after, Day until)
    {
        Day? first = null;
        foreach (var boundary in Of(policy))
        {
            if (boundary > after && boundary <= until && (first is null || boundary < first)) first = boundary;
        }

        return first;
    }

    private static IEnumerable<Day> Of(OriginPolicy policy)
    {
        foreach (var rule in policy.Rules)
        {
            if (rule.From is { } from) yield return from;
            if (rule.Until is { } until) yield return until.AddDays(1);
        }

        foreach (var exception in policy.Exceptions)
        {
            if (exception.From is { } from) yield return from;
            yield return exception.Until.AddDays(1);
        }
    }
}
