using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What has to hold of `overrides`: each entry names something that there is to override, and changes only rules.</summary>
internal static class OverrideChecks
{
    private const string Others = Overrides.Settings + "|@group|host:…|alias:…|binding:…|organization:…";

    private static readonly string[] s_factPrefixes = ["host:", "alias:", "binding:", "organization:"];

    public static void Check(PolicyChecker checker, JsonValue overrides)
    {
        foreach (var entry in overrides.Properties)
        {
            if (entry.Value.Kind != JsonKind.Object) continue;

            if (checker.Rules.Find(entry.Name) is { } rule) CheckRule(checker, entry, rule);
            else if (IsSetting(checker, entry.Name)) RefuseChanges(checker, entry);
            else if (checker.IsComplete) ReportName(checker, entry);
        }
    }

    private static void CheckRule(PolicyChecker checker, JsonProperty entry, IndexedRule rule)
    {
        var owner = rule.Owner;
        if (owner == checker.Document)
        {
            // An allow rule of one's own under an outer default of deny.
            RefuseChanges(checker, entry);
            return;
        }

        if (IsLocked(rule))
        {
            checker.Report(entry.KeySpan, $"'{rule.Id}' is locked: nothing overrides it ({owner.Path})");
            return;
        }

        if (entry.Value.Find("verdict", JsonKind.String) is { } verdict && (verdict.Text == "allow") != (rule.Owner.Root is not null && OwnVerdict(rule) == "allow"))
            checker.Report(verdict.Span, $"An override does not make an allow rule of '{rule.Id}', nor another rule of one that allows: write a rule of your own");
    }

    private static string? OwnVerdict(IndexedRule rule)
    {
        while (rule is { IsOverride: true, Outer: { } outer }) rule = outer;
        return rule.Json.TextOf("verdict");
    }

    private static bool IsLocked(IndexedRule rule)
    {
        for (var outer = rule; outer is not null; outer = outer.Outer)
        {
            if (outer.Json.Find("locked", JsonKind.True) is not null) return true;
        }

        return false;
    }

    private static bool IsSetting(PolicyChecker checker, string name)
    {
        if (Words.Has(Overrides.Settings, name)) return true;
        if (name.StartsWith("@", StringComparison.Ordinal)) return checker.Document.Find("groups", JsonKind.Object)?.Find(name.Substring(1)) is not null;

        foreach (var prefix in s_factPrefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void RefuseChanges(PolicyChecker checker, JsonProperty entry)
    {
        foreach (var property in entry.Value.Properties)
        {
            if (property.Name != "reason" && PolicyLanguage.Shape(ObjectId.Override).Find(property.Name) is not null)
                checker.Report(property.KeySpan, $"'{entry.Name}' is changed where it stands in this file; here stands only the 'reason'");
        }
    }

    private static void ReportName(PolicyChecker checker, JsonProperty entry)
    {
        var names = new List<string>(Words.Split(Overrides.Settings));
        foreach (var rule in checker.Rules.Rules) names.Add(rule.Id);
        var nearest = NearestName.Find(entry.Name, names);
        checker.Report(entry.KeySpan, $"There is nothing in force called '{entry.Name}' to override: {(nearest is null ? "the id of a rule stands here, or one of " + Words.Listed(Others) : Words.Hint(nearest, ""))}", nearest);
    }
}
