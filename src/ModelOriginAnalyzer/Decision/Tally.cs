using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>The verdict table of POLICY section 4: from votes, strictest first, to a result.</summary>
internal static class Tally
{
    public static DecisionResult Of(List<Vote> votes, Use use)
    {
        var standing = Standing(votes);
        var surely = standing?.Verdict ?? Verdict.Allow;
        var raised = FirstAbove(votes, surely, standing is { IsLocked: true });

        if (raised is not null) return Result(votes, use, raised, IsCertain(votes, raised), Doubts(votes, raised.Verdict));

        var mayPermit = standing?.Id == RuleIndex.DefaultId ? Doubts(votes, Verdict.Allow) : ImmutableArray<MissingFact>.Empty;
        return Result(votes, use, standing, mayPermit.IsEmpty, mayPermit);
    }

    /// <summary>The strictest rule that surely holds; of equals a rule before `default`, which an allow rule that surely holds puts out of force.</summary>
    private static Vote? Standing(List<Vote> votes)
    {
        Vote? strictest = null, byDefault = null;
        var permitted = false;
        foreach (var vote in votes)
        {
            if (!vote.Sure) continue;
            if (vote.Id == RuleIndex.DefaultId)
            {
                byDefault = vote;
                continue;
            }

            strictest ??= vote;
            permitted |= vote.Verdict == Verdict.Allow;
        }

        return permitted || byDefault is null || strictest?.Verdict >= byDefault.Verdict ? strictest : byDefault;
    }

    /// <summary>A locked denial that may hold goes before a denial that surely holds and that a build may configure away.</summary>
    private static Vote? FirstAbove(List<Vote> votes, Verdict surely, bool isLocked)
    {
        foreach (var vote in votes)
        {
            if (!vote.Sure && (vote.Verdict > surely || (vote.IsLocked && !isLocked))) return vote;
        }

        return null;
    }

    /// <summary>`unlisted` gives the verdict without any rule that may hold.</summary>
    private static bool IsCertain(List<Vote> votes, Vote raised)
    {
        foreach (var vote in votes)
        {
            if (!vote.Sure && vote.Rule is not null && vote.Verdict == raised.Verdict) return false;
        }

        return true;
    }

    /// <summary>What is missing for the votes of this verdict that are not sure: other doubts did not decide.</summary>
    private static ImmutableArray<MissingFact> Doubts(List<Vote> votes, Verdict verdict)
    {
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        foreach (var vote in votes)
        {
            if (!vote.Sure && vote.Verdict == verdict) AddNew(missing, vote.Evidence.Missing);
        }

        return missing.ToImmutable();
    }

    private static void AddNew(ImmutableArray<MissingFact>.Builder all, List<MissingFact> more)
    {
        foreach (var fact in more)
        {
            if (!all.Contains(fact)) all.Add(fact);
        }
    }

    private static DecisionResult Result(List<Vote> votes, Use use, Vote? decisive, bool certain, ImmutableArray<MissingFact> missing)
    {
        var (aboutModel, aboutEndpoint) = About(decisive, use);
        return new DecisionResult
        {
            Verdict = decisive?.Verdict ?? Verdict.Allow,
            Certain = certain,
            RuleId = decisive?.Id,
            Rule = decisive?.Rule,
            RuleIds = Ids(votes, decisive, onlySure: false),
            PrescribingIds = Ids(votes, decisive, onlySure: decisive is { Sure: true }),
            Missing = missing,
            AboutModel = aboutModel,
            AboutEndpoint = aboutEndpoint,
            DiagnosticId = IdOf(decisive, missing),
        };
    }

    /// <summary>The halves that the verdict rests on, as far as they are held: only there something can be pointed at.</summary>
    private static (bool Model, bool Endpoint) About(Vote? decisive, Use use)
    {
        var (model, endpoint) = (decisive?.Evidence.AboutModel == true, decisive?.Evidence.AboutEndpoint == true);
        return model || endpoint ? (model, endpoint) : (use.Model is not null, use.Endpoint is { Held: true });
    }

    private static ImmutableArray<string> Ids(List<Vote> votes, Vote? decisive, bool onlySure)
    {
        var ids = ImmutableArray.CreateBuilder<string>(votes.Count);
        foreach (var vote in votes)
        {
            // `default` is told only where it decides.
            if ((vote.Sure || !onlySure) && (vote.Id != RuleIndex.DefaultId || ReferenceEquals(vote, decisive))) ids.Add(vote.Id);
        }

        return ids.ToImmutable();
    }

    private static string IdOf(Vote? decisive, ImmutableArray<MissingFact> missing) => decisive?.Verdict switch
    {
        Verdict.Deny => decisive.IsLocked ? VerdictIds.LockedDenied : VerdictIds.Denied,
        Verdict.Warn when decisive.Sure => VerdictIds.Discouraged,
        Verdict.Warn => OnlyCatalogLacks(missing) ? VerdictIds.Unlisted : VerdictIds.CannotTell,
        Verdict.Info => VerdictIds.Information,
        _ => VerdictIds.Permitted,
    };

    private static bool OnlyCatalogLacks(ImmutableArray<MissingFact> missing)
    {
        foreach (var fact in missing)
        {
            if (fact.Kind != UnknownKind.Unlisted) return false;
        }

        return true;
    }
}
