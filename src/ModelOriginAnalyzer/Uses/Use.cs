using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>A share in an organization, walked along the chain of holdings.</summary>
/// <param name="Stake">Percent, the product along the chain; null where one of the stakes is not known.</param>
internal sealed record OwnerFact(string Organization, double? Stake)
{
    /// <summary>Why the stake is not known, where it is not.</summary>
    public UnknownKind StakeUnknown { get; init; } = UnknownKind.Undisclosed;
}

/// <summary>A developer or an operator with what belongs to it: conditions on one organization are tested together.</summary>
/// <param name="Name">Canonical name; null where only its country is stated (policy tests).</param>
/// <param name="CoveredBy">Organizations that hold a majority of it, along the chain: a condition that names one of them covers it.</param>
internal sealed record OrganizationFacts(string? Name, ImmutableArray<string> CoveredBy, Fact<string> Country, Fact<OwnerFact> Owners)
{
    /// <summary>Government lists on which it stands, for people; rules ask for them by the name of the group.</summary>
    public ImmutableArray<Listing> Listings { get; init; } = ImmutableArray<Listing>.Empty;
}

/// <summary>The family itself (empty path) or one ancestor.</summary>
/// <param name="Country">ISO code; null with <paramref name="CountryUnknown"/> set where it is not known.</param>
internal sealed record LineageFact(string? Family, string? Developer, string? Country, UnknownKind CountryUnknown, ImmutableArray<Via> Path)
{
    /// <summary>Organizations that hold a majority of the developer: a condition that names one of them covers it.</summary>
    public ImmutableArray<string> DeveloperCoveredBy { get; init; } = ImmutableArray<string>.Empty;
}

internal sealed class ModelHalf
{
    private ImmutableArray<ModelIdentifier> _lineageIdentifiers;

    /// <summary>As written; null when dynamic.</summary>
    public string? Written { get; init; }

    /// <summary>What is written is the team's own name for another model.</summary>
    public bool IsAlias { get; init; }

    /// <summary>For `model` patterns; null when dynamic.</summary>
    public ModelIdentifier? Identifier { get; init; }

    /// <summary>The position certainly takes a model and the catalog does not know it.</summary>
    public bool IsUnlisted { get; init; }

    public bool Certain { get; init; }

    public ModelTask Task { get; init; }

    public required Fact<string> Model { get; init; }

    public required Fact<string> Version { get; init; }

    /// <summary>The version is what the catalog says of ids without a date: such an id moves between its own dated forms, never to another release.</summary>
    public bool IsUndatedAlias { get; init; }

    public required Fact<string> Family { get; init; }

    public required Fact<OrganizationFacts> Developer { get; init; }

    public required Fact<LineageFact> Lineage { get; init; }

    public required Fact<string> Weights { get; init; }

    public required Fact<string> License { get; init; }

    public required Fact<string> LicenseUse { get; init; }

    /// <summary>The families of <see cref="Lineage"/> as ids, for `model` patterns that a moving id may reach; read when one is held against the first.</summary>
    public ImmutableArray<ModelIdentifier> LineageIdentifiers
    {
        get
        {
            if (_lineageIdentifiers.IsDefault) _lineageIdentifiers = ReadLineage();
            return _lineageIdentifiers;
        }
    }

    private ImmutableArray<ModelIdentifier> ReadLineage()
    {
        var identifiers = ImmutableArray.CreateBuilder<ModelIdentifier>(Lineage.Members.Length);
        foreach (var ancestor in Lineage.Members)
        {
            if (ancestor.Value.Family is { } family) identifiers.Add(ModelIdentifier.Parse(family));
        }

        return identifiers.ToImmutable();
    }
}

/// <summary>One host on the way of a prompt: the gateway, or one of its upstreams.</summary>
internal sealed class Hop
{
    public required Fact<string> Host { get; init; }

    /// <summary>Absent for self-hosted and in-process unless declared.</summary>
    public required Fact<OrganizationFacts> Operator { get; init; }

    public required Fact<string> Region { get; init; }

    /// <summary>`vendor`, `cloud`, `aggregator`, `self-hosted`, `in-process`.</summary>
    public required Fact<string> Hosting { get; init; }

    public Fact<string> Tag { get; init; } = Fact<string>.Absent;
}

internal sealed class EndpointHalf
{
    public string? Written { get; init; }

    /// <summary>Normalised host; null when dynamic.</summary>
    public string? Host { get; init; }

    public bool IsUnlisted { get; init; }

    public bool Certain { get; init; }

    /// <summary>Why the spelling of the address is odd, as the end of a sentence; null where it is not.</summary>
    public string? Suspicion { get; init; }

    /// <summary>
    /// False: the use says nothing of an endpoint, and the hops are only presumed (an id that only its developer's API serves).
    /// Conditions on them are conditions on a half not held.
    /// </summary>
    public bool Held { get; init; } = true;

    /// <summary>The gateway first, then its upstreams; at least one.</summary>
    public required ImmutableArray<Hop> Hops { get; init; }

    /// <summary>Other than None: more hops may follow that nobody can name (an unpinned gateway).</summary>
    public UnknownKind MoreHops { get; init; }

    /// <summary>`pinned`, `unpinned`, `none`.</summary>
    public required Fact<string> Upstream { get; init; }
}

/// <summary>Where a use stands: what rules may ask besides the two halves.</summary>
internal sealed record Scope
{
    public Fact<string> DeployedIn { get; init; } = Fact<string>.Missing(UnknownKind.Dynamic);

    public string? Project { get; init; }

    /// <summary>`product`, `test`, `sample`, `tool`; null where it is not known.</summary>
    public string? ProjectKind { get; init; }

    /// <summary>Relative to the root, with `/`.</summary>
    public string? Path { get; init; }

    /// <summary>Full name of the member in whose code it stands; null outside C#, and where no exception asks for it.</summary>
    public string? Symbol { get; init; }
}

/// <summary>
/// What the policy judges. A null half is not held. Where no endpoint is held and one is presumed all the same, or an Ollama `:cloud` tag
/// names a hop, <see cref="Endpoint"/> has <see cref="EndpointHalf.Held"/> false: its presumed members have
/// <see cref="Basis.Presumed"/>, what is known of it has not.
/// </summary>
internal sealed class Use
{
    public ModelHalf? Model { get; init; }

    public EndpointHalf? Endpoint { get; init; }

    public string? Sdk { get; init; }

    public required Scope Scope { get; init; }
}
