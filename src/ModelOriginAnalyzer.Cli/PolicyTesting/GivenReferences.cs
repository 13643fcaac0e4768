using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>From what a test gives to the references that extraction would have found.</summary>
internal static class GivenReferences
{
    /// <summary>One use; several where the given configuration holds several. What the test gives itself goes before what the configuration holds.</summary>
    public static IEnumerable<UseReferences> Of(GivenUse given, OriginCatalog catalog, OriginPolicy policy)
    {
        var named = Named(given, catalog);
        var standard = StandardOf(named.Sdk, catalog);
        if (given.Configuration.IsEmpty) return [named with { Endpoint = named.Endpoint ?? standard }];

        var tree = JsonTree.Parse(SourceText.From(Nested(given.Configuration)), CancellationToken.None);
        var file = new ConfigurationFile("appsettings.json", null, tree);
        var configured = ConfigurationExtractor.Extract(file, [file], catalog, policy, CancellationToken.None);
        return configured.IsEmpty
            ? [named with { Endpoint = named.Endpoint ?? standard }]
            : configured.Select(use => named with { Model = named.Model ?? Certainly(use.Model), Endpoint = named.Endpoint ?? Certainly(use.Endpoint) ?? standard });
    }

    private static UseReferences Named(GivenUse given, OriginCatalog catalog)
    {
        var package = given.Sdk is null ? null : catalog.SdkNames.FirstOrDefault(name => string.Equals(name, given.Sdk, StringComparison.OrdinalIgnoreCase)) ?? given.Sdk;
        var presumed = package is not null && given.Endpoint is { Value: null } ? PresumedBy(package, catalog) : null;
        return new UseReferences
        {
            Model = Reference(given.Model, ReferenceRole.Model),
            Endpoint = Reference(given.Endpoint, ReferenceRole.Endpoint),
            Sdk = package,
            PresumedOperator = presumed?.PresumedOperator,
            PresumedHosting = presumed?.PresumedHosting ?? Hosting.Unknown,
            Path = given.Path,
            Editable = false,
        };
    }

    private static Reference? Reference(GivenHalf? half, ReferenceRole role) =>
        half is null ? null : new Reference { Role = role, Value = half.Value, Unknown = half.Unknown, Certain = true, Basis = Basis.Given };

    private static Reference? Certainly(Reference? found) => found is null ? null : found with { Certain = true };

    /// <summary>What all clients of the package talk to when nothing sets an address; null if they differ, or if one is always told.</summary>
    private static Reference? StandardOf(string? package, OriginCatalog catalog)
    {
        if (package is null) return null;

        var standards = catalog.SurfacesOf(package).SelectMany(surface => surface.Clients).Where(client => client.Member is null).Select(client => client.DefaultEndpoint).Distinct().ToList();
        return standards is [{ } standard] ? new Reference { Role = ReferenceRole.Endpoint, Value = standard, Certain = true, Basis = Basis.SdkDefault } : null;
    }

    /// <summary>The client of the package that presumes an operator, if all that do presume the same one.</summary>
    private static SdkClient? PresumedBy(string package, OriginCatalog catalog)
    {
        var presuming = catalog.SurfacesOf(package).SelectMany(surface => surface.Clients).Where(client => client.PresumedOperator is not null).ToList();
        return presuming.Count > 0 && presuming.TrueForAll(client => client.PresumedOperator == presuming[0].PresumedOperator) ? presuming[0] : null;
    }

    /// <summary>`AI:Endpoint` as the object that a configuration file would hold.</summary>
    private static string Nested(IEnumerable<KeyValuePair<string, string>> configuration)
    {
        var root = new JsonObject();
        foreach (var (key, value) in configuration)
        {
            var section = root;
            var names = key.Replace("__", ":", StringComparison.Ordinal).Split(':');
            foreach (var name in names[..^1])
            {
                if (section[name] is not JsonObject inner) section[name] = inner = [];
                section = inner;
            }

            section[names[^1]] = value;
        }

        return root.ToJsonString();
    }
}
