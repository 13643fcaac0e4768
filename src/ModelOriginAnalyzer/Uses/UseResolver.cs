using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>
/// From references to a use with all its facts: catalog, declared facts, SDK defaults and the presumptions of POLICY section 2.
/// Pure.
/// </summary>
internal static class UseResolver
{
    public static Use Resolve(UseReferences references, OriginCatalog catalog, DeclaredFacts declared, Scope scope)
    {
        var organizations = new OrganizationDirectory(catalog, declared);
        var address = references.Endpoint?.Value is { } written ? IdentityResolver.ResolveEndpoint(catalog, written) : null;
        var model = references.Model is { } reference ? ResolvedModel.Of(reference, address?.Host.Host, catalog, declared, organizations) : null;

        var endpoint = new EndpointHalfResolver(references, address, model, catalog, declared, organizations, scope).Resolve();

        return new()
        {
            Model = references.Model is null ? null
                : model is null ? ModelHalfResolver.NotKnown(references.Model, references.Task)
                : new ModelHalfResolver(catalog, organizations).Resolve(model, references.Task, IsServedByCloud(endpoint)),
            Endpoint = endpoint,
            Sdk = references.Sdk,
            Scope = scope,
        };
    }

    private static bool IsServedByCloud(EndpointHalf? endpoint)
    {
        if (endpoint is null) return false;

        foreach (var hop in endpoint.Hops)
        {
            foreach (var hosting in hop.Hosting.Members)
            {
                if (hosting.Value == Spelling.Of(Hosting.Cloud)) return true;
            }
        }

        return false;
    }
}
