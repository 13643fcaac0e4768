using System.Collections.Immutable;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>A use under two policies, or in a record and under a policy.</summary>
/// <param name="Group">What it is told with: a file, a way of hosting.</param>
internal sealed record ComparedUse(string Group, string Name, DecisionResult Before, DecisionResult After)
{
    public bool Differs => Before.Verdict != After.Verdict || Before.Certain != After.Certain;
}

/// <summary>Uses that change from one verdict to another for the same reasons.</summary>
/// <param name="Before">`allow`, or `deny by 'rule'`.</param>
/// <param name="Groups">Names by group, both in ordinal order.</param>
internal sealed record VerdictChange(string Before, string After, ImmutableArray<(string Group, ImmutableArray<string> Names)> Groups)
{
    public int Count => Groups.Sum(group => group.Names.Length);

    /// <summary>The strictest new verdict first.</summary>
    public static ImmutableArray<VerdictChange> Of(IEnumerable<ComparedUse> uses) =>
    [
        .. from use in uses
            where use.Differs
            group use by (use.After.Verdict, Before: Say(use.Before), After: Say(use.After)) into change
            orderby change.Key.Verdict descending, change.Key.After, change.Key.Before
            select new VerdictChange(change.Key.Before, change.Key.After, InGroups(change)),
    ];

    public static string Say(DecisionResult result)
    {
        var rule = result.RuleId is { } id ? $" by '{id}'" : "";
        var exception = result.Exception is { } excepted ? $" under '{excepted.Id}'" : "";
        return Verdicts.NameOf(result.Verdict) + rule + exception + (result.Certain ? "" : " (cannot tell)");
    }

    private static ImmutableArray<(string Group, ImmutableArray<string> Names)> InGroups(IEnumerable<ComparedUse> uses) =>
    [
        .. uses.GroupBy(use => use.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Select(use => use.Name).Order(StringComparer.Ordinal).ToImmutableArray())),
    ];
}
