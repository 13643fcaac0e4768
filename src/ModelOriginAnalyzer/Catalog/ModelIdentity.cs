using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>How an id names its version: `dated`, `digest`, `rolling`; `Unknown` where the id does not say.</summary>
internal enum VersionKind : byte { Unknown, Dated, Digest, Rolling }

/// <summary>
/// What the catalog says of one spelling of a model id. Publisher, developer and base are three answers. What has to be put together is put
/// together when it is asked for.
/// </summary>
internal sealed class ModelIdentity
{
    private readonly OriginCatalog _catalog;
    private ModelIdentifier? _identifier;
    private WalkedLineage? _walked;

    public ModelIdentity(OriginCatalog catalog, string written)
    {
        _catalog = catalog;
        Written = written;
    }

    /// <summary>The id as written.</summary>
    public string Written { get; }

    public ModelIdentifier Identifier => _identifier ??= ModelIdentifier.Parse(Written);

    /// <summary>Null where the catalog does not know the model, or where it knows only the base (a community variant).</summary>
    public ModelFamily? Family { get; init; }

    /// <summary>
    /// Null when it is not known or not public. Without a <see cref="Family"/> only the name tells: the id is another generation of a brand
    /// of this developer's.
    /// </summary>
    public Organization? Developer { get; init; }

    /// <summary>The namespace's organization: evidence of publishing, never of origin. Null where there is none or it is not known.</summary>
    public Organization? Publisher { get; init; }

    /// <summary>Families that the id names besides its own: somebody made this model of them.</summary>
    public ImmutableArray<ModelFamily> Bases { get; init; } = ImmutableArray<ModelFamily>.Empty;

    /// <summary>The family itself first (if known), then every ancestor.</summary>
    public ImmutableArray<LineageStep> Lineage => Walked().Steps;

    public LineageKnowledge LineageKnowledge => IsUnlisted || Routed ? LineageKnowledge.Unknown : Walked().Knowledge;

    public Weights Weights => Routed ? Weights.Unknown : Family?.Weights ?? Weights.Unknown;

    public VersionKind Version { get; init; }

    /// <summary>Chosen at run time or deliberately unnamed: nothing about the weights can be known.</summary>
    public bool Routed => Family is { Routed: true };

    /// <summary>The id counts anywhere that is a use; otherwise only where a model certainly goes (`o1`, `phi`, `command-r`).</summary>
    public bool Distinctive { get; init; }

    /// <summary>Served by the provider's cloud although the address is the local one (Ollama's `:cloud` tags): the operator's name.</summary>
    public string? SecondHopOperator { get; init; }

    /// <summary>The catalog knows nothing of it: neither family nor base, and it is not a known router.</summary>
    public bool IsUnlisted => Family is null && Bases.IsEmpty;

    private WalkedLineage Walked()
    {
        if (_walked is { } known) return known;

        var walk = new LineageWalk(_catalog);
        if (Family is not null && !Routed) walk.Add(Family, ImmutableArray<Via>.Empty);

        // One base was tuned, several were merged; in what way exactly, the id does not say.
        var via = ImmutableArray.Create(Bases.Length > 1 ? Via.Merge : Via.FineTune);
        foreach (var ancestor in Bases) walk.Add(ancestor, via);
        if (!Bases.IsEmpty) walk.Lower(LineageKnowledge.Partial);
        return _walked = walk.Done();
    }
}
