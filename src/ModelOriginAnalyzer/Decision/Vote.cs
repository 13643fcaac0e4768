using System.Collections.Generic;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>What one rule, `unlisted` or `default` says of a use: a verdict, surely or because something is missing.</summary>
internal sealed class Vote
{
    public required string Id { get; init; }

    /// <summary>Null for `unlisted` and `default`.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Of a deny, warn or info rule that is a maybe: what it may raise the verdict to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>False for what only may hold, and for `unlisted`, which knows nothing either.</summary>
    public required bool Sure { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>A denial that nothing in a build may configure away.</summary>
    public bool IsLocked => Rule is { Locked: true } && Verdict == Verdict.Deny;

    /// <summary>Strictest first; of equals the locked, then the sure, then ordinal order of ids.</summary>
    public static int Compare(Vote left, Vote right)
    {
        if (left.Verdict != right.Verdict) return right.Verdict.CompareTo(left.Verdict);
        if (left.IsLocked != right.IsLocked) return left.IsLocked ? -1 : 1;
        if (left.Sure != right.Sure) return left.Sure ? -1 : 1;
        return string.CompareOrdinal(left.Id, right.Id);
    }
}

/// <summary>From the rules in force on a day to their votes on one use.</summary>
internal sealed class Ballot(Use use, OriginPolicy policy, Day today)
{
    private ConditionEvaluator? _strict;
    private ConditionEvaluator? _strictWithoutPresumption;
    private ConditionEvaluator? _permitting;

    private ConditionEvaluator Strict => _strict ??= new ConditionEvaluator(use, allMustHold: false, policy.Presume);

    private ConditionEvaluator StrictWithoutPresumption => _strictWithoutPresumption ??= new ConditionEvaluator(use, allMustHold: false, presume: false);

    private ConditionEvaluator Permitting => _permitting ??= new ConditionEvaluator(use, allMustHold: true, policy.Presume);

    /// <summary>Rules that hold or may hold, in the policy's order. A maybe that is to be ignored is no vote.</summary>
    public List<Vote> Votes()
    {
        var votes = new List<Vote>();
        foreach (var rule in policy.Rules)
        {
            if (VoteOf(rule) is { } vote) votes.Add(vote);
        }

        return votes;
    }

    /// <summary>Null where the rule says nothing of the use.</summary>
    public Vote? VoteOf(Rule rule)
    {
        if (VerdictOn(rule) is not { } verdict) return null;

        return verdict == Verdict.Allow ? Permit(rule) : Restrict(rule, verdict);
    }

    /// <summary>Null on a day on which the rule says nothing.</summary>
    private Verdict? VerdictOn(Rule rule)
    {
        if (rule.Until is { } until && today > until) return null;
        return rule.From is { } from && today < from ? rule.Before : rule.Verdict;
    }

    private Vote? Permit(Rule rule)
    {
        var truth = Permitting.Evaluate(rule.When);
        return truth == Truth.False ? null : VoteOf(rule, Verdict.Allow, truth == Truth.True, Permitting.Explain(rule.When, truth));
    }

    private Vote? Restrict(Rule rule, Verdict verdict)
    {
        var truth = Strict.Evaluate(rule.When);
        if (truth == Truth.False) return null;
        if (truth == Truth.True)
        {
            var known = StrictWithoutPresumption.Evaluate(rule.When);
            return known == Truth.True
                ? VoteOf(rule, verdict, sure: true, Strict.Explain(rule.When, truth))
                : Doubt(rule, verdict, StrictWithoutPresumption.Explain(rule.When, known));
        }

        var evidence = Strict.Explain(rule.When, truth);

        // A rule about hosts is no news for a model whose host nobody names.
        return evidence.LacksOnlyWhatIsNotHeld && !evidence.HasSureCondition ? null : Doubt(rule, verdict, evidence);
    }

    private Vote? Doubt(Rule rule, Verdict verdict, Evidence evidence)
    {
        var raisedTo = rule.OnUnknown ?? Least(ByKind(evidence), verdict);

        // What `onUnknown` says is meant for the rule's final verdict: in the time before, knowing less is not worse than knowing.
        if (verdict != rule.Verdict) raisedTo = Least(raisedTo, verdict);
        return raisedTo == Verdict.Allow ? null : VoteOf(rule, raisedTo, sure: false, evidence);
    }

    private Verdict ByKind(Evidence evidence)
    {
        var strictest = Verdict.Allow;
        foreach (var missing in evidence.Missing)
        {
            var verdict = missing.Kind switch
            {
                UnknownKind.Unlisted => policy.Unknown.Unlisted,
                UnknownKind.Undisclosed => policy.Unknown.Undisclosed,
                _ => policy.Unknown.Dynamic,
            };
            if (verdict > strictest) strictest = verdict;
        }

        return strictest;
    }

    private static Verdict Least(Verdict left, Verdict right) => left < right ? left : right;

    private static Vote VoteOf(Rule rule, Verdict verdict, bool sure, Evidence evidence) =>
        new() { Id = rule.Id, Rule = rule, Verdict = verdict, Sure = sure, Evidence = evidence };
}
