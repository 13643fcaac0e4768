using System;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Who runs the inference, seen from the model: DESIGN words `vendor`, `cloud`, `aggregator`, `self-hosted`, `in-process`, `unknown`.</summary>
internal enum Hosting : byte { Unknown, Vendor, Cloud, Aggregator, SelfHosted, InProcess }

/// <summary>Whom a gateway passes prompts on to when its address holds a name in the place of `{upstream}`.</summary>
/// <param name="Name">As the address spells it, in lower case.</param>
/// <param name="At">The host that the gateway asks; where that differs from customer to customer, the operator's canonical name.</param>
internal sealed record EndpointUpstream(string Name, string At);

/// <summary>A host that serves models.</summary>
internal sealed class Endpoint
{
    /// <summary>A host, or a pattern: see <see cref="HostPattern"/>.</summary>
    public required string Host { get; init; }

    /// <summary>Path prefix, in whole segments, that makes a general host an API (`/serving-endpoints`); null where the host alone says it.</summary>
    public string? Path { get; init; }

    /// <summary>The operator's canonical name; null where it is not public.</summary>
    public string? Operator { get; init; }

    /// <summary>`Vendor` here means that the operator also develops models; for another developer's model the resolver says `Cloud`.</summary>
    public Hosting Hosting { get; init; }

    /// <summary>
    /// ISO countries in which inference runs, or `global` where the operator commits to no place; empty where it is not known. A
    /// region that the address itself names is more exact: see <see cref="OriginCatalog.RegionOf"/>.
    /// </summary>
    public ImmutableArray<string> Region { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What `{upstream}` in host or path may stand for; an address with another name there does not match.</summary>
    public ImmutableArray<EndpointUpstream> Upstreams { get; init; } = ImmutableArray<EndpointUpstream>.Empty;

    public required Source Source { get; init; }

    /// <summary>Whether a normalised host and a path are this endpoint's, and what stands in the place of its marks.</summary>
    public bool Matches(string host, string path, out PatternMarks marks)
    {
        marks = default;
        return HostPattern.Matches(Host, host, ref marks) && HostPattern.PathMatches(Path, path, ref marks) && (Upstreams.IsEmpty || UpstreamOf(marks) is not null);
    }

    /// <summary>Host or operator; null where the address names none.</summary>
    public string? UpstreamOf(PatternMarks marks)
    {
        foreach (var upstream in Upstreams)
        {
            if (marks.Upstream.Equals(upstream.Name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return upstream.At;
        }

        return null;
    }

    /// <summary>Which of two endpoints that both match says more: the one with more literal characters in its host, then in its path.</summary>
    public bool IsMoreSpecificThan(Endpoint other)
    {
        var difference = HostPattern.LiteralLength(Host) - HostPattern.LiteralLength(other.Host);
        return difference != 0 ? difference > 0 : HostPattern.LiteralLength(Path ?? "") > HostPattern.LiteralLength(other.Path ?? "");
    }
}
