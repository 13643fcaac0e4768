using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>How an id names its version: `dated`, `digest`, `rolling`; `Unknown` where the id does not say.</summary>
internal enum VersionKind : byte { Unknown, Dated, Digest, Rolling }

/// <summary>One ancestor with the edges on the way to it.</summary>
/// <param name="Path">From the model to the ancestor; empty for the family itself.</param>
internal sealed record LineageStep(ModelFamily Family, ImmutableArray<Via> Path);

/// <summary>What the catalog says of one spelling of a model id. Publisher, developer and base are three answers.</summary>
internal sealed class ModelIdentity
{
    /// <summary>The id as written.</summary>
    public required string Written { get; init; }

    public required ModelIdentifier Identifier { get; init; }

    /// <summary>Null where the catalog does not know the model, or where it knows only the base (a community variant).</summary>
    public ModelFamily? Family { get; init; }

    /// <summary>
    /// Null when it is not known or not public. Without a <see cref="Family"/> only the name tells: the id is another generation of a brand
    /// of this developer's.
    /// </summary>
    public Organization? Developer { get; init; }

    /// <summary>The namespace's organization: evidence of publishing, never of origin. Null where there is none or it is not known.</summary>
    public Organization? Publisher { get; init; }

    /// <summary>The family itself first (if known), then every ancestor.</summary>
    public ImmutableArray<LineageStep> Lineage { get; init; } = ImmutableArray<LineageStep>.Empty;

    public LineageKnowledge LineageKnowledge { get; init; } = LineageKnowledge.Unknown;

    public Weights Weights { get; init; }

    public VersionKind Version { get; init; }

    /// <summary>Chosen at run time or deliberately unnamed: nothing about the weights can be known.</summary>
    public bool Routed { get; init; }

    /// <summary>The id counts anywhere that is a use; otherwise only where a model certainly goes (`o1`, `phi`, `command-r`).</summary>
    public bool Distinctive { get; init; }

    /// <summary>Served by the provider's cloud although the address is the local one (Ollama's `:cloud` tags): the operator's name.</summary>
    public string? SecondHopOperator { get; init; }

    /// <summary>The catalog knows nothing of it: neither family nor base, and it is not a known router.</summary>
    public bool IsUnlisted => Family is null && Lineage.IsEmpty && !Routed;
}
