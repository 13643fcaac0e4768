using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>What a reference to an SDK's package says by itself.</summary>
internal static class PackageUse
{
    /// <summary>The SDK; and its endpoint, if it talks to one and no code can make it talk to another.</summary>
    public static UseReferences Of(SdkSurface surface)
    {
        var use = new UseReferences { Sdk = surface.Package, Editable = false };
        return OnlyEndpoint(surface) is { } endpoint
            ? use with { Endpoint = new Reference { Role = ReferenceRole.Endpoint, Value = endpoint, Certain = true, Basis = Basis.SdkDefault } }
            : use;
    }

    /// <summary>Null if there are several, or if an endpoint can be set.</summary>
    private static string? OnlyEndpoint(SdkSurface surface)
    {
        if (surface.Positions.Any(position => position.Role is SdkRole.Endpoint or SdkRole.Options)) return null;

        var endpoints = surface.Clients.Select(client => client.DefaultEndpoint).Distinct(StringComparer.Ordinal).ToList();
        return endpoints.Count == 1 ? endpoints[0] : null;
    }
}
