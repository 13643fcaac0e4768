using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>An organization with the places of what other checks need.</summary>
internal sealed record OrganizationDraft(
    Organization Organization,
    LocatedText Name,
    ImmutableArray<LocatedText> Aliases,
    ImmutableArray<LocatedText> Owners,
    ImmutableArray<(LocatedText Label, LocatedText Country)> Regions);

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
    ImmutableArray<LocatedText> Examples,
    ImmutableArray<LocatedText> NearMisses);

internal sealed record SurfaceDraft(
    SdkSurface Surface,
    LocatedText Package,
    ImmutableArray<LocatedText> PresumedOperators,
    ImmutableArray<LocatedText> DefaultEndpoints);

/// <summary>Everything under <c>rules/</c> as read, in the ordinal order of names; not yet checked against itself.</summary>
internal sealed class CatalogDraft
{
    public required IReadOnlyList<OrganizationDraft> Organizations { get; init; }

    public required IReadOnlyList<FamilyDraft> Families { get; init; }

    public required IReadOnlyList<EndpointDraft> Endpoints { get; init; }

    public required IReadOnlyList<SurfaceDraft> Surfaces { get; init; }

    public required IReadOnlyList<RuleFile> Presets { get; init; }

    /// <summary>Ordinary words and word parts: never a trigger by themselves.</summary>
    public required IReadOnlySet<string> Words { get; init; }
}
