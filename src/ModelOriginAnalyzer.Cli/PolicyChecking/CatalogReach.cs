using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyChecking;

/// <summary>What a policy says of everything that the catalog knows.</summary>
internal static class CatalogReach
{
    private const int SampledModels = 60;
    private const int SampledHosts = 15;

    private static readonly Scope s_scope = new() { DeployedIn = Fact<string>.Of("US", Basis.Given), Project = "App", ProjectKind = "product", Path = "src/App.cs" };

    /// <summary>Two conditions on one half that no model, or no host, of the catalog meets together; facts of the team might.</summary>
    public static IEnumerable<PolicyFinding> NeverMatches(IndexedRule rule, OriginPolicy policy, OriginCatalog catalog)
    {
        if (policy.Rules.FirstOrDefault(compiled => compiled.Id == rule.Id)?.When is not Condition.All when) yield break;

        if (policy.Facts.Families.IsEmpty && policy.Facts.Organizations.IsEmpty && IsNever(when, UsePart.Model, Models(catalog), policy))
            yield return Finding(rule, "model");
        if (policy.Facts.Endpoints.IsEmpty && IsNever(when, UsePart.Endpoint, Hosts(catalog), policy))
            yield return Finding(rule, "endpoint");
    }

    /// <summary>No use of a known model at a known host has a certain answer.</summary>
    public static bool AlwaysUnsure(OriginPolicy policy, OriginCatalog catalog)
    {
        if (policy.Rules.IsEmpty) return false;

        var hosts = Sample(Hosts(catalog), SampledHosts);
        return Sample(Models(catalog), SampledModels).All(model => hosts.TrueForAll(host =>
            !PolicyEngine.Decide(UseResolver.Resolve(model with { Endpoint = host.Endpoint }, catalog, policy.Facts, s_scope), policy, Day.Beginning).Certain));
    }

    private static bool IsNever(Condition.All when, UsePart part, IEnumerable<UseReferences> known, OriginPolicy policy)
    {
        var tests = when.Parts.Where(condition => condition is Condition.Test test && UseParts.PartOf(test.Dimension) == part).ToList();
        if (tests.Count < 2) return false;

        // What the catalog itself does not know of a host or model may be anything: only what is known can contradict.
        var evaluators = known.Select(use => new ConditionEvaluator(UseResolver.Resolve(use, OriginCatalog.BuiltIn, policy.Facts, s_scope), allMustHold: false, policy.Presume)).ToList();
        return !evaluators.Exists(evaluator => evaluator.Evaluate(new Condition.All([.. tests])) == Truth.True)
            && tests.TrueForAll(test => evaluators.Exists(evaluator => evaluator.Evaluate(new Condition.All([test])) == Truth.True));
    }

    private static PolicyFinding Finding(IndexedRule rule, string half) =>
        new(rule.Document.At(rule.Stating("when")!.Document == rule.Document && rule.Json.Find("when") is { } when ? when.Value.Span : rule.Json.Span),
            $"'{rule.Id}' can never match: no {half} that the catalog knows meets all of its conditions.");

    private static IEnumerable<UseReferences> Models(OriginCatalog catalog) => catalog.FamilyKeys.Order(StringComparer.Ordinal).Select(key => new UseReferences { Model = Known(key, ReferenceRole.Model) });

    private static IEnumerable<UseReferences> Hosts(OriginCatalog catalog) =>
        catalog.HostPatterns.Select(host => "https://" + host.Replace("*", "any", StringComparison.Ordinal)).Append("http://models.internal")
            .Select(address => new UseReferences { Endpoint = Known(address, ReferenceRole.Endpoint) });

    private static Reference Known(string value, ReferenceRole role) => new() { Role = role, Value = value, Certain = true };

    /// <summary>Some of all, evenly.</summary>
    private static List<UseReferences> Sample(IEnumerable<UseReferences> all, int count)
    {
        var list = all.ToList();
        return [.. list.Where((_, i) => i % Math.Max(1, list.Count / count) == 0)];
    }
}
