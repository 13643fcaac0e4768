using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>A use with its facts and what the policy says of it.</summary>
internal sealed record JudgedUse(UseReferences References, Use Use, DecisionResult Result)
{
    /// <summary>Smaller is stricter; the order in which diagnostics of one place outdo each other.</summary>
    public int Rank => RankOf(Result.DiagnosticId);

    private static int RankOf(string id) => id switch
    {
        RuleIdentifiers.LockedDenied => 0,
        RuleIdentifiers.Denied => 1,
        RuleIdentifiers.Discouraged => 2,
        RuleIdentifiers.CannotTell => 3,
        RuleIdentifiers.Unlisted => 4,
        RuleIdentifiers.Information => 5,
        RuleIdentifiers.Excepted => 6,
        _ => 7,
    };
}

/// <summary>Judges the uses of one project under the policy in force.</summary>
internal sealed class UseJudge(OriginCatalog catalog, OriginPolicy policy, Scope scope, Day today)
{
    public OriginCatalog Catalog { get; } = catalog;

    public OriginPolicy Policy { get; } = policy;

    public Day Today { get; } = today;

    public JudgedUse Judge(UseReferences references)
    {
        var use = UseResolver.Resolve(references, Catalog, Policy.Facts, scope with { Path = references.Path });
        return new JudgedUse(references, use, PolicyEngine.Decide(use, Policy, Today));
    }

    /// <summary>
    /// What a file with this use has to report. Null: the file that holds the literal says the same or worse, or all that is missing
    /// is the countries of deployment, which the project is told once.
    /// </summary>
    public JudgedUse? ToReport(UseReferences references)
    {
        var judged = Judge(references);
        if (OnlyDeploymentIsMissing(judged.Result)) return null;

        return SaidElsewhere(references.Model, judged) || SaidElsewhere(references.Endpoint, judged) ? null : judged;
    }

    private bool SaidElsewhere(Reference? half, JudgedUse judged)
    {
        if (half?.ReportedElsewhere is not { } elsewhere) return false;

        // A permitted use belongs in the inventory wherever it has something of its own to show.
        return judged.Result.DiagnosticId == RuleIdentifiers.Permitted
            ? HasOwnLiteral(judged.References, half) is false
            : Judge(elsewhere).Rank <= judged.Rank;
    }

    private static bool HasOwnLiteral(UseReferences references, Reference elsewhere)
    {
        var other = ReferenceEquals(references.Model, elsewhere) ? references.Endpoint : references.Model;
        return other is { Literal: not null, ReportedElsewhere: null };
    }

    private static bool OnlyDeploymentIsMissing(DecisionResult result)
    {
        if (result.Certain || result.Verdict == Verdict.Deny || result.Missing.IsEmpty) return false;

        foreach (var missing in result.Missing)
        {
            if (missing.Fact != "deployedIn") return false;
        }

        return true;
    }
}
