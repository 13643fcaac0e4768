using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Which endpoint a model of a configuration goes to: one of its own object, or of the nearest object around it that has one. Where
/// several stand in one object, the words of the keys tell them apart (`ChatModel`, `ChatEndpoint`); if they do not, nothing is
/// guessed.
/// </summary>
internal sealed class ConfigurationBinder(OriginCatalog catalog)
{
    private readonly Dictionary<ConfigurationNode, List<ConfigurationEndpoint>> _endpoints = [];

    public void Add(ConfigurationEndpoint endpoint)
    {
        var section = endpoint.Node.Parent!;
        if (!_endpoints.TryGetValue(section, out var list)) _endpoints.Add(section, list = []);
        list.Add(endpoint);
    }

    /// <summary>Null if there is none, if its value is not here, or if nothing tells which of several it is.</summary>
    public ConfigurationEndpoint? EndpointOf(ConfigurationModel model)
    {
        var words = model.Qualifiers;
        if (!_endpoints.ContainsKey(model.Section) && Choose(ConnectionsOf(model.Section), words, model) is { } below) return below.Endpoint is { Kind: not ConfigurationEndpointKind.Open } own ? own : null;

        for (var section = model.Section; section is not null; section = section.Parent)
        {
            if (_endpoints.TryGetValue(section, out var endpoints) && Choose(endpoints, words, model) is { } choice)
            {
                return choice.Endpoint is { Kind: not ConfigurationEndpointKind.Open } endpoint ? endpoint : null;
            }

            if (!section.IsItem) words = section.Words.Qualifiers.AddRange(words);
        }

        return null;
    }

    /// <summary>What sections of the model's own say of the way to it: `model: { id: …, connection: { endpoint: … } }`.</summary>
    private List<ConfigurationEndpoint> ConnectionsOf(ConfigurationNode section)
    {
        var found = new List<ConfigurationEndpoint>();
        foreach (var child in section.Children)
        {
            var words = child.Words.Words;
            if (words.Length != 1 || words[0] is not ("connection" or "configuration" or "client" or "server" or "api")) continue;
            if (_endpoints.TryGetValue(child, out var endpoints)) found.AddRange(endpoints);
        }

        return found;
    }

    /// <summary>Null if none of them can belong to the model: the object around may have one that does.</summary>
    private Choice? Choose(List<ConfigurationEndpoint> endpoints, ImmutableArray<string> words, ConfigurationModel model)
    {
        Choice? best = null;
        foreach (var endpoint in endpoints)
        {
            var nearness = Nearness(endpoint.Qualifiers, words);
            if (nearness < 0 || !MayServe(endpoint, model, isSame: nearness == Same)) continue;

            // Between equals a known endpoint stands out; two known ones leave it open.
            if (endpoint.Kind == ConfigurationEndpointKind.Known) nearness++;
            if (best is null || nearness > best.Nearness) best = new Choice(endpoint, nearness);
            else if (nearness == best.Nearness) best = new Choice(null, nearness);
        }

        return best;
    }

    /// <summary>
    /// Outside the model's own section a key has to call the value an endpoint, and a host that nobody knows may as well be the
    /// application's own address.
    /// </summary>
    private static bool MayServe(ConfigurationEndpoint endpoint, ConfigurationModel model, bool isSame)
    {
        var isOwn = endpoint.Node.Parent == model.Section;
        if (endpoint.Kind == ConfigurationEndpointKind.Known) return isOwn || endpoint.Node.Words.Role == ConfigurationRole.Endpoint;

        return ConfigurationVocabulary.SpeaksOfModels(endpoint.Node) || (isOwn && (model.Section.Parent is not null || (isSame && !model.Qualifiers.IsEmpty)));
    }

    private const int Same = 1000;

    /// <summary>How well the words of an endpoint's key fit the words on the way to the model; negative if they name two organizations.</summary>
    private int Nearness(ImmutableArray<string> endpoint, ImmutableArray<string> model)
    {
        if (endpoint.IsEmpty) return model.IsEmpty ? Same : 50;

        var at = IndexOf(endpoint, model);
        if (at >= 0) return endpoint.Length == model.Length ? Same : (at == 0 ? 300 : 200) + 2 * endpoint.Length;
        if (IndexOf(model, endpoint) == 0) return 40;

        var one = ConfigurationVocabulary.OrganizationIn(endpoint, catalog);
        var other = ConfigurationVocabulary.OrganizationIn(model, catalog);
        return one is not null && other is not null && one != other ? -1 : 10;
    }

    private static int IndexOf(ImmutableArray<string> piece, ImmutableArray<string> words)
    {
        for (var start = 0; start + piece.Length <= words.Length; start++)
        {
            var length = 0;
            while (length < piece.Length && words[start + length] == piece[length]) length++;
            if (length == piece.Length) return start;
        }

        return -1;
    }

    /// <param name="Endpoint">Null if several are equally near.</param>
    private sealed record Choice(ConfigurationEndpoint? Endpoint, int Nearness);
}
