using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Finds the models and endpoints in the configuration of one environment and makes uses of them. For one reading only.</summary>
internal sealed class ConfigurationSurvey(OriginCatalog catalog, OriginPolicy policy)
{
    private readonly ConfigurationBinder _binder = new(catalog);
    private readonly List<ConfigurationEndpoint> _endpoints = [];
    private readonly List<ConfigurationModel> _models = [];

    /// <summary>Models with their endpoints in the order of the text, then known endpoints that no model goes to.</summary>
    public ImmutableArray<UseReferences> UsesOf(ConfigurationNode root)
    {
        Visit(root);

        var pairs = new List<ConfigurationPair>();
        var tables = new ModelTables();
        foreach (var model in _models)
        {
            var pair = new ConfigurationPair(model, model.Section == model.Node ? model.OwnEndpoint : _binder.EndpointOf(model), catalog, policy);
            pairs.Add(pair);
            tables.Add(pair);
        }

        var accepted = new List<ConfigurationPair>();
        var bySection = new Dictionary<ConfigurationNode, List<ConfigurationPair>>();
        foreach (var pair in pairs)
        {
            if (!pair.IsUse(catalog) && !tables.Hold(pair)) continue;

            accepted.Add(pair);
            if (!bySection.TryGetValue(pair.Model.Section, out var list)) bySection.Add(pair.Model.Section, list = []);
            list.Add(pair);
        }

        var uses = ImmutableArray.CreateBuilder<UseReferences>();
        var bound = new HashSet<ConfigurationEndpoint>();
        foreach (var pair in accepted)
        {
            if (pair.Endpoint is not null) bound.Add(pair.Endpoint);
            if (!IsSaidBetter(pair, bySection[pair.Model.Section])) uses.Add(pair.ToUse());
        }

        foreach (var endpoint in _endpoints)
        {
            var isUse = endpoint.Kind == ConfigurationEndpointKind.Known || (endpoint.Kind == ConfigurationEndpointKind.Possible && ConfigurationVocabulary.IsOfModelServer(endpoint.Node));
            if (isUse && !bound.Contains(endpoint)) uses.Add(new UseReferences { Endpoint = endpoint.Reference });
        }

        return uses.ToImmutable();
    }

    private void Visit(ConfigurationNode node)
    {
        if (node.Value is not null) VisitValue(node);
        foreach (var child in node.Children) Visit(child);
    }

    private void VisitValue(ConfigurationNode node)
    {
        var text = ConfigurationText.Of(node);
        if (text is not null && ConfigurationConnectionString.Read(text) is { } parts)
        {
            VisitConnectionString(node, parts);
        }
        else if (text is not null && ConfigurationModel.ReadWeights(node, text, catalog, policy) is { } weights)
        {
            _models.Add(weights);
        }
        else if (ConfigurationEndpoint.Read(node, catalog, policy) is { } endpoint)
        {
            _binder.Add(endpoint);
            _endpoints.Add(endpoint);
        }
        else if (ConfigurationModel.Read(node) is { } model)
        {
            _models.Add(model);
        }
    }

    private void VisitConnectionString(ConfigurationNode node, ConfigurationConnectionString parts)
    {
        if (ConfigurationVocabulary.IsSilent(node)) return;

        var endpoint = ConfigurationEndpoint.Read(node, parts.Endpoint, isNamed: true, catalog, policy);
        if (endpoint is not null) _endpoints.Add(endpoint);
        if (ConfigurationModel.Read(node, parts) is { } model) _models.Add(model with { OwnEndpoint = endpoint is { Kind: not ConfigurationEndpointKind.Open } ? endpoint : null });
    }

    /// <summary>`Model` beside `DeploymentName`, `Id` beside `Name`: one use, unless both name a model and not in the same words.</summary>
    private static bool IsSaidBetter(ConfigurationPair pair, List<ConfigurationPair> ofSection)
    {
        if (pair.Model.Rank == 0) return false;

        foreach (var other in ofSection)
        {
            if (other.Model.Rank >= pair.Model.Rank || !SameWords(other.Model.Qualifiers, pair.Model.Qualifiers)) continue;
            if (pair.Knowledge == ModelKnowledge.Unknown || pair.Identity.Identifier.Normalised == other.Identity.Identifier.Normalised) return true;
        }

        return false;
    }

    private static bool SameWords(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.Length != other.Length) return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (!string.Equals(one[i], other[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
