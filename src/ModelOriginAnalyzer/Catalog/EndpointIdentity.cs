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

    /// <summary>Countries or `global`, read from the catalog or from a region inside the host name; empty where it is not known.</summary>
    public ImmutableArray<string> Region { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>A host that neither the catalog nor its kind explains.</summary>
    public bool IsUnlisted => Endpoint is null && Host.Kind == HostKind.Public;
}
