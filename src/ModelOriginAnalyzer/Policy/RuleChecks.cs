using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What has to hold inside a rule beyond its keys.</summary>
internal static class RuleChecks
{
    /// <summary>Up to here comparing each with each costs less than a table.</summary>
    private const int FewIds = 16;

    public static void CheckRule(PolicyChecker checker, JsonValue rule)
    {
        if (rule.Find("id", JsonKind.String) is { Text: RuleIndex.DefaultId or RuleIndex.UnlistedId } id)
            checker.Report(id.Span, $"'{id.Text}' is what results and exceptions call the policy's own answer; give the rule another id");
        CheckDays(checker, rule);
        var verdict = rule.TextOf("verdict");
        if (verdict == "allow")
        {
            RefuseOnAllow(checker, rule, "onUnknown", "an allow rule that cannot be decided allows nothing");
            RefuseOnAllow(checker, rule, "before", "an allow rule says nothing before 'from'");
        }

        if (rule.Find("locked", JsonKind.True) is { } locked && Verdicts.Parse(verdict) is { } written && written != Verdict.Deny)
            checker.Report(locked.Span, $"'locked' is for deny rules only, and this is '{verdict}'");

        if (rule.Find("before") is { } before && rule.Find("from") is null)
            checker.Report(before.KeySpan, "'before' needs 'from': it is the verdict until that day");
    }

    public static void CheckWhen(PolicyChecker checker, JsonValue when)
    {
        if (when.Properties.IsEmpty) checker.Report(when.Span, "'when' needs at least one condition; for a verdict on everything there is 'default'");
    }

    public static void CheckLineage(PolicyChecker checker, JsonValue lineage)
    {
        if (lineage.Properties.IsEmpty) checker.Report(lineage.Span, "'lineage' needs at least one of 'family', 'developer', 'country' and 'via'");
    }

    public static void CheckViaChoice(PolicyChecker checker, JsonValue choice)
    {
        if (choice.Properties.IsEmpty) checker.Report(choice.Span, "'via' takes 'not', 'only' or both; this object is empty");
    }

    public static void CheckReplacement(PolicyChecker checker, JsonValue replacement)
    {
        if (replacement.Find("model") is null && replacement.Find("endpoint") is null) checker.ReportMissing(replacement, "A replacement names a 'model', an 'endpoint' or both");
    }

    /// <summary>`until` before `from`, of a rule or an exception.</summary>
    public static void CheckDays(PolicyChecker checker, JsonValue value)
    {
        if (value.Find("until", JsonKind.String) is { } until
            && Day.TryParse(until.Text, out var last)
            && Day.TryParse(value.TextOf("from") ?? "", out var first)
            && last < first)
        {
            checker.Report(until.Span, $"'until' ({last}) is before 'from' ({first})");
        }
    }

    /// <summary>Ids that stand twice in one file.</summary>
    /// <param name="what">What the list holds, for the message.</param>
    public static void CheckIds(PolicyChecker checker, JsonValue? list, string what)
    {
        if (list is null || list.Items.Length < 2) return;

        if (list.Items.Length > FewIds)
        {
            CheckManyIds(checker, list, what);
            return;
        }

        for (var i = 1; i < list.Items.Length; i++)
        {
            for (var first = 0; first < i; first++)
            {
                if (list.Items[i].TextOf("id") is not { Length: > 0 } id || list.Items[first].TextOf("id") != id) continue;

                ReportNamesake(checker, list.Items[i], list.Items[first], what);
                break;
            }
        }
    }

    private static void CheckManyIds(PolicyChecker checker, JsonValue list, string what)
    {
        var seen = new Dictionary<string, JsonValue>(list.Items.Length, StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item.TextOf("id") is not { Length: > 0 } id) continue;

            if (seen.TryGetValue(id, out var first)) ReportNamesake(checker, item, first, what);
            else seen.Add(id, item);
        }
    }

    private static void ReportNamesake(PolicyChecker checker, JsonValue item, JsonValue first, string what)
    {
        var id = item.Find("id")!.Value;
        checker.Report(id.Span, $"There is another {what} '{id.Text}' in line {checker.Document.LineOf(first.Span)}");
    }

    private static void RefuseOnAllow(PolicyChecker checker, JsonValue rule, string key, string why)
    {
        if (rule.Find(key) is { } property) checker.Report(property.KeySpan, $"'{key}' is not for allow rules: {why}");
    }
}
