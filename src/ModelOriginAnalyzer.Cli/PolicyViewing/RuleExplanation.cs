using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>One rule of the policy in force, in words.</summary>
internal static class RuleExplanation
{
    public static IEnumerable<string> Of(Rule rule, OriginPolicy policy, string source, Day today)
    {
        yield return $"{rule.Id}: {Verdicts.NameOf(rule.Verdict)}{(rule.Locked ? ", locked" : "")}";
        yield return $"  when       {ConditionWords.Of(rule.When)}";
        yield return $"  holds      {(rule.Verdict == Verdict.Allow ? "where every member of a set fits" : "where one member of a set fits")}";
        if (rule.Verdict != Verdict.Allow) yield return $"  unknown    {OnUnknown(rule, policy)}";
        yield return $"  today      {OnDay(rule, today)}";
        if (rule.From is { } from) yield return $"  from       {from}{(rule.Before is { } before ? $", {Verdicts.NameOf(before)} before" : ", nothing before")}";
        if (rule.Until is { } until) yield return $"  until      {until}";
        yield return $"  because    {rule.Because}";
        if (rule.Source is { } reference) yield return $"  source     {reference}";
        foreach (var replacement in rule.ReplaceWith) yield return $"  replace    {replacement.Model ?? "the model stays"} at {replacement.Endpoint ?? "the same endpoint"}";
        yield return $"  waivable   {(rule.Waivable && !rule.Locked ? "yes" : "no")}";
        yield return $"  written in {source}";
        foreach (var exception in policy.Exceptions.Where(exception => exception.Rules.Contains(rule.Id) || exception.Rules.Contains(RuleIndex.UnknownPrefix + rule.Id)))
        {
            yield return $"  {(exception.Until < today ? "ended" : "exception")}  {EffectivePolicy.Of(exception)["exception ".Length..]}";
        }
    }

    private static string OnUnknown(Rule rule, OriginPolicy policy) => rule.OnUnknown switch
    {
        null => $"by the policy: unlisted {Word(policy.Unknown.Unlisted)}, undisclosed {Word(policy.Unknown.Undisclosed)}, dynamic {Word(policy.Unknown.Dynamic)}, and no more than {Verdicts.NameOf(rule.Verdict)}",
        { } verdict => Word(verdict),
    };

    private static string OnDay(Rule rule, Day today)
    {
        if (rule.Until is { } until && today > until) return $"says nothing: it ended on {until}";
        if (rule.From is { } from && today < from) return rule.Before is { } before ? $"{Verdicts.NameOf(before)}, until {from}" : $"says nothing until {from}";
        return Verdicts.NameOf(rule.Verdict);
    }

    private static string Word(Verdict verdict) => verdict == Verdict.Allow ? "ignore" : Verdicts.NameOf(verdict);
}
