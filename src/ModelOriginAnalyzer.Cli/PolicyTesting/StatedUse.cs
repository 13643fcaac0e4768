using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>
/// Puts the facts that a test states in place of those that were found. A half of which facts are stated is held; what is neither
/// stated nor found of it is not known.
/// </summary>
internal sealed class StatedUse(OriginCatalog catalog, OrganizationDirectory organizations)
{
    private const double Majority = 50;

    /// <summary>Stands for an organization or a family that a test made up and gave no name.</summary>
    public const string Unnamed = "unnamed";

    private static readonly Fact<string> NotStated = Fact<string>.Missing(UnknownKind.Undisclosed);
    private static readonly OrganizationFacts s_madeUp = new(Unnamed, [], NotStated, Fact<OwnerFact>.Absent);
    private static readonly OrganizationFacts s_notNamed = new(null, [], NotStated, Fact<OwnerFact>.Missing(UnknownKind.Undisclosed));
    private static readonly Fact<OrganizationFacts> NobodyStated = Fact<OrganizationFacts>.Missing(UnknownKind.Undisclosed);

    public Use Apply(StatedFacts stated, Use found) => new()
    {
        Model = stated.Whole.StatesAny(Dimension.Model, Dimension.LicenseUse) ? Model(stated.Whole, found.Model) : found.Model,
        Endpoint = stated.Hops.Length > 0 || stated.Whole.StatesAny(Dimension.Host, Dimension.Upstream) ? Endpoint(stated, found.Endpoint, ScopeOf(stated.Whole, found.Scope)) : found.Endpoint,
        Sdk = FirstOf(stated.Whole.Text(Dimension.Sdk)) ?? found.Sdk,
        Scope = ScopeOf(stated.Whole, found.Scope),
    };

    private static Scope ScopeOf(StatedSet stated, Scope found) => new()
    {
        DeployedIn = stated.Text(Dimension.DeployedIn) ?? found.DeployedIn,
        Project = FirstOf(stated.Text(Dimension.Project)) ?? found.Project,
        ProjectKind = FirstOf(stated.Text(Dimension.ProjectKind)) ?? found.ProjectKind,
        Path = FirstOf(stated.Text(Dimension.Path)) ?? found.Path,
    };

    private ModelHalf Model(StatedSet stated, ModelHalf? found)
    {
        // The model of a developer that the test made up is made up as well.
        var isMadeUp = found is null && stated.Text(Dimension.Developer) is null && (stated.Text(Dimension.DeveloperCountry) is not null || stated.Owners.ContainsKey(Dimension.DeveloperOwner));
        return Model(stated, found, isMadeUp ? Fact<string>.Of(Unnamed, Basis.Given) : NotStated);
    }

    /// <param name="name">Its name and its family's where neither is stated or found.</param>
    private ModelHalf Model(StatedSet stated, ModelHalf? found, Fact<string> name) => new()
    {
        Written = found?.Written ?? FirstOf(stated.Text(Dimension.Model)),
        Identifier = stated.Text(Dimension.Model) is { } model ? FirstOf(model) is { } id ? ModelIdentifier.Parse(id) : null : found?.Identifier,
        Certain = true,
        IsUnlisted = found is { IsUnlisted: true } && !stated.StatesAny(Dimension.Family, Dimension.Lineage),
        Task = found?.Task ?? ModelTask.Unknown,
        Model = stated.Text(Dimension.Model) ?? found?.Model ?? name,
        Version = stated.Text(Dimension.Version) ?? found?.Version ?? NotStated,
        Family = stated.Text(Dimension.Family) ?? found?.Family ?? name,
        Developer = Organizations(stated, Dimension.Developer, Dimension.DeveloperCountry, Dimension.DeveloperOwner, found?.Developer, NobodyStated),
        Lineage = Canonical(stated.Lineage) ?? WithItself(stated, found?.Lineage),
        Weights = stated.Text(Dimension.Weights) ?? found?.Weights ?? NotStated,
        License = stated.Text(Dimension.License) ?? found?.License ?? NotStated,
        LicenseUse = stated.Text(Dimension.LicenseUse) ?? found?.LicenseUse ?? NotStated,
    };

    private EndpointHalf Endpoint(StatedFacts stated, EndpointHalf? found, Scope scope)
    {
        ImmutableArray<Hop> hops = stated.Hops.Length > 0
            ? [.. stated.Hops.Select(hop => HopOf(hop, null, scope))]
            : found is null ? [HopOf(stated.Whole, null, scope)] : found.Hops.SetItem(0, HopOf(stated.Whole, found.Hops[0], scope));
        return new EndpointHalf
        {
            Written = found?.Written,
            Host = found?.Host ?? FirstOf(hops[0].Host),
            Certain = true,
            IsUnlisted = found is { IsUnlisted: true } && stated.Hops.Length == 0 && !stated.Whole.StatesAny(Dimension.Operator, Dimension.Hosting),
            Suspicion = found?.Suspicion,
            Hops = hops,
            MoreHops = stated.Hops.Length > 0 ? UnknownKind.None : found?.MoreHops ?? UnknownKind.None,
            Upstream = stated.Whole.Text(Dimension.Upstream) ?? found?.Upstream ?? UpstreamOf(hops),
        };
    }

    /// <summary>One hop that is no aggregator passes nothing on.</summary>
    private static Fact<string> UpstreamOf(ImmutableArray<Hop> hops) =>
        hops is [{ Hosting: { Unknown: UnknownKind.None, Members: [{ Value: not "aggregator" }] } }] ? Fact<string>.Of("none", Basis.Given) : NotStated;

    /// <summary>What is stated, else what was found; of one's own host nobody else is the operator, and it stands where the project is deployed.</summary>
    private Hop HopOf(StatedSet stated, Hop? found, Scope scope)
    {
        var isOwn = stated.Text(Dimension.Hosting) is { Unknown: UnknownKind.None, Members: [{ Value: "self-hosted" or "in-process" }] };
        return HopOf(stated, found, isOwn ? Fact<OrganizationFacts>.Absent : NobodyStated, isOwn ? scope.DeployedIn : NotStated);
    }

    private Hop HopOf(StatedSet stated, Hop? found, Fact<OrganizationFacts> @operator, Fact<string> region) => new()
    {
        Host = stated.Text(Dimension.Host) ?? found?.Host ?? NotStated,
        Operator = Organizations(stated, Dimension.Operator, Dimension.OperatorCountry, Dimension.OperatorOwner, found?.Operator, @operator),
        Region = stated.Text(Dimension.Region) ?? found?.Region ?? region,
        Hosting = stated.Text(Dimension.Hosting) ?? found?.Hosting ?? NotStated,
        Tag = stated.Text(Dimension.Tag) ?? found?.Tag ?? Fact<string>.Absent,
    };

    /// <summary>
    /// Country and owners are of the organizations that are named, or found. Where there are none, they are of one that the test made up,
    /// with no more owners than stated: no rule that names organizations means it, unless the test says that the name is not known.
    /// </summary>
    private Fact<OrganizationFacts> Organizations(StatedSet stated, Dimension name, Dimension country, Dimension owner, Fact<OrganizationFacts>? found, Fact<OrganizationFacts> notFound)
    {
        var names = stated.Text(name);
        var organizations = names is not null ? Named(names) : found ?? notFound;
        var countries = stated.Text(country);
        var owners = stated.Owners.GetValueOrDefault(owner);
        if (countries is null && owners is null) return organizations;

        var members = organizations.Members.IsEmpty
            ? [new Member<OrganizationFacts>(names is null && found is null ? s_madeUp : s_notNamed, Basis.Given, null)]
            : organizations.Members;
        return new Fact<OrganizationFacts> { Members = [.. members.Select(member => member with { Value = With(member.Value, countries, owners), Basis = Basis.Given })] };
    }

    private OrganizationFacts With(OrganizationFacts organization, Fact<string>? countries, Fact<OwnerFact>? owners) => new(
        organization.Name,
        owners is null ? organization.CoveredBy : [.. owners.Members.Where(owner => owner.Value.Stake > Majority).Select(owner => NameOf(owner.Value))],
        countries ?? organization.Country,
        owners is null ? organization.Owners : new Fact<OwnerFact> { Members = [.. owners.Members.Select(owner => owner with { Value = owner.Value with { Organization = NameOf(owner.Value) } })], Unknown = owners.Unknown });

    private string NameOf(OwnerFact owner) => organizations.Facts(owner.Organization).Name ?? owner.Organization;

    private Fact<OrganizationFacts> Named(Fact<string> names) => new()
    {
        Members = [.. names.Members.Select(name => new Member<OrganizationFacts>(organizations.Facts(name.Value), Basis.Given, null))],
        Unknown = names.Unknown,
    };

    /// <summary>A model belongs to its own lineage, whoever its ancestors are: what is stated of its developer holds there too.</summary>
    private Fact<LineageFact> WithItself(StatedSet stated, Fact<LineageFact>? found)
    {
        var (family, developers, countries) = (stated.Text(Dimension.Family), stated.Text(Dimension.Developer), stated.Text(Dimension.DeveloperCountry));
        if (developers is null && countries is null) return found ?? Fact<LineageFact>.Missing(UnknownKind.Undisclosed);

        var known = found?.Members.FirstOrDefault(member => member.Value.Path.IsEmpty)?.Value;
        var madeUp = found is null && family is null && developers is null ? Unnamed : null;
        var itself =
            from developer in Each(developers, known?.Developer ?? madeUp)
            from country in Each(countries, null)
            let countryUnknown = country is null ? countries?.Unknown ?? UnknownKind.None : UnknownKind.None
            select new Member<LineageFact>(Canonical(new LineageFact(FirstOf(family) ?? known?.Family ?? madeUp, developer, country, countryUnknown, [])), Basis.Given, null);
        return new()
        {
            Members = [.. itself, .. (found?.Members ?? []).Where(member => !member.Value.Path.IsEmpty)],
            Unknown = found?.Unknown ?? UnknownKind.Undisclosed,
        };
    }

    /// <summary>What is stated, one by one; otherwise the one that is known, if any.</summary>
    private static IEnumerable<string?> Each(Fact<string>? stated, string? known) => stated is null ? [known] : stated.Members.IsEmpty ? [null] : stated.Members.Select(member => (string?)member.Value);

    private Fact<LineageFact>? Canonical(Fact<LineageFact>? lineage) => lineage is null ? null : new Fact<LineageFact>
    {
        Members = [.. lineage.Members.Select(member => member with { Value = Canonical(member.Value) })],
        Unknown = lineage.Unknown,
    };

    /// <summary>Names are resolved as everywhere: what is not stated of a named family or developer is what the catalog says of it.</summary>
    private LineageFact Canonical(LineageFact ancestor)
    {
        var family = ancestor.Family is { } written ? catalog.FindFamily(written) : null;
        var named = ancestor with { Family = family?.Name ?? ancestor.Family };
        if ((ancestor.Developer ?? family?.Developer) is not { } name) return named;

        var developer = organizations.Facts(name);
        var isStated = ancestor.Country is not null || ancestor.CountryUnknown != UnknownKind.None;
        return named with
        {
            Developer = developer.Name,
            DeveloperCoveredBy = developer.CoveredBy,
            Country = isStated ? ancestor.Country : FirstOf(developer.Country),
            CountryUnknown = isStated ? ancestor.CountryUnknown : developer.Country.Unknown,
        };
    }

    private static string? FirstOf(Fact<string>? fact) => fact is null || fact.Members.IsEmpty ? null : fact.Members[0].Value;
}
