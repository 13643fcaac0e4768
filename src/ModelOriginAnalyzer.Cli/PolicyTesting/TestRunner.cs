using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>What came of one test.</summary>
/// <param name="Failures">Each expectation that was not met; none if the test passed.</param>
internal sealed record TestOutcome(PolicyTest Test, Use Use, DecisionResult Result, ImmutableArray<string> Failures);

/// <summary>Runs the tests of a file against its policy, with the engine that the compiler runs.</summary>
/// <param name="realToday">For tests that state no day.</param>
internal sealed class TestRunner(OriginCatalog catalog, Day realToday)
{
    /// <exception cref="UnreadableInputException">The policy has an error.</exception>
    public IEnumerable<TestOutcome> Run(TestFile file)
    {
        var policy = PolicyInForce.Named(file.Policy, Path.GetDirectoryName(file.Path)!, catalog).Policy;
        return file.Tests.Select(test => Run(test, policy));
    }

    private TestOutcome Run(PolicyTest test, OriginPolicy policy)
    {
        var facts = WithUpstreams(policy.Facts, test.Given);
        TestOutcome? strictest = null;
        foreach (var references in GivenReferences.Of(test.Given, catalog, policy))
        {
            var use = Resolve(references, test.Given, facts);
            var result = PolicyEngine.Decide(use, policy, test.Given.Today ?? realToday, outer => Resolve(references, test.Given, WithUpstreams(outer, test.Given)));
            if (strictest is null || result.Verdict > strictest.Result.Verdict) strictest = new TestOutcome(test, use, result, Compare(test.Expected, result));
        }

        return strictest!;
    }

    private Use Resolve(UseReferences references, GivenUse given, DeclaredFacts facts)
    {
        var scope = new Scope { DeployedIn = given.DeployedIn ?? Fact<string>.Missing(UnknownKind.Dynamic), Project = given.Project, ProjectKind = given.ProjectKind, Path = given.Path };
        var use = UseResolver.Resolve(references, catalog, facts, scope);
        var stated = given.Facts ?? new StatedFacts(new StatedSet(ImmutableDictionary<Dimension, Fact<string>>.Empty, ImmutableDictionary<Dimension, Fact<OwnerFact>>.Empty, null), []);
        if (given.Upstream is { } upstream) stated = stated with { Whole = stated.Whole with { Texts = stated.Whole.Texts.SetItem(Dimension.Upstream, upstream) } };

        return new StatedUse(catalog, new OrganizationDirectory(catalog, facts)).Apply(stated, use);
    }

    /// <summary>A pin is a fact of the endpoint; a test may state it without a facts file.</summary>
    private static DeclaredFacts WithUpstreams(DeclaredFacts facts, GivenUse given)
    {
        if (given.Upstreams.IsEmpty || given.Endpoint?.Value is not { } written || !HostName.TryParse(written, out var host)) return facts;

        var declared = facts.Endpoints.FirstOrDefault(endpoint => endpoint.Host == host.Host)
            ?? new DeclaredEndpoint(host.Host, null, Hosting.Unknown, [], [], [], null);
        return facts with { Endpoints = facts.Endpoints.RemoveAll(endpoint => endpoint.Host == host.Host).Insert(0, declared with { Upstreams = given.Upstreams }) };
    }

    private static ImmutableArray<string> Compare(Expectation expected, DecisionResult result)
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        if (expected.Verdict != result.Verdict) failures.Add("verdict");
        if (expected.Certain is { } certain && certain != result.Certain) failures.Add("certain");
        if (expected.Id is { } id && id != result.DiagnosticId) failures.Add("id");
        if (expected.Rule is { } rule && rule.Id != result.RuleId) failures.Add("rule");
        if (expected.Rules is { } rules && !rules.ToHashSet().SetEquals(result.RuleIds)) failures.Add("rules");
        if (expected.Missing is { } missing && !AreSame(missing, result.Missing)) failures.Add("missing");
        return failures.ToImmutable();
    }

    /// <summary>Each expected fact is one of the missing ones, and none is left.</summary>
    private static bool AreSame(ImmutableArray<ExpectedMissing> expected, ImmutableArray<MissingFact> missing)
    {
        var left = missing.ToList();
        return expected.All(one => left.FindIndex(fact => Fits(one, fact)) is >= 0 and var index && Take(left, index)) && left.Count == 0;
    }

    private static bool Take(List<MissingFact> left, int index)
    {
        left.RemoveAt(index);
        return true;
    }

    private static bool Fits(ExpectedMissing expected, MissingFact missing) =>
        expected.Fact == missing.Fact && (expected.Of ?? missing.Of) == missing.Of && (expected.Kind ?? missing.Kind) == missing.Kind;
}
