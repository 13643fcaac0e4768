using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What the catalog says of one spelling of an endpoint.</summary>
internal sealed class EndpointIdentity
{
    public required string Written { get; init; }

    public required HostName Host { get; init; }

    /// <summary>Null where the catalog does not know the host.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>Null where it is not known or, for self-hosted, absent.</summary>
    public Organization? Operator { get; init; }

    public Hosting Hosting { get; init; }

    /// <summary>Countries or `global`, read from the catalog or from a region inside the address; empty where it is not known.</summary>
    public ImmutableArray<string> Region { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The host or the operator that a gateway passes prompts on to, where its address says so; null otherwise.</summary>
    public string? Upstream { get; init; }

    /// <summary>The catalog host that a reader takes this one for, and that it is not; null where there is none.</summary>
    public string? LooksLike { get; init; }

    /// <summary>Why the spelling of the address is not what an honest author writes, as the end of a sentence; null where nothing is odd.</summary>
    public string? Suspicion => HostSuspicion.Of(Host, LooksLike);

    /// <summary>A host that neither the catalog nor its kind explains.</summary>
    public bool IsUnlisted => Endpoint is null && Host.Kind == HostKind.Public;
}
