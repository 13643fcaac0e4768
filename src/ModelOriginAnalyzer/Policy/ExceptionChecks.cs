using System;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What an exception has to have, by the rules that it names and by `exceptionPolicy` (POLICY section 6).</summary>
internal static class ExceptionChecks
{
    public static void Check(PolicyChecker checker, JsonValue exception)
    {
        RuleChecks.CheckDays(checker, exception);
        CheckRequired(checker, exception);

        var strictest = Verdict.Allow;
        var isLimited = false;
        if (exception.Find("rules", JsonKind.Array) is { } rules)
        {
            foreach (var rule in rules.Items)
            {
                if (rule.Kind != JsonKind.String || CheckTarget(checker, rule) is not { } verdict) continue;

                if (verdict > strictest) strictest = verdict;
                isLimited |= checker.Rules.Limits.MaxDays(verdict) is not null;
            }
        }

        if (!Narrows(exception, "model") && !Narrows(exception, "host") && !Narrows(exception, "alias"))
        {
            if (strictest == Verdict.Deny) checker.ReportMissing(exception, "An exception to a deny rule names a 'model', a 'host' or an 'alias'");
            else if (!Narrows(exception, "path") && !Narrows(exception, "symbol")) checker.ReportMissing(exception, "An exception says what it covers: 'model', 'host', 'alias', 'symbol' or 'path'");
        }

        if (isLimited && exception.Find("from") is null) checker.ReportMissing(exception, "'from' is missing in an exception: 'exceptionPolicy' limits its days");
    }

    /// <summary>The strictest verdict that what an exception names can give.</summary>
    public static Verdict StrictestOf(PolicyDocument document, RuleIndex rules, string target)
    {
        if (target == RuleIndex.DefaultId) return document.Find("default", JsonKind.String) is { Text: "allow" } ? Verdict.Allow : Verdict.Deny;
        if (target == RuleIndex.UnlistedId) return Verdicts.Parse(document.Find("unknown", JsonKind.Object)?.TextOf("unlisted")) ?? Verdict.Warn;

        var unknown = target.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal);
        if (rules.Find(unknown ? target.Substring(RuleIndex.UnknownPrefix.Length) : target) is not { } rule) return Verdict.Allow;

        var verdict = Verdicts.Parse(rule.TextOf("verdict")) ?? Verdict.Allow;
        var other = Verdicts.Parse(rule.TextOf(unknown ? "onUnknown" : "before"));
        return unknown ? other ?? verdict : other > verdict ? other.Value : verdict;
    }

    private static Verdict? CheckTarget(PolicyChecker checker, JsonValue target)
    {
        var id = target.Text.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal) ? target.Text.Substring(RuleIndex.UnknownPrefix.Length) : target.Text;
        if (id is not (RuleIndex.DefaultId or RuleIndex.UnlistedId) || id.Length != target.Text.Length)
        {
            if (checker.Rules.Find(id) is not { } rule)
            {
                if (!checker.IsComplete) return null;

                var nearest = NearestName.Find(target.Text, checker.Rules.ExceptionTargets());
                checker.Report(target.Span, $"There is no rule '{id}'{(nearest is null ? "" : ": " + Words.Hint(nearest, ""))}", nearest);
                return null;
            }

            CheckWaivable(checker, target, rule);
        }
        else
        {
            CheckSetting(checker, target);
        }

        return StrictestOf(checker.Document, checker.Rules, target.Text);
    }

    private static void CheckWaivable(PolicyChecker checker, JsonValue target, IndexedRule rule)
    {
        var waivable = rule.Find("waivable");
        var owner = DelegateChecks.Extending(rule.Owner);
        if (rule.IsTrue("locked")) checker.Report(target.Span, $"'{rule.Id}' is locked: no exception can be made");
        else if (waivable is { Kind: JsonKind.False }) checker.Report(target.Span, $"'{rule.Id}' is not waivable: no exception can be made");
        else if (waivable is { Kind: JsonKind.String } && checker.Document.Role != PolicyRole.Floor) checker.Report(target.Span, $"'{rule.Id}' is not waivable here: only a floor can make an exception to it");
        else if (owner.Layer < checker.Document.Layer && !DelegateChecks.LeavesExceptions(owner)) checker.Report(target.Span, $"'{rule.Id}' is in force by an outer policy, which does not leave exceptions to inner ones ('delegates'): make it there ({owner.Path})");
    }

    /// <summary>`default` and `unlisted` are what all policies together say.</summary>
    private static void CheckSetting(PolicyChecker checker, JsonValue target)
    {
        foreach (var document in checker.Rules.Documents)
        {
            if (document.Kind != PolicyFileKind.Policy || document.Layer >= checker.Document.Layer || document.Root is null || DelegateChecks.LeavesExceptions(document)) continue;

            checker.Report(target.Span, $"'{target.Text}' is in force by an outer policy, which does not leave exceptions to inner ones ('delegates'): make it there ({document.Path})");
            return;
        }
    }

    private static void CheckRequired(PolicyChecker checker, JsonValue exception)
    {
        foreach (var key in checker.Rules.Limits.Required)
        {
            if (exception.Find(key) is null) checker.ReportMissing(exception, $"'{key}' is missing in an exception: 'exceptionPolicy' requires it");
        }
    }

    /// <summary>A pattern of nothing but `*` names nothing.</summary>
    private static bool Narrows(JsonValue exception, string key) => exception.Find(key) is { Value: var value } && (value.Kind != JsonKind.String || value.Text.Trim('*').Length > 0);
}
