using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.PolicyComparing;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyPlanning;

/// <summary>What the uses of earlier runs, over all projects together, say of a policy's days and exceptions.</summary>
internal sealed class UpcomingUses(ImmutableArray<RecordedUse> uses, OriginPolicy policy, OriginCatalog catalog, Fact<string> deployedIn)
{
    /// <summary>Uses that get a stricter verdict on one of the days.</summary>
    public IEnumerable<UpcomingEvent> Stricter(IEnumerable<Day> days)
    {
        foreach (var day in days.Distinct())
        {
            foreach (var use in uses)
            {
                var before = use.Judge(policy, catalog, deployedIn, day.AddDays(-1));
                var after = use.Judge(policy, catalog, deployedIn, day);
                if (after.Verdict > before.Verdict) yield return new UpcomingEvent(day, $"{use.Place}: {use.Name}: {VerdictChange.Say(before)} -> {VerdictChange.Say(after)}");
            }
        }
    }

    /// <summary>Exceptions in force that change the verdict of no use.</summary>
    public IEnumerable<string> NeverUsed(Day today)
    {
        var used = uses.Select(use => use.Judge(policy, catalog, deployedIn, today).Exception?.Id).ToHashSet(StringComparer.Ordinal);
        return policy.Exceptions.Where(exception => exception.Until >= today && !(exception.From > today) && !used.Contains(exception.Id))
            .Select(exception => $"exception '{exception.Id}' was never used ({exception.Owner}, until {exception.Until})");
    }
}
