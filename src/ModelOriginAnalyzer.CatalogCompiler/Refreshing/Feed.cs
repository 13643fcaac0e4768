using System.Collections.Immutable;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>A model id that a public table has.</summary>
/// <param name="From">The table and the row, as a source names them: `models.dev:groq`.</param>
/// <param name="IsOpen">The table says that the weights are open; null where it says nothing that can be relied on.</param>
/// <param name="Bases">Ids that the model's own card names as its bases.</param>
internal sealed record FeedModel(string Id, string From, bool? IsOpen, ImmutableArray<string> Bases);

/// <summary>An API address that a public table has.</summary>
internal sealed record FeedHost(string Address, string From);

/// <summary>What the local copies of public tables say. Names and addresses only: no table says who developed a model.</summary>
internal sealed record Feed(ImmutableArray<FeedModel> Models, ImmutableArray<FeedHost> Hosts)
{
    public static readonly Feed Empty = new([], []);

    public Feed And(Feed other) => new(Models.AddRange(other.Models), Hosts.AddRange(other.Hosts));
}
