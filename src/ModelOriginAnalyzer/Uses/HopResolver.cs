using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>The facts of single hops: of a written host, of one that is presumed, of one's own process.</summary>
/// <param name="developer">Of the use's model; null where it is not known. It decides whether a host is the vendor's own.</param>
internal sealed class HopResolver(OrganizationFacts? developer, OrganizationDirectory organizations, Scope scope)
{
    /// <summary>A host that is written in the code, in configuration, or in the team's facts.</summary>
    /// <param name="declared">What the team says of the host: it goes before the catalog, which the policy's reader has compared it with. Null if it says nothing.</param>
    /// <param name="basis">How the host came to be known.</param>
    public Hop At(EndpointIdentity address, DeclaredEndpoint? declared, Basis basis)
    {
        var hosting = HostingOf(address, declared);
        var unknown = UnknownOf(address, declared);
        var isOwn = hosting is Hosting.SelfHosted or Hosting.InProcess || (declared is null && address.Host.Kind == HostKind.Private);
        return new()
        {
            Host = Fact<string>.Of(address.Host.Host, basis),
            Operator = OperatorOf(address, declared, isOwn, unknown),
            Region = RegionOf(address, declared, isOwn, unknown),
            Hosting = hosting == Hosting.Unknown ? Fact<string>.Missing(unknown) : Fact<string>.Of(Spelling.Of(hosting), BasisOfHosting(address, declared), address.Endpoint?.Source),
            Tag = declared is null ? Fact<string>.Absent : All(declared.Tags, Basis.Declared, null),
        };
    }

    public Hosting HostingOf(EndpointIdentity address, DeclaredEndpoint? declared)
    {
        if (declared is { Hosting: not Hosting.Unknown }) return declared.Hosting;

        return address.Operator is { } @operator ? AsSeen(address.Hosting, organizations.Facts(@operator)) : address.Hosting;
    }

    /// <summary>Why facts of a written host are not known. A reserved name stands for one that is put there later.</summary>
    public static UnknownKind UnknownOf(EndpointIdentity address, DeclaredEndpoint? declared)
    {
        if (address.Endpoint is not null || declared is not null) return UnknownKind.Undisclosed;

        return address.Host.Kind == HostKind.Reserved ? UnknownKind.Dynamic : UnknownKind.Unlisted;
    }

    /// <summary>A hop of which only the operator is known, and its hosting as far as that shows it.</summary>
    /// <param name="unknown">Why the rest is not known.</param>
    public Hop Of(OrganizationFacts @operator, Hosting hosting, Basis basis, UnknownKind unknown)
    {
        var seen = AsSeen(hosting, @operator);
        return new()
        {
            Host = Fact<string>.Missing(unknown),
            Operator = Fact<OrganizationFacts>.Of(@operator, basis),
            Region = Fact<string>.Missing(unknown),
            Hosting = seen == Hosting.Unknown ? Fact<string>.Missing(unknown) : Fact<string>.Of(Spelling.Of(seen), basis),
        };
    }

    /// <summary>Weights that the process loads itself.</summary>
    public Hop InProcess() => new()
    {
        Host = Fact<string>.Absent,
        Operator = Fact<OrganizationFacts>.Absent,
        Region = scope.DeployedIn,
        Hosting = Fact<string>.Of(Spelling.Of(Hosting.InProcess), Basis.Evaluated),
    };

    /// <summary>An address that is not known, for this reason.</summary>
    public static Hop NotKnown(UnknownKind why) => new()
    {
        Host = Fact<string>.Missing(why),
        Operator = Fact<OrganizationFacts>.Missing(why),
        Region = Fact<string>.Missing(why),
        Hosting = Fact<string>.Missing(why),
    };

    /// <summary>The developer's own host is `vendor`; where another developer's model runs there it is `cloud`.</summary>
    private Hosting AsSeen(Hosting hosting, OrganizationFacts @operator)
    {
        if (hosting is not (Hosting.Vendor or Hosting.Cloud) || developer is null) return hosting;

        return OrganizationDirectory.AreOne(@operator, developer) ? Hosting.Vendor : Hosting.Cloud;
    }

    private Fact<OrganizationFacts> OperatorOf(EndpointIdentity address, DeclaredEndpoint? declared, bool isOwn, UnknownKind unknown)
    {
        if (declared?.Operator is { } name) return Fact<OrganizationFacts>.Of(organizations.Facts(name), Basis.Declared);
        if (address.Operator is { } @operator) return Fact<OrganizationFacts>.Of(organizations.Facts(@operator), Basis.Catalog, address.Endpoint?.Source);

        return isOwn ? Fact<OrganizationFacts>.Absent : Fact<OrganizationFacts>.Missing(unknown);
    }

    private Fact<string> RegionOf(EndpointIdentity address, DeclaredEndpoint? declared, bool isOwn, UnknownKind unknown)
    {
        if (declared is { Region.IsEmpty: false }) return All(declared.Region, Basis.Declared, null);
        if (!address.Region.IsEmpty) return All(address.Region, Basis.Catalog, address.Endpoint?.Source);

        return isOwn ? scope.DeployedIn : Fact<string>.Missing(unknown);
    }

    private static Basis BasisOfHosting(EndpointIdentity address, DeclaredEndpoint? declared)
    {
        if (declared is { Hosting: not Hosting.Unknown }) return Basis.Declared;

        // A server of one's own that the catalog tells by its port.
        if (address.Host.Kind == HostKind.Private) return address.Endpoint is null ? Basis.Evaluated : Basis.Presumed;

        return address.Endpoint is null ? Basis.Evaluated : Basis.Catalog;
    }

    private static Fact<string> All(ImmutableArray<string> values, Basis basis, Source? source)
    {
        var members = ImmutableArray.CreateBuilder<Member<string>>(values.Length);
        foreach (var value in values) members.Add(new(value, basis, source));
        return new() { Members = members.MoveToImmutable() };
    }
}
