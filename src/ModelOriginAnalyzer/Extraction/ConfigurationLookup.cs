using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The values of all configuration files by key and by section, in any case.</summary>
internal sealed class ConfigurationLookup
{
    private readonly Dictionary<string, ImmutableArray<ConfigurationValue>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<ConfigurationValue>> _bySection = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, ImmutableArray<ConfigurationValue>> ByKey => _byKey;

    public IReadOnlyDictionary<string, ImmutableArray<ConfigurationValue>> BySection => _bySection;

    public static ConfigurationLookup Read(ImmutableArray<ConfigurationFile> files, OriginCatalog catalog, OriginPolicy policy)
    {
        var lookup = new ConfigurationLookup();
        foreach (var file in BaseFirst(files))
        {
            var lower = file.Environment is null ? null : ConfigurationExtractor.BaseOf(file, files);
            var uses = new Dictionary<string, UseReferences>(StringComparer.OrdinalIgnoreCase);
            foreach (var use in ConfigurationExtractor.Read(lower, file, catalog, policy, CancellationToken.None))
            {
                AddUse(uses, use.Model, use);
                AddUse(uses, use.Endpoint, use);
            }

            lookup.AddValues(ConfigurationNode.Read(file, null, CancellationToken.None), file, uses);
        }

        return lookup;
    }

    private static List<ConfigurationFile> BaseFirst(ImmutableArray<ConfigurationFile> files)
    {
        var ordered = new List<ConfigurationFile>(files);
        ordered.Sort(static (one, other) =>
        {
            var byEnvironment = string.CompareOrdinal(one.Environment, other.Environment);
            return byEnvironment != 0 ? byEnvironment : string.CompareOrdinal(one.Path, other.Path);
        });
        return ordered;
    }

    private static void AddUse(Dictionary<string, UseReferences> uses, Reference? reference, UseReferences use)
    {
        if (reference?.ConfigurationKey is { } key && !uses.ContainsKey(key)) uses.Add(key, use);
    }

    private void AddValues(ConfigurationNode node, ConfigurationFile file, Dictionary<string, UseReferences> uses)
    {
        if (node is { Value: { Kind: JsonKind.String } json, Parent: { } parent })
        {
            var key = node.Key;
            var literal = new Place(file.Path, file.Tree.Source, json.ContentSpan, null);
            var value = new ConfigurationValue(key, json.Text, file.Environment, literal, file.Tree, json, uses.TryGetValue(key, out var use) ? use : null);
            Append(_byKey, key, value);
            Append(_bySection, parent.Key, value);
        }

        foreach (var child in node.Children) AddValues(child, file, uses);
    }

    private static void Append(Dictionary<string, ImmutableArray<ConfigurationValue>> values, string key, ConfigurationValue value) =>
        values[key] = values.TryGetValue(key, out var list) ? list.Add(value) : ImmutableArray.Create(value);
}
