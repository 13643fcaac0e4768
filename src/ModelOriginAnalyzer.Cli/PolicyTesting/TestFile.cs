using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>A `*.tests.json`, read and checked.</summary>
/// <param name="Policy">Path or `preset:name`, relative to the file's folder.</param>
internal sealed record TestFile(string Path, string Policy, ImmutableArray<PolicyTest> Tests);

/// <param name="Place">The test's object in its file.</param>
/// <param name="GivenText">`given` as written, for reports.</param>
internal sealed record PolicyTest(string Name, Place Place, string GivenText, GivenUse Given, Expectation Expected);

/// <summary>A half of the use: its value, or why it has none (dynamic, where there is a value). Every position in `given` certainly takes what it holds.</summary>
internal sealed record GivenHalf(string? Value, UnknownKind Unknown);

/// <summary>What a test gives; a half that is left out is not held.</summary>
internal sealed record GivenUse
{
    public GivenHalf? Model { get; init; }

    public GivenHalf? Endpoint { get; init; }

    public string? Sdk { get; init; }

    public string? Path { get; init; }

    public string? Project { get; init; }

    /// <summary>As in a build that does not say: a product. Null where it is stated as unknown.</summary>
    public string? ProjectKind { get; init; } = "product";

    /// <summary>Null: not known.</summary>
    public Fact<string>? DeployedIn { get; init; }

    /// <summary>Null: the real day.</summary>
    public Day? Today { get; init; }

    /// <summary>`pinned`, `unpinned`, `none` or why it is not known; null where the test does not say, or names hosts.</summary>
    public Fact<string>? Upstream { get; init; }

    /// <summary>Hosts or operators that the endpoint is pinned to.</summary>
    public ImmutableArray<string> Upstreams { get; init; } = [];

    public ImmutableArray<KeyValuePair<string, string>> Configuration { get; init; } = [];

    public StatedFacts? Facts { get; init; }
}

/// <summary>Facts that a test states in place of names.</summary>
/// <param name="Whole">Of the model, of the endpoint where no hops are stated, and of the scope.</param>
internal sealed record StatedFacts(StatedSet Whole, ImmutableArray<StatedSet> Hops);

/// <summary>Stated facts by dimension.</summary>
internal sealed record StatedSet(
    ImmutableDictionary<Dimension, Fact<string>> Texts,
    ImmutableDictionary<Dimension, Fact<OwnerFact>> Owners,
    Fact<LineageFact>? Lineage)
{
    public Fact<string>? Text(Dimension dimension) => Texts.GetValueOrDefault(dimension);

    public bool StatesAny(Dimension first, Dimension last) =>
        Texts.Keys.Concat(Owners.Keys).Any(dimension => dimension >= first && dimension <= last) || (Lineage is not null && first <= Dimension.Lineage && last >= Dimension.Lineage);
}

/// <summary>What a test expects; null where it does not say.</summary>
/// <param name="Rule">With a null inside: that no rule is named.</param>
internal sealed record Expectation(Verdict Verdict, bool? Certain, string? Id, ExpectedRule? Rule, ImmutableArray<string>? Rules, ImmutableArray<ExpectedMissing>? Missing);

internal sealed record ExpectedRule(string? Id);

/// <summary>Null where the test leaves a part open.</summary>
internal sealed record ExpectedMissing(string Fact, string? Of, UnknownKind? Kind);
