using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>A use that the catalog makes up: one family, one way of hosting it.</summary>
/// <param name="Where">How it is hosted, for people: `vendor`, `cloud of the US`, `aggregator`, `self-hosted`, `in-process`.</param>
internal sealed record SampleUse(string Family, string Where, UseReferences References)
{
    private const string OwnMachine = "http://models.internal";

    /// <summary>Every family at its developer's own API, at one cloud of each country, at an aggregator, on an own machine and inside the process.</summary>
    public static IEnumerable<SampleUse> AllOf(OriginCatalog catalog)
    {
        var endpoints = EndpointsOf(catalog);
        var foreign = endpoints.Where(endpoint => endpoint.Hosting is Hosting.Cloud or Hosting.Aggregator).GroupBy(endpoint => (endpoint.Hosting, CountryOf(endpoint, catalog)))
            .OrderBy(group => group.Key.Hosting).ThenBy(group => group.Key.Item2, StringComparer.Ordinal)
            .Select(group => (Label: $"{Spelling.Of(group.Key.Hosting)} of {group.Key.Item2}", group.First()))
            .ToList();
        foreach (var (family, id) in IdsOf(catalog))
        {
            if (endpoints.Find(endpoint => endpoint.Operator is not null && endpoint.Operator == family.Developer) is { } own) yield return At(family, id, "vendor", AddressOf(own));

            if (family.Weights != Weights.Closed)
            {
                yield return At(family, id, "self-hosted", OwnMachine);
                yield return new SampleUse(family.Name, "in-process", new UseReferences { Model = Given(ReferenceRole.Weights, id), Editable = false });
            }

            foreach (var (label, endpoint) in foreign)
            {
                // A closed model is sold by clouds of its developer's own country, as far as anybody has seen.
                if (family.Weights != Weights.Closed || endpoint.Hosting == Hosting.Aggregator || IsAtHome(family, endpoint, catalog)) yield return At(family, id, label, AddressOf(endpoint));
            }
        }
    }

    public DecisionResult Judge(OriginPolicy policy, OriginCatalog catalog, Fact<string> deployedIn, Day today) =>
        PolicyEngine.Decide(UseResolver.Resolve(References, catalog, policy.Facts, new Scope { DeployedIn = deployedIn }), policy, today);

    /// <summary>One spelling of every family that has one of its own.</summary>
    private static IEnumerable<(ModelFamily Family, string Id)> IdsOf(OriginCatalog catalog)
    {
        var ids = new SortedDictionary<string, (ModelFamily Family, string Id)>(StringComparer.Ordinal);
        foreach (var key in catalog.FamilyKeys.Order(StringComparer.Ordinal))
        {
            if (catalog.MatchFamily(key, out _) is { } family) ids.TryAdd(family.Name, (family, key));
        }

        return ids.Values;
    }

    private static List<Endpoint> EndpointsOf(OriginCatalog catalog) =>
        [.. catalog.HostPatterns.Distinct(StringComparer.Ordinal)
            .Select(pattern => catalog.MatchEndpoint(pattern.Replace("*", "contoso", StringComparison.Ordinal), "/"))
            .OfType<Endpoint>()];

    private static bool IsAtHome(ModelFamily family, Endpoint endpoint, OriginCatalog catalog) =>
        family.Developer is { } developer && catalog.FindOrganization(developer)?.Country is { } country && country == CountryOf(endpoint, catalog);

    private static string CountryOf(Endpoint endpoint, OriginCatalog catalog) =>
        (endpoint.Operator is { } name ? catalog.FindOrganization(name)?.Country : null) ?? "unknown seat";

    private static string AddressOf(Endpoint endpoint) => "https://" + endpoint.Host.Replace("*", "contoso", StringComparison.Ordinal) + endpoint.Path;

    private static SampleUse At(ModelFamily family, string id, string hosting, string address) =>
        new(family.Name, hosting, new UseReferences { Model = Given(ReferenceRole.Model, id), Endpoint = Given(ReferenceRole.Endpoint, address), Editable = false });

    private static Reference Given(ReferenceRole role, string value) => new() { Role = role, Value = value, Certain = true, Basis = Basis.Given };
}
