using System;
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
/// <param name="relativePath">From a file's path as the host gives it to the `path` of its uses.</param>
internal sealed class UseJudge(OriginCatalog catalog, OriginPolicy policy, Scope scope, Day today, Func<string, string> relativePath)
{
    public OriginCatalog Catalog { get; } = catalog;

    public OriginPolicy Policy { get; } = policy;

    public Day Today { get; } = today;

    public JudgedUse Judge(UseReferences references)
    {
        var place = scope with { Path = references.Path, Symbol = references.Symbol };
        var use = UseResolver.Resolve(references, Catalog, Policy.Facts, place);
        return new JudgedUse(references, use, Policy.HasFactsToIgnore ? JudgeLocked(references, use, place) : PolicyEngine.Decide(use, Policy, Today));
    }

    /// <summary>The other file that holds one of the halves says as much of it, or more.</summary>
    public bool IsSaidElsewhere(JudgedUse judged) => SaidElsewhere(judged.References.Model, judged) || SaidElsewhere(judged.References.Endpoint, judged);

    private DecisionResult JudgeLocked(UseReferences references, Use use, Scope place)
        => PolicyEngine.Decide(use, Policy, Today, facts => UseResolver.Resolve(references, Catalog, facts, place));

    private bool SaidElsewhere(Reference? half, JudgedUse judged)
    {
        if (half?.ReportedElsewhere is not { } elsewhere) return false;

        // A permitted use belongs in the inventory wherever it has something of its own to show.
        if (judged.Result.DiagnosticId == RuleIdentifiers.Permitted) return !HasOwnLiteral(judged.References, half);

        // Judged as the other file judges it: rules and exceptions may ask for its path.
        var other = Judge(half.Literal is { } literal ? elsewhere with { Path = relativePath(literal.Path) } : elsewhere);
        return !IsNoNews(other) && other.Rank <= judged.Rank;
    }

    /// <summary>
    /// The project is told once that the countries of deployment are not set; and that a lone half might be denied beside another half
    /// that stands elsewhere, or nowhere, informs nobody.
    /// </summary>
    public static bool IsNoNews(JudgedUse judged) => OnlyDeploymentIsMissing(judged.Result) || IsInformationOnALoneHalf(judged);

    private static bool IsInformationOnALoneHalf(JudgedUse judged) =>
        judged.Result is { DiagnosticId: RuleIdentifiers.Information, Certain: false } && (judged.Use.Model is null || judged.Use.Endpoint is null);

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
