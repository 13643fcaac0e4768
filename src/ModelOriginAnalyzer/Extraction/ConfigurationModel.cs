using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A value that stands where a model may be named. Whether it is one, the value and what stands beside it decide.</summary>
/// <param name="Section">The object whose own endpoint is looked for first.</param>
/// <param name="IsExplicit">The key says model; otherwise it is a name or an entry below one that does, and only a known id counts.</param>
/// <param name="Qualifiers">Which of several models of the section it is (`Chat` of `ChatModel`).</param>
/// <param name="Rank">The smaller one says more where several of one object name the same model: model, id, name, deployment.</param>
internal sealed record ConfigurationModel(ConfigurationNode Node, ConfigurationNode Section, ConfigurationText Text, ReferenceRole Role, bool IsExplicit, ImmutableArray<string> Qualifiers, int Rank)
{
    private const int MaxLength = 200;

    /// <summary>The endpoint of the same connection string; null otherwise.</summary>
    public ConfigurationEndpoint? OwnEndpoint { get; init; }

    /// <summary>An address from which weights are fetched names it: it is asked elsewhere.</summary>
    public bool IsDownloaded { get; init; }

    /// <summary>Null if the node is no such place, or nothing a model's id can look like stands there.</summary>
    public static ConfigurationModel? Read(ConfigurationNode node)
    {
        if (node.Parent is not { } parent || node.Text is null) return null;

        var place = PlaceOf(node, parent);
        return place is not null && CanBeId(place.Text.Value, isPath: place.Role == ReferenceRole.Weights) && !ConfigurationVocabulary.IsSilent(node) ? place : null;
    }

    /// <summary>The model whose weights are fetched from the address that stands there; null for every other value.</summary>
    public static ConfigurationModel? ReadWeights(ConfigurationNode node, ConfigurationText text, OriginCatalog catalog, OriginPolicy policy)
    {
        if (node.Parent is not { } section) return null;

        var names = WeightsFiles.NamesIn(text.Value);
        var page = WeightsFiles.PageIn(text.Value);
        if ((names is { File: null, Repository: null } && page is null) || ConfigurationVocabulary.IsSilent(node) || ConfigurationVocabulary.IsNoClientAddress(node)) return null;

        var named = Known(names.File) ?? Known(names.Repository) ?? (names is { AreCertain: true, Repository: { } published } ? PieceOf(published) : null);
        if (named is not null) return Named(named);

        // A page is meant as the model where its section names the same one.
        return Known(page) is { } shown && Named(shown) is var model && !ConfigurationRepeats.Of(model).IsEmpty ? model : null;

        ConfigurationModel Named(ConfigurationText id) => new(node, section, id, ReferenceRole.Model, true, ImmutableArray<string>.Empty, 0) { IsDownloaded = true };

        ConfigurationText PieceOf((int Start, int Length) part) => text.Piece(part.Start, part.Start + part.Length);

        ConfigurationText? Known((int Start, int Length)? part)
            => part is { } at && PieceOf(at) is { } piece && KnownModels.Of(IdentityResolver.ResolveModel(catalog, piece.Value), policy) == ModelKnowledge.Distinctive ? piece : null;
    }

    /// <summary>The model or the deployment of a connection string; null if it has none.</summary>
    public static ConfigurationModel? Read(ConfigurationNode node, ConfigurationConnectionString parts)
    {
        var text = parts.Model ?? parts.Deployment;
        return text is not null && CanBeId(text.Value, isPath: false)
            ? new ConfigurationModel(node, node, text, parts.Model is null ? ReferenceRole.Deployment : ReferenceRole.Model, true, ImmutableArray<string>.Empty, 0)
            : null;
    }

    private static bool CanBeId(string value, bool isPath)
    {
        if (value.Length is 0 or > MaxLength || Placeholder.Is(value)) return false;
        if (isPath) return true;

        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is ';' or '=' or ',' or '"') return false;
        }

        return value.IndexOf("://", StringComparison.Ordinal) < 0;
    }

    private static ConfigurationModel? PlaceOf(ConfigurationNode node, ConfigurationNode parent)
    {
        if (node.IsItem)
        {
            // Models: [ "…" ], and `Model: [ "…" ]` of an item that takes several.
            return parent is { Parent: { } owner, Words: { Role: ConfigurationRole.Models or ConfigurationRole.Model or ConfigurationRole.Deployments or ConfigurationRole.Deployment } words }
                ? At(owner, node, words.Role is ConfigurationRole.Models or ConfigurationRole.Model ? ReferenceRole.Model : ReferenceRole.Deployment, isExplicit: true, words.Qualifiers, 0)
                : null;
        }

        var name = node.Words;
        switch (name.Role)
        {
            case ConfigurationRole.Model: return At(parent, node, ReferenceRole.Model, isExplicit: true, name.Qualifiers, 0);
            case ConfigurationRole.Deployment: return At(parent, node, ReferenceRole.Deployment, isExplicit: true, name.Qualifiers, 3);
            case ConfigurationRole.Weights: return At(parent, node, ReferenceRole.Weights, isExplicit: false, name.Qualifiers, 0);
            case not ConfigurationRole.None: return null;
        }

        if (name.Words.Length == 1 && name.Words[0] is "id" or "name" && ListAbove(parent) is { } list)
        {
            var isId = name.Words[0] == "id";
            return list == ConfigurationRole.Deployments
                ? At(parent, node, ReferenceRole.Deployment, isExplicit: true, ImmutableArray<string>.Empty, 3)
                : At(parent, node, ReferenceRole.Model, isExplicit: isId, ImmutableArray<string>.Empty, isId ? 1 : 2);
        }

        return parent.Words.Role switch
        {
            // ModelName: { "Chat": "…", "Embedding": "…" }
            ConfigurationRole.Models or ConfigurationRole.Model => At(parent, node, ReferenceRole.Model, isExplicit: false, name.Words, 0),
            ConfigurationRole.Deployments or ConfigurationRole.Deployment => At(parent, node, ReferenceRole.Deployment, isExplicit: false, name.Words, 0),

            // Models: { "Chat": { "Default": "publisher/model" } }
            ConfigurationRole.None when parent is { IsItem: false, Parent.Words.Role: ConfigurationRole.Models } && node.Text!.IndexOf('/') > 0 => At(parent, node, ReferenceRole.Model, isExplicit: false, name.Words, 0),
            _ => null,
        };
    }

    /// <summary>What the entries of the list are that this object is an entry of (`Models: [ {} ]`, `Models: { "Chat": {} }`), or what it is itself (`ChatModel: {}`).</summary>
    private static ConfigurationRole? ListAbove(ConfigurationNode section)
    {
        if (!section.IsItem && section.Words.Role is ConfigurationRole.Model) return ConfigurationRole.Models;
        if (!section.IsItem && section.Words.Role is ConfigurationRole.Deployment) return ConfigurationRole.Deployments;

        return section.Parent is { Words.Role: ConfigurationRole.Models or ConfigurationRole.Deployments } list ? list.Words.Role : null;
    }

    private static ConfigurationModel? At(ConfigurationNode section, ConfigurationNode node, ReferenceRole role, bool isExplicit, ImmutableArray<string> qualifiers, int rank) =>
        ConfigurationText.Of(node) is { } text ? new ConfigurationModel(node, section, text, role, isExplicit, qualifiers, rank) : null;
}
