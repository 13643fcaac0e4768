using System;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What an exception has to have, by the rules that it names and by `exceptionPolicy` (POLICY section 6).</summary>
internal static class ExceptionChecks
{
    public static void Check(PolicyChecker checker, JsonValue exception)
    {
        CheckId(checker, exception);
        RuleChecks.CheckDays(checker, exception);
        CheckRequired(checker, exception);

        var strictest = Verdict.Allow;
        if (exception.Find("rules", JsonKind.Array) is { } rules)
        {
            foreach (var rule in rules.Items)
            {
                if (rule.Kind == JsonKind.String && CheckTarget(checker, rule) is { } verdict && verdict > strictest) strictest = verdict;
            }
        }

        if (!Narrows(exception, "model") && !Narrows(exception, "host") && !Narrows(exception, "alias"))
        {
            if (strictest == Verdict.Deny) checker.ReportMissing(exception, "An exception to a deny rule names a 'model', a 'host' or an 'alias'");
            else if (!Narrows(exception, "path") && !Narrows(exception, "symbol")) checker.ReportMissing(exception, "An exception says what it covers: 'model', 'host', 'alias', 'symbol' or 'path'");
        }

        if (checker.Rules.Limits.MaxDays(strictest) is not null && exception.Find("from") is null) checker.ReportMissing(exception, "'from' is missing in an exception: 'exceptionPolicy' limits its days");
    }

    /// <summary>The strictest verdict that what an exception names can give.</summary>
    public static Verdict StrictestOf(PolicyDocument document, RuleIndex rules, string target)
    {
        if (target == RuleIndex.DefaultId) return document.Find("default", JsonKind.String) is { Text: "allow" } ? Verdict.Allow : Verdict.Deny;
        if (target == RuleIndex.UnlistedId) return Verdicts.Parse(document.Find("unknown", JsonKind.Object)?.TextOf("unlisted")) ?? Verdict.Warn;

        var unknown = target.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal);
        if (rules.Find(unknown ? target.Substring(RuleIndex.UnknownPrefix.Length) : target) is not { } rule) return Verdict.Allow;

        var verdict = Verdicts.Parse(rule.Json.TextOf("verdict")) ?? Verdict.Allow;
        var other = Verdicts.Parse(rule.Json.TextOf(unknown ? "onUnknown" : "before"));
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

        return StrictestOf(checker.Document, checker.Rules, target.Text);
    }

    private static void CheckWaivable(PolicyChecker checker, JsonValue target, IndexedRule rule)
    {
        var waivable = rule.Json.Find("waivable")?.Value;
        if (rule.Json.Find("locked") is { Value.Kind: JsonKind.True }) checker.Report(target.Span, $"'{rule.Id}' is locked: no exception can be made");
        else if (waivable is { Kind: JsonKind.False or JsonKind.String }) checker.Report(target.Span, $"'{rule.Id}' is not waivable{(waivable.Kind == JsonKind.String ? " here" : "")}: no exception can be made");
        else if (rule.Document.Preset is null && rule.Document != checker.Document) checker.Report(target.Span, $"'{rule.Id}' stands in an outer policy, which does not let inner ones make exceptions: make it there ({rule.Document.Path})");
    }

    private static void CheckRequired(PolicyChecker checker, JsonValue exception)
    {
        foreach (var key in checker.Rules.Limits.Required)
        {
            if (exception.Find(key) is null) checker.ReportMissing(exception, $"'{key}' is missing in an exception: 'exceptionPolicy' requires it");
        }
    }

    private static void CheckId(PolicyChecker checker, JsonValue exception)
    {
        if (exception.Find("id", JsonKind.String) is not { } id || checker.Document.Find("exceptions", JsonKind.Array) is not { } all) return;

        foreach (var other in all.Items)
        {
            if (other == exception) return;
            if (other.TextOf("id") == id.Text) checker.Report(id.Span, $"There is another exception '{id.Text}' in line {checker.Document.LineOf(other.Span)}");
        }
    }

    /// <summary>A pattern of nothing but `*` names nothing.</summary>
    private static bool Narrows(JsonValue exception, string key) => exception.Find(key) is { Value: var value } && (value.Kind != JsonKind.String || value.Text.Trim('*').Length > 0);
}
