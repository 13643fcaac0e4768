using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>A use under a policy on a day: POLICY section 4 as a pure function.</summary>
internal static class PolicyEngine
{
    /// <param name="resolve">The same use by other facts: what locked rules are judged by too. Null where that is not to be had.</param>
    public static DecisionResult Decide(Use use, OriginPolicy policy, Day today, Func<DeclaredFacts, Use>? resolve = null)
    {
        var votes = new Ballot(use, policy, today).Votes();
        var ignored = policy.HasFactsToIgnore && resolve is not null ? LockedVotes.Replace(votes, use, policy, today, resolve) : ImmutableArray<string>.Empty;
        if (UnlistedVote(votes, use, policy) is { } unlisted) votes.Add(unlisted);
        if (policy.Default == Verdict.Deny) votes.Add(DefaultVote());
        votes.Sort(Vote.Compare);

        var result = Tally.Of(votes, use);
        if (!ignored.IsEmpty && result.Rule is { Locked: true }) result = result.Ignoring(ignored);
        var exceptions = InForce(policy.Exceptions, use, today);
        return exceptions.Count == 0 ? result : WithExceptions(votes, use, result, exceptions);
    }

    /// <summary>A model or a host that certainly stands there and that the catalog does not know, unless an allow rule that holds names it.</summary>
    private static Vote? UnlistedVote(List<Vote> votes, Use use, OriginPolicy policy)
    {
        var ofModel = use.Model is { IsUnlisted: true, Certain: true };
        var ofEndpoint = use.Endpoint is { IsUnlisted: true, Certain: true };
        if ((!ofModel && !ofEndpoint) || policy.Unknown.Unlisted == Verdict.Allow || use.Scope.ProjectKind == "test") return null;

        var evidence = new Evidence { AboutModel = ofModel, AboutEndpoint = ofEndpoint };
        foreach (var vote in votes)
        {
            if (vote is not { Verdict: Verdict.Allow, Sure: true }) continue;
            evidence.AboutModel &= !vote.Evidence.NamesModel;
            evidence.AboutEndpoint &= !vote.Evidence.NamesHost;
        }

        if (evidence.AboutModel) AddUnlisted(evidence, Dimension.Model, use.Model!.Written);
        if (evidence.AboutEndpoint) AddUnlisted(evidence, Dimension.Host, use.Endpoint!.Host ?? use.Endpoint.Written);
        return evidence.Missing.Count == 0
            ? null
            : new Vote { Id = RuleIndex.UnlistedId, Verdict = policy.Unknown.Unlisted, Sure = false, Evidence = evidence };
    }

    private static void AddUnlisted(Evidence evidence, Dimension dimension, string? written) =>
        evidence.Add(new MissingFact(PolicyLanguage.NameOf(dimension), written ?? "", UnknownKind.Unlisted), UseParts.PartOf(dimension), isHeld: true);

    private static Vote DefaultVote() =>
        new() { Id = RuleIndex.DefaultId, Verdict = Verdict.Deny, Sure = true, Evidence = new Evidence() };

    private static List<PolicyException> InForce(ImmutableArray<PolicyException> exceptions, Use use, Day today)
    {
        var inForce = new List<PolicyException>(0);
        foreach (var exception in exceptions)
        {
            if (ExceptionScope.Covers(exception, use, today)) inForce.Add(exception);
        }

        return inForce;
    }

    /// <summary>Exceptions take what they name out of the count; one that changed the verdict goes into the result.</summary>
    private static DecisionResult WithExceptions(List<Vote> votes, Use use, DecisionResult before, List<PolicyException> exceptions)
    {
        var left = new List<Vote>(votes.Count);
        foreach (var vote in votes)
        {
            if (FirstThatExcepts(exceptions, vote) is null) left.Add(vote);
        }

        if (left.Count == votes.Count) return before;

        var after = Tally.Of(left, use);
        if (after.Verdict >= before.Verdict) return after;

        // The strictest vote that was taken out is the one that mattered; of two exceptions to it the first in ordinal order is named.
        foreach (var vote in votes)
        {
            if (FirstThatExcepts(exceptions, vote) is { } exception) return after.Under(exception);
        }

        return after;
    }

    private static PolicyException? FirstThatExcepts(List<PolicyException> exceptions, Vote vote)
    {
        PolicyException? first = null;
        foreach (var exception in exceptions)
        {
            if (ExceptionScope.Excepts(exception, vote) && (first is null || string.CompareOrdinal(exception.Id, first.Id) < 0)) first = exception;
        }

        return first;
    }
}
