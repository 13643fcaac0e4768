using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Uses;

/// <param name="Host">Normalised; may begin with `*.`.</param>
/// <param name="Upstreams">Hosts or operators that a gateway is pinned to; empty for none.</param>
internal sealed record DeclaredEndpoint(string Host, string? Operator, Hosting Hosting, ImmutableArray<string> Region, ImmutableArray<string> Tags, ImmutableArray<string> Upstreams, Place? Place);

/// <summary>A team's name for a model, on one host or (null) on every host.</summary>
internal sealed record DeclaredAlias(string Model, string? On, string Is, Place? Place);

internal enum BindingKind : byte { Configuration, EnvironmentVariable, Symbol }

/// <summary>What a configuration key, an environment variable or a symbol holds at run time.</summary>
internal sealed record DeclaredBinding(BindingKind Kind, string Key, string Is, Place? Place);

internal sealed record DeclaredOrganization(string Name, string? Country, Place? Place);

internal sealed record DeclaredFamily(string Name, string Developer, string? Base, Via? Via, ImmutableArray<ModelPattern> Match, Weights Weights, Place? Place);

/// <summary>What a team declares about its own code base (`model-origin.facts.json`): only what the catalog leaves unknown.</summary>
internal sealed record DeclaredFacts
{
    public static readonly DeclaredFacts None = new();

    public ImmutableArray<DeclaredEndpoint> Endpoints { get; init; } = ImmutableArray<DeclaredEndpoint>.Empty;

    public ImmutableArray<DeclaredAlias> Aliases { get; init; } = ImmutableArray<DeclaredAlias>.Empty;

    public ImmutableArray<DeclaredBinding> Bindings { get; init; } = ImmutableArray<DeclaredBinding>.Empty;

    public ImmutableArray<DeclaredOrganization> Organizations { get; init; } = ImmutableArray<DeclaredOrganization>.Empty;

    public ImmutableArray<DeclaredFamily> Families { get; init; } = ImmutableArray<DeclaredFamily>.Empty;
}
