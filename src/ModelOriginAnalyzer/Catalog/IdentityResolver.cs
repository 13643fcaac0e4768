using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>From a spelling to what the catalog knows, by structure: normalise, then recognise; say unknown where that is the truth.</summary>
internal static class IdentityResolver
{
    /// <summary>Of a text that goes where a model goes: what can be said of it although the catalog does not know the model is said too.</summary>
    public static ModelIdentity ResolveModel(OriginCatalog catalog, string written) => ModelRecognition.Of(catalog, written);

    /// <summary>
    /// Of any text. Null where no family, base, brand or router that the catalog knows is named in it, whoever's namespace it may have: that is what
    /// most texts are, and it allocates nothing.
    /// </summary>
    public static ModelIdentity? FindModel(OriginCatalog catalog, string text) => ModelRecognition.Find(catalog, text);

    /// <summary>Null when the text is no host at all, or one with a part to fill in that nobody is known to run.</summary>
    public static EndpointIdentity? ResolveEndpoint(OriginCatalog catalog, string written)
    {
        if (!HostName.TryParse(written, out var host)) return null;

        var name = LocalServer.KeyOf(host) ?? host.Host;
        var listed = catalog.MatchEndpoint(name, host.Path);
        if (host.HasHole && listed is null) return null;

        var endpoint = listed ?? (host.Kind == HostKind.Public ? HostVariant.EndpointOf(catalog, name, host.Path) : null);
        var marks = default(PatternMarks);
        _ = listed?.Matches(name, host.Path, out marks);
        return new()
        {
            Written = written,
            Host = host,
            Endpoint = endpoint,
            Operator = endpoint?.Operator is { } @operator ? catalog.FindOrganization(@operator) : null,
            Hosting = endpoint?.Hosting ?? (host.Kind == HostKind.Private ? Hosting.SelfHosted : Hosting.Unknown),
            Region = listed is null ? ImmutableArray<string>.Empty : catalog.RegionOf(listed, marks),
            Upstream = endpoint?.UpstreamOf(marks),
            LooksLike = endpoint is null ? HostSuspicion.LookalikeOf(host, catalog) : null,
        };
    }
}
