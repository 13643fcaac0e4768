using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>An organization with the places of what other checks need.</summary>
internal sealed record OrganizationDraft(
    Organization Organization,
    LocatedText Name,
    ImmutableArray<LocatedText> Aliases,
    ImmutableArray<LocatedText> Owners,
    ImmutableArray<LocatedText> Listings,
    ImmutableArray<(LocatedText Label, LocatedText Place)> Regions);

/// <param name="Developer">Null when the file's own organization stands for it, or when nobody is named.</param>
internal sealed record FamilyDraft(
    ModelFamily Family,
    LocatedText Name,
    LocatedText? Developer,
    ImmutableArray<LocatedText> Ancestors,
    ImmutableArray<LocatedText> TagFamilies,
    ImmutableArray<LocatedText> Match,
    ImmutableArray<LocatedText> Weak,
    ImmutableArray<LocatedText> Examples,
    ImmutableArray<LocatedText> NearMisses);

/// <param name="Operator">Null when the file's own organization stands for it, or when nobody is named.</param>
internal sealed record EndpointDraft(
    Endpoint Endpoint,
    LocatedText Host,
    LocatedText? Operator,
    ImmutableArray<LocatedText> Regions,
    ImmutableArray<LocatedText> Upstreams,
    ImmutableArray<LocatedText> Examples,
    ImmutableArray<LocatedText> NearMisses);

/// <param name="Packages">The package's own id and all that stand for it.</param>
internal sealed record SurfaceDraft(
    SdkSurface Surface,
    LocatedText Package,
    ImmutableArray<LocatedText> Packages,
    ImmutableArray<LocatedText> PresumedOperators,
    ImmutableArray<LocatedText> DefaultEndpoints);

/// <param name="Countries">Empty for a group of organizations: those whose own files say that they stand on the list.</param>
internal sealed record GroupDraft(LocatedText Name, bool OfOrganizations, ImmutableArray<LocatedText> Countries, Source Source);

/// <summary>Everything under <c>rules/</c> as read, in the ordinal order of names; not yet checked against itself.</summary>
internal sealed class CatalogDraft
{
    public required IReadOnlyList<OrganizationDraft> Organizations { get; init; }

    public required IReadOnlyList<FamilyDraft> Families { get; init; }

    public required IReadOnlyList<EndpointDraft> Endpoints { get; init; }

    public required IReadOnlyList<SurfaceDraft> Surfaces { get; init; }

    public required IReadOnlyList<GroupDraft> Groups { get; init; }

    public required IReadOnlyList<RuleFile> Presets { get; init; }

    /// <summary>What a group holds: countries, or canonical names of organizations.</summary>
    public ImmutableArray<string> MembersOf(GroupDraft group) => group.OfOrganizations
        ? [.. Organizations.Where(o => o.Listings.Any(l => l.Text == group.Name.Text)).Select(o => o.Name.Text)]
        : [.. group.Countries.Select(c => c.Text).Order(StringComparer.Ordinal)];

    /// <summary>Countries or `global`, with the countries of a group in its place.</summary>
    public ImmutableArray<string> Places(IEnumerable<string> places) =>
        [.. places.SelectMany(place => CatalogGroup.IsReference(place) ? MembersOf(Groups.First(g => g.Name.Text == CatalogGroup.NameIn(place))) : [place])];

    /// <summary>Ordinary words and word parts: never a trigger by themselves.</summary>
    public required IReadOnlySet<string> Words { get; init; }
}
