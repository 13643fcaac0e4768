using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What has to hold inside a rule beyond its keys.</summary>
internal static class RuleChecks
{
    public static void CheckRule(PolicyChecker checker, JsonValue rule)
    {
        CheckId(checker, rule);
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

    private static void CheckId(PolicyChecker checker, JsonValue rule)
    {
        if (rule.Find("id", JsonKind.String) is not { } id) return;

        if (id.Text is RuleIndex.DefaultId or RuleIndex.UnlistedId)
        {
            checker.Report(id.Span, $"'{id.Text}' is what results and exceptions call the policy's own answer; give the rule another id");
            return;
        }

        if (checker.Rules.Find(id.Text) is { } first && first.Json != rule) ReportNamesake(checker, id, first);
    }

    private static void ReportNamesake(PolicyChecker checker, JsonValue id, IndexedRule first)
        => checker.Report(id.Span, first.Document == checker.Document
            ? $"There is another rule '{id.Text}' in line {first.Document.LineOf(first.Json.Span)}"
            : $"An outer policy has a rule '{id.Text}' already, and 'overrides' is not supported yet ({first.Document.Path})");

    private static void RefuseOnAllow(PolicyChecker checker, JsonValue rule, string key, string why)
    {
        if (rule.Find(key) is { } property) checker.Report(property.KeySpan, $"'{key}' is not for allow rules: {why}");
    }
}
