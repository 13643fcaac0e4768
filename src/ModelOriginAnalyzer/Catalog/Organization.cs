using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>A holder of a share in an organization.</summary>
/// <param name="Organization">The holder's name; a catalog organization or one that the team declares.</param>
/// <param name="Stake">Percent, above 0 to 100; null where it is not known.</param>
internal sealed record Holding(string Organization, double? Stake, Source Source);

/// <summary>An organization stands on a government's list; that is a fact of its own and no part of its country.</summary>
/// <param name="List">Name of a group of organizations (`us-entity-list`).</param>
internal sealed record Listing(string List, Source Source);

/// <summary>A legal entity that develops models or operates endpoints.</summary>
internal sealed class Organization
{
    public required string Name { get; init; }

    /// <summary>Other names: publisher names on hubs and clouds, brands, former names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>ISO 3166-1 alpha-2 of the controlling seat; HK, MO and TW stand for themselves. Null where it is not known.</summary>
    public string? Country { get; init; }

    public ImmutableArray<Holding> Owners { get; init; } = ImmutableArray<Holding>.Empty;

    public ImmutableArray<Listing> Listings { get; init; } = ImmutableArray<Listing>.Empty;

    /// <summary>
    /// Namespaces of model hubs in which nothing stands but what it made itself: its own models, and what it made of others' that the id names.
    /// Not those in which it also hosts, converts or merges models of others (`azure`, `bedrock`).
    /// </summary>
    public ImmutableArray<string> OwnNamespaces { get; init; } = ImmutableArray<string>.Empty;

    public required Source Source { get; init; }
}
