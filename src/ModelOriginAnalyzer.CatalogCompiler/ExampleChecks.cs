using System;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Examples resolve to what they are examples of, near misses do not: asked of the compiled image, by the resolver that ships.</summary>
internal static class ExampleChecks
{
    public static void Check(CatalogDraft draft, OriginCatalog catalog, ErrorList errors)
    {
        foreach (var family in draft.Families) CheckFamily(family, catalog, errors);
        foreach (var endpoint in draft.Endpoints) CheckEndpoint(endpoint, catalog, errors);
        foreach (var address in draft.Surfaces.SelectMany(s => s.DefaultEndpoints))
        {
            if (IdentityResolver.ResolveEndpoint(catalog, address.Text)?.IsUnlisted != false)
                errors.Add(address, CatalogMistake.UnknownName, $"The catalog has no endpoint for '{address}'{ObjectReader.Suggestion(address.Text, catalog.HostPatterns)}");
        }
    }

    private static void CheckFamily(FamilyDraft draft, OriginCatalog catalog, ErrorList errors)
    {
        foreach (var example in draft.Examples)
        {
            var found = FamilyOf(catalog, example);
            if (found != draft.Name.Text)
                errors.Add(example, CatalogMistake.ExampleDoesNotMatch, $"'{example}' is an example of '{draft.Name}', but resolves to {Name(found, "family")}");
        }

        foreach (var nearMiss in draft.NearMisses)
        {
            if (FamilyOf(catalog, nearMiss) == draft.Name.Text)
                errors.Add(nearMiss, CatalogMistake.NearMissMatches, $"'{nearMiss}' is a near miss of '{draft.Name}', but resolves to it");
        }
    }

    private static void CheckEndpoint(EndpointDraft draft, OriginCatalog catalog, ErrorList errors)
    {
        foreach (var example in draft.Examples)
        {
            var found = EndpointOf(catalog, example);
            if (!Is(found, draft.Endpoint))
                errors.Add(example, CatalogMistake.ExampleDoesNotMatch, $"'{example}' is an example of '{draft.Host}{draft.Endpoint.Path}', but resolves to {Name(found is null ? null : found.Host + found.Path, "endpoint")}");
        }

        foreach (var nearMiss in draft.NearMisses)
        {
            if (Is(EndpointOf(catalog, nearMiss), draft.Endpoint))
                errors.Add(nearMiss, CatalogMistake.NearMissMatches, $"'{nearMiss}' is a near miss of '{draft.Host}{draft.Endpoint.Path}', but resolves to it");
        }
    }

    private static string? FamilyOf(OriginCatalog catalog, LocatedText id) => IdentityResolver.ResolveModel(catalog, id.Text).Family?.Name;

    private static Endpoint? EndpointOf(OriginCatalog catalog, LocatedText address) => IdentityResolver.ResolveEndpoint(catalog, address.Text)?.Endpoint;

    private static bool Is(Endpoint? found, Endpoint expected) =>
        found is not null && string.Equals(found.Host, expected.Host, StringComparison.Ordinal) && string.Equals(found.Path, expected.Path, StringComparison.Ordinal);

    private static string Name(string? found, string kind) => found is null ? $"no {kind}" : $"'{found}'";
}
