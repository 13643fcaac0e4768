using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>
/// The endpoint half of a use: the hops that the written address, the client's type, the model and the team's facts show, with the
/// presumptions of POLICY section 2.
/// </summary>
/// <param name="address">Null where no address is written, or what is written is none.</param>
/// <param name="model">Null where the model half is not held or its value is not known.</param>
internal sealed class EndpointHalfResolver(UseReferences references, EndpointIdentity? address, ResolvedModel? model, OriginCatalog catalog, DeclaredFacts declared, OrganizationDirectory organizations, Scope scope)
{
    private readonly HopResolver _hops = new(model?.Developer, organizations, scope);
    private readonly DeclaredEndpoint? _declared = address is null ? null : DeclaredLookup.EndpointOf(declared, address.Host.Host);

    private bool LoadsWeights => references.Endpoint is null && references.Model is { Role: ReferenceRole.Weights };

    /// <summary>Null where the half is not held and nothing is presumed of it.</summary>
    public EndpointHalf? Resolve()
    {
        if (address is not null) return Written(address, references.Endpoint!.Basis);

        return LoadsWeights ? Half(ImmutableArray.Create(_hops.InProcess()), Upstream("none", Basis.Evaluated)) : NotWritten();
    }

    /// <summary>
    /// No address is written, or one that holds a place for something: the client's type, or an id that only one API serves, says which it is.
    /// A tag that names a second hop names it for any first one.
    /// </summary>
    private EndpointHalf? NotWritten()
    {
        var first = FromClient() ?? FromModel();
        if (first is null && references.Endpoint is not null) first = HopResolver.NotKnown(references.Endpoint.Unknown);
        if (SecondHop() is { } second) return Half(first is null ? ImmutableArray.Create(second) : ImmutableArray.Create(first, second), Upstream("pinned", Basis.Catalog));
        if (first is null) return null;
        if (references is { PresumedOperator: not null, PresumedHosting: Hosting.Aggregator }) return Unpinned(first, Basis.Presumed);

        return Half(ImmutableArray.Create(first), first.Operator.Members.IsEmpty ? Fact<string>.Missing(first.Operator.Unknown) : Upstream("none", Basis.Presumed));
    }

    private EndpointHalf Written(EndpointIdentity address, Basis basis)
    {
        var first = _hops.At(address, _declared, basis);
        if (_declared is { Upstreams.IsEmpty: false }) return Half(Pinned(first, _declared.Upstreams, Basis.Declared), Upstream("pinned", Basis.Declared));
        if (address.Upstream is { } upstream) return Half(Pinned(first, ImmutableArray.Create(upstream), Basis.Catalog), Upstream("pinned", Basis.Evaluated));

        // A host that the catalog knows does not read tags as an Ollama server does.
        if (address.Endpoint is null && SecondHop() is { } second) return Half(ImmutableArray.Create(first, second), Upstream("pinned", Basis.Catalog));

        return _hops.HostingOf(address, _declared) switch
        {
            Hosting.Aggregator => Unpinned(first, Basis.Evaluated),
            Hosting.SelfHosted when _declared is null && model is { CannotBeSelfHosted: true } => Relay(first),
            Hosting.Unknown => Half(ImmutableArray.Create(first), Fact<string>.Missing(HopResolver.UnknownOf(address, _declared))),
            _ => Half(ImmutableArray.Create(first), Upstream("none", Basis.Evaluated)),
        };
    }

    /// <summary>Behind a gateway that chooses for itself, closed weights are presumed to be served by their developer; open ones anybody may serve.</summary>
    private EndpointHalf Unpinned(Hop gateway, Basis basis)
        => model?.Weights == Weights.Closed && DeveloperApi() is { } api
            ? Half(ImmutableArray.Create(gateway, api), Upstream("unpinned", basis))
            : Half(ImmutableArray.Create(gateway), Upstream("unpinned", basis), UnknownKind.Undisclosed);

    /// <summary>The weights cannot be on a host of one's own, so it passes prompts on to the developer's API.</summary>
    private EndpointHalf Relay(Hop host)
        => DeveloperApi() is { } api
            ? Half(ImmutableArray.Create(host, api), Upstream("unpinned", Basis.Presumed))
            : Half(ImmutableArray.Create(host), Upstream("unpinned", Basis.Presumed), UnknownKind.Undisclosed);

    /// <summary>The gateway, and what it is pinned to: hosts, or operators by name.</summary>
    private ImmutableArray<Hop> Pinned(Hop gateway, ImmutableArray<string> upstreams, Basis basis)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>(upstreams.Length + 1);
        hops.Add(gateway);
        foreach (var upstream in upstreams)
        {
            hops.Add(IdentityResolver.ResolveEndpoint(catalog, upstream) is { } host
                ? _hops.At(host, DeclaredLookup.EndpointOf(declared, host.Host.Host), basis)
                : _hops.Of(organizations.Facts(upstream), Hosting.Cloud, basis, UnknownKind.Undisclosed));
        }

        return hops.MoveToImmutable();
    }

    /// <summary>The client's type says who runs the endpoint, wherever that is. Null where it does not.</summary>
    private Hop? FromClient() => references.PresumedOperator is { } name ? _hops.Of(organizations.Facts(name), references.PresumedHosting, Basis.Presumed, UnknownKind.Dynamic) : null;

    /// <summary>An id that only its developer's API serves says which API is meant. Null for any other.</summary>
    private Hop? FromModel() => model is { IsApiOnly: true } ? DeveloperApi() : null;

    /// <summary>Null where the developer is not known.</summary>
    private Hop? DeveloperApi() => model?.Developer is { } developer ? _hops.Of(developer, Hosting.Vendor, Basis.Presumed, UnknownKind.Dynamic) : null;

    /// <summary>An Ollama `:cloud` tag: a local server passes prompts on to Ollama's service. Null for any other id.</summary>
    private Hop? SecondHop() => model?.Identity.SecondHopOperator is { } name ? _hops.Of(organizations.Facts(name), Hosting.Cloud, Basis.Catalog, UnknownKind.Undisclosed) : null;

    private EndpointHalf Half(ImmutableArray<Hop> hops, Fact<string> upstream, UnknownKind moreHops = UnknownKind.None) => new()
    {
        Written = references.Endpoint?.Value,
        Host = address?.Host.Host,
        IsUnlisted = address is null ? references.Endpoint is { Value: null, Unknown: UnknownKind.Unlisted } : address.IsUnlisted && _declared is null,
        Suspicion = address?.Suspicion,
        Certain = references.Endpoint is { Certain: true },
        Held = references.Endpoint is not null || LoadsWeights,
        Hops = hops,
        MoreHops = moreHops,
        Upstream = upstream,
    };

    private static Fact<string> Upstream(string value, Basis basis) => Fact<string>.Of(value, basis);
}
