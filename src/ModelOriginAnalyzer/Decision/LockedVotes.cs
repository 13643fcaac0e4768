using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>
/// A locked rule is judged by the facts of inner files and without them, and the stricter answer counts: what a child declares cannot
/// turn it off, and is named where it would have.
/// </summary>
internal static class LockedVotes
{
    /// <summary>The declarations that would have turned a locked rule off; empty if none would.</summary>
    public static ImmutableArray<string> Replace(List<Vote> votes, Use use, OriginPolicy policy, Day today, Func<DeclaredFacts, Use> resolve)
    {
        var ignored = ImmutableArray<string>.Empty;
        DeclaredFacts? facts = null;
        Use? bare = null;
        foreach (var rule in policy.Rules)
        {
            if (rule.Facts is null) continue;
            if (bare is null || facts != rule.Facts) (facts, bare) = (rule.Facts, resolve(rule.Facts));

            var without = new Ballot(bare, policy, today).VoteOf(rule);
            var at = votes.FindIndex(vote => ReferenceEquals(vote.Rule, rule));
            if (without is null || (at >= 0 && !IsStricter(without, votes[at]))) continue;

            if (at >= 0) votes[at] = without;
            else votes.Add(without);
            foreach (var name in NamesOf(use, policy.Facts, facts!))
            {
                if (!ignored.Contains(name)) ignored = ignored.Add(name);
            }
        }

        return ignored;
    }

    private static bool IsStricter(Vote left, Vote right) => left.Verdict > right.Verdict || (left.Verdict == right.Verdict && left.Sure && !right.Sure);

    private static ImmutableArray<string> NamesOf(Use use, DeclaredFacts all, DeclaredFacts outer)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        if (use.Endpoint?.Host is { } host && DeclaredLookup.EndpointOf(all, host) is { } endpoint && endpoint != DeclaredLookup.EndpointOf(outer, host)) names.Add(endpoint.Host);
        if (use.Model?.Written is not { } written) return names.ToImmutable();

        if (DeclaredLookup.AliasOf(all, written, use.Endpoint?.Host) is { } alias && alias != DeclaredLookup.AliasOf(outer, written, use.Endpoint?.Host)) names.Add(alias.Model);
        else if (use.Model.Identifier is { } id && DeclaredLookup.FamilyOf(all, id) is { } family && family != DeclaredLookup.FamilyOf(outer, id)) names.Add(family.Name);
        return names.ToImmutable();
    }
}
