using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>One appsettings file, parsed; or settings of another format read into such a tree. One file may hold several, each for itself.</summary>
/// <param name="Environment">`Production` for appsettings.Production.json; null for the base file.</param>
internal sealed record ConfigurationFile(string Path, string? Environment, JsonTree Tree)
{
    /// <summary>The file that this one is laid over; null where its name says it (appsettings.json for appsettings.Production.json).</summary>
    public string? BasePath { get; init; }

    /// <summary>
    /// Programs read their settings here, so that a key that says model means one. In other files (any JSON, any YAML, resources) an id
    /// counts only in company that speaks of models.
    /// </summary>
    public bool IsOfApplication { get; init; } = true;
}

/// <summary>One value of a configuration key, in one environment.</summary>
/// <param name="Environment">`Production` for appsettings.Production.json; null for the base file.</param>
/// <param name="Literal">The value's characters inside its quotes.</param>
/// <param name="Tree">For spans inside the value when it has escapes.</param>
/// <param name="Use">The use that the file itself proves and reports with this value; null if it proves none.</param>
internal sealed record ConfigurationValue(string Key, string Value, string? Environment, Place Literal, JsonTree Tree, JsonValue Json, UseReferences? Use);

/// <summary>All configuration texts of a project: key path to values, per environment. Immutable; the files are gone through when the first key is asked for.</summary>
internal sealed class ConfigurationIndex
{
    public static readonly ConfigurationIndex Empty = new(static () => new ConfigurationLookup());

    private readonly Lazy<ConfigurationLookup> _lookup;

    private ConfigurationIndex(Func<ConfigurationLookup> read) => _lookup = new Lazy<ConfigurationLookup>(read);

    /// <summary>Every value of `AI:Endpoint` (any case, `__` for `:` accepted), base files first; empty if no file has it.</summary>
    public ImmutableArray<ConfigurationValue> Find(string key) => _lookup.Value.ByKey.TryGetValue(Normalise(key), out var values) ? values : ImmutableArray<ConfigurationValue>.Empty;

    /// <summary>The values of a section's own keys, in all environments, base files first; sections inside it are left out.</summary>
    public ImmutableArray<ConfigurationValue> Section(string key) => _lookup.Value.BySection.TryGetValue(Normalise(key), out var values) ? values : ImmutableArray<ConfigurationValue>.Empty;

    public static ConfigurationIndex Build(ImmutableArray<ConfigurationFile> files, OriginCatalog catalog, OriginPolicy policy) =>
        files.IsEmpty ? Empty : new ConfigurationIndex(() => ConfigurationLookup.Read(files, catalog, policy));

    private static string Normalise(string key) => key.Replace("__", ":");
}
