using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyPlanning;

/// <summary>Something that changes on a day, because a policy says so.</summary>
internal sealed record UpcomingEvent(Day Day, string What);

/// <summary>What begins and ends after one day, up to another.</summary>
internal static class UpcomingEvents
{
    /// <param name="today">Already in force then; told apart are exceptions that have ended before.</param>
    public static ImmutableArray<UpcomingEvent> Of(OriginPolicy policy, Day today, Day on)
    {
        var events = new List<UpcomingEvent>();
        foreach (var rule in policy.Rules)
        {
            if (rule.From is { } from && Lies(from, today, on)) events.Add(new(from, $"rule '{rule.Id}' begins: {Verdicts.NameOf(rule.Verdict)}{(rule.Before is { } before ? $", {Verdicts.NameOf(before)} until then" : "")}"));
            if (rule.Until is { } until && Lies(until.AddDays(1), today, on)) events.Add(new(until.AddDays(1), $"rule '{rule.Id}' has ended: it says nothing any more"));
        }

        foreach (var exception in policy.Exceptions)
        {
            if (exception.From is { } from && Lies(from, today, on)) events.Add(new(from, $"exception '{exception.Id}' begins ({exception.Owner})"));
            if (Lies(exception.Until.AddDays(1), today, on)) events.Add(new(exception.Until.AddDays(1), $"exception '{exception.Id}' has ended ({exception.Owner}): {string.Join(", ", exception.Rules)} counts again"));
        }

        return [.. events.OrderBy(upcoming => upcoming.Day).ThenBy(upcoming => upcoming.What, StringComparer.Ordinal)];
    }

    /// <summary>Exceptions that have no effect any more, or never had: they can be deleted.</summary>
    public static IEnumerable<string> Dead(OriginPolicy policy, Day today) =>
        policy.Exceptions.Where(exception => exception.Until < today).Select(exception => $"exception '{exception.Id}' ended on {exception.Until} ({exception.Owner})")
            .Concat(policy.ExceptionsTooLong.Select(exception => $"exception '{exception.Id}' has no effect: it lasts longer than the policy lets it ({exception.Owner})"));

    private static bool Lies(Day day, Day after, Day upTo) => day > after && day <= upTo;
}
