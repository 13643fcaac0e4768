using System;
using System.Collections.Immutable;
using System.Threading;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The uses that a configuration file proves on its own: endpoint and model of one section bound together.</summary>
internal static class ConfigurationExtractor
{
    /// <summary>
    /// The uses that <paramref name="file"/> reports. A file of an environment is read over its base file; what is the same as in the
    /// base is reported there only. In the order of the text, endpoints without a model last.
    /// </summary>
    public static ImmutableArray<UseReferences> Extract(ConfigurationFile file, ImmutableArray<ConfigurationFile> all, OriginCatalog catalog, OriginPolicy policy, CancellationToken cancellationToken)
    {
        if (file.Environment is null) return Read(file, null, catalog, policy, cancellationToken);

        var lower = BaseOf(file, all);
        var uses = Read(lower, file, catalog, policy, cancellationToken);
        if (uses.IsEmpty || lower is null) return uses;

        var ofBase = Read(lower, null, catalog, policy, cancellationToken);
        var own = ImmutableArray.CreateBuilder<UseReferences>();
        foreach (var use in uses)
        {
            if ((IsFrom(file, use.Model) || IsFrom(file, use.Endpoint)) && !Has(ofBase, use)) own.Add(use);
        }

        return own.ToImmutable();
    }

    /// <summary>The uses of one environment, whichever file holds their values.</summary>
    public static ImmutableArray<UseReferences> Read(ConfigurationFile? lower, ConfigurationFile? upper, OriginCatalog catalog, OriginPolicy policy, CancellationToken cancellationToken)
    {
        if (!ConfigurationTriggers.Has(lower?.Tree.Root) && !ConfigurationTriggers.Has(upper?.Tree.Root)) return ImmutableArray<UseReferences>.Empty;

        var survey = new ConfigurationSurvey(catalog, policy);
        return survey.UsesOf(ConfigurationNode.Read(lower, upper, cancellationToken));
    }

    /// <summary>appsettings.json for appsettings.Production.json: of the same folder, or the only one there is; null if there is none.</summary>
    public static ConfigurationFile? BaseOf(ConfigurationFile file, ImmutableArray<ConfigurationFile> all)
    {
        var ending = "." + file.Environment + ".json";
        if (file.BasePath is null && !file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return null;

        var path = file.BasePath ?? file.Path.Substring(0, file.Path.Length - ending.Length) + ".json";
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        ConfigurationFile? linked = null;
        var linkedCount = 0;
        foreach (var other in all)
        {
            if (other.Environment is not null) continue;
            if (string.Equals(other.Path, path, StringComparison.OrdinalIgnoreCase)) return other;
            if (!string.Equals(other.Path.Substring(other.Path.LastIndexOfAny(['/', '\\']) + 1), name, StringComparison.OrdinalIgnoreCase)) continue;

            linked = other;
            linkedCount++;
        }

        return linkedCount == 1 ? linked : null;
    }

    private static bool IsFrom(ConfigurationFile file, Reference? reference) => reference is { Literal.Path: var path } && path == file.Path;

    private static bool Has(ImmutableArray<UseReferences> uses, UseReferences use)
    {
        foreach (var other in uses)
        {
            if (Same(other.Model, use.Model) && Same(other.Endpoint, use.Endpoint)) return true;
        }

        return false;
    }

    private static bool Same(Reference? one, Reference? other) =>
        one?.Value == other?.Value && string.Equals(one?.ConfigurationKey, other?.ConfigurationKey, StringComparison.OrdinalIgnoreCase);
}
