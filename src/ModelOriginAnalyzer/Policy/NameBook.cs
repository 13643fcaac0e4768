using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The names that exist: those of the catalog, and those that the files in force declare.</summary>
internal sealed class NameBook(OriginCatalog catalog)
{
    private readonly List<string> _organizations = [];
    private readonly List<string> _families = [];
    private readonly List<string> _models = [];
    private readonly List<string> _hosts = [];

    private NearbyNames? _nearby;
    private ImmutableArray<string> _sdks;

    public readonly OriginCatalog Catalog = catalog;

    /// <summary>What misspelt patterns are held against. Most policies have none, and never ask.</summary>
    public NearbyNames Nearby => _nearby ??= new NearbyNames(Catalog);

    /// <summary>Takes up what an object of facts declares.</summary>
    public void Declare(JsonValue facts)
    {
        Collect(facts, "organizations", "name", _organizations);
        Collect(facts, "families", "name", _families);
        Collect(facts, "aliases", "model", _models);
        Collect(facts, "endpoints", "host", _hosts);
        if (facts.Find("families", JsonKind.Array) is not { } families) return;

        foreach (var family in families.Items)
        {
            if (family.Kind != JsonKind.Object || family.Find("match") is not { } match) continue;

            if (match.Value.Kind == JsonKind.String) _models.Add(match.Value.Text);
            foreach (var pattern in match.Value.Items) _models.Add(pattern.Text);
        }
    }

    /// <summary>The canonical name of an organization; null if nobody knows it.</summary>
    public string? Organization(string written) => Catalog.NameOfOrganization(written) ?? Among(_organizations, written);

    /// <summary>The canonical name of a family; null if nobody knows it.</summary>
    public string? Family(string written) => Catalog.FindFamily(written)?.Name ?? Among(_families, written);

    /// <summary>The package id as the catalog spells it; null if the catalog has no surface of it.</summary>
    public string? Sdk(string written)
    {
        if (_sdks.IsDefault) _sdks = Catalog.SdkNames;
        foreach (var name in _sdks)
        {
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }

    /// <summary>A name of facts that a `model` pattern may mean: an alias, a family or a family's pattern.</summary>
    public bool DeclaresModel(string pattern) => Among(_models, pattern) is not null || Among(_families, pattern) is not null;

    /// <summary>A host of facts that a `host` pattern may mean.</summary>
    public bool DeclaresHost(string pattern) => Among(_hosts, pattern) is not null;

    public string? NearestOrganization(string written) => Nearest(written, Catalog.OrganizationNames, _organizations);

    public string? NearestFamily(string written) => Nearest(written, Catalog.FamilyNames, _families);

    public string? NearestSdk(string written) => NearestName.Find(written, Catalog.SdkNames);

    private static string? Nearest(string written, ImmutableArray<string> known, List<string> declared)
    {
        var names = new List<string>(declared);
        names.AddRange(known);
        return NearestName.Find(written, names);
    }

    private static string? Among(List<string> names, string written)
    {
        foreach (var name in names)
        {
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) return name;
        }

        return null;
    }

    private static void Collect(JsonValue facts, string list, string key, List<string> names)
    {
        if (facts.Find(list, JsonKind.Array) is not { } entries) return;

        foreach (var entry in entries.Items)
        {
            if (entry.TextOf(key) is { Length: > 0 } name) names.Add(name);
        }
    }
}
