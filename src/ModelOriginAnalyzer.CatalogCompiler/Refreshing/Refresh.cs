using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>What a maintainer should look at, the gravest first.</summary>
internal enum ProposalKind
{
    /// <summary>A known id would have another developer: never without a person's decision.</summary>
    ChangedDeveloper,
    ChangedFamily,

    /// <summary>A card or a table says otherwise than the catalog.</summary>
    Disagreement,

    /// <summary>An API address that the catalog does not have.</summary>
    NewHost,

    /// <summary>An id of which the catalog knows neither family nor base.</summary>
    NewId,
}

/// <param name="About">The id or the host.</param>
/// <param name="Says">What is said of it, for people.</param>
internal sealed record Proposal(ProposalKind Kind, string About, string Says, string From);

/// <summary>
/// Holds public tables against the catalog. It only proposes: no table says who developed a model, so no developer is ever written by it.
/// A pure function.
/// </summary>
/// <param name="before">The catalog of the last release: answers that it gives are known ones. Null where there is none to compare with.</param>
internal sealed class Refresh(OriginCatalog catalog, OriginCatalog? before)
{
    /// <summary>Each once, in the order of kinds and names.</summary>
    public ImmutableArray<Proposal> Propose(Feed feed) =>
    [
        .. feed.Models.SelectMany(Propose).Concat(feed.Hosts.SelectMany(Propose))
            .DistinctBy(proposal => (proposal.Kind, proposal.About, proposal.Says))
            .OrderBy(proposal => proposal.Kind).ThenBy(proposal => proposal.About, StringComparer.Ordinal).ThenBy(proposal => proposal.Says, StringComparer.Ordinal),
    ];

    private IEnumerable<Proposal> Propose(FeedModel model)
    {
        var identity = IdentityResolver.ResolveModel(catalog, model.Id);
        if (before is not null)
        {
            foreach (var change in Changes(model, IdentityResolver.ResolveModel(before, model.Id), identity)) yield return change;
        }

        if (identity.IsUnlisted && identity.Developer is null) yield return new Proposal(ProposalKind.NewId, model.Id, "matches no family", model.From);
        if (model.IsOpen == true && identity.Weights == Weights.Closed)
            yield return new Proposal(ProposalKind.Disagreement, model.Id, "the weights are open there and closed in the catalog", model.From);

        foreach (var name in model.Bases)
        {
            if (!DerivesFrom(identity, name))
                yield return new Proposal(ProposalKind.Disagreement, model.Id, $"its card names the base '{name}', which the catalog's lineage has not", model.From);
        }
    }

    private static IEnumerable<Proposal> Changes(FeedModel model, ModelIdentity old, ModelIdentity now)
    {
        if (old.Developer is { } developer && developer.Name != now.Developer?.Name)
            yield return new Proposal(ProposalKind.ChangedDeveloper, model.Id, $"{developer.Name} -> {now.Developer?.Name ?? "nobody"}", model.From);
        else if (old.Family is { } family && family.Name != now.Family?.Name)
            yield return new Proposal(ProposalKind.ChangedFamily, model.Id, $"{family.Name} -> {now.Family?.Name ?? "none"}", model.From);
    }

    /// <summary>The base's family is this one or an ancestor; true as well where the catalog does not know the base.</summary>
    private bool DerivesFrom(ModelIdentity identity, string name) =>
        IdentityResolver.ResolveModel(catalog, name).Family is not { } family || identity.Lineage.Any(step => step.Family.Name == family.Name);

    private IEnumerable<Proposal> Propose(FeedHost host)
    {
        // `https://${ACCOUNT}.example.net`: the address is made at run time.
        if (host.Address.Contains('{')) yield break;
        if (IdentityResolver.ResolveEndpoint(catalog, host.Address) is { IsUnlisted: true } identity)
            yield return new Proposal(ProposalKind.NewHost, identity.Host.Host, $"serves models at {host.Address}", host.From);
    }
}
