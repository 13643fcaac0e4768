using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>What is known, and what the policy says of it.</summary>
/// <param name="Publisher">Whose namespace the written id has: evidence of publishing, never of origin. Null where there is none or it is not known.</param>
internal sealed record Explanation(Question Question, Organization? Publisher, Use Use, DecisionResult Result, PolicyInForce InForce, Day Today);

/// <summary>Answers questions under one policy, on one day.</summary>
internal sealed class Explainer(OriginCatalog catalog, PolicyInForce inForce, Fact<string> deployedIn, Day today)
{
    public OriginCatalog Catalog { get; } = catalog;

    public Explanation Explain(Question question)
    {
        var use = Resolve(question, inForce.Policy.Facts);
        var publisher = question.Model is { } model ? IdentityResolver.ResolveModel(Catalog, model).Publisher : null;
        return new Explanation(question, publisher, use, PolicyEngine.Decide(use, inForce.Policy, today, facts => Resolve(question, facts)), inForce, today);
    }

    private Use Resolve(Question question, DeclaredFacts facts) => UseResolver.Resolve(question.ToReferences(), Catalog, facts, new Scope { DeployedIn = deployedIn });
}
