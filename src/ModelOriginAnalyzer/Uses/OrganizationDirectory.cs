using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>Organizations of the catalog and of the team, with who holds them along the chain of holdings.</summary>
internal sealed class OrganizationDirectory(OriginCatalog catalog, DeclaredFacts declared)
{
    private const double Majority = 50;

    /// <summary>Chains of holdings are short; one that comes back to itself ends here.</summary>
    private const int LongestChain = 8;

    public OrganizationFacts Facts(Organization organization) => new(
        organization.Name,
        CoveredBy(organization),
        CountryOf(organization),
        OwnersOf(organization))
    {
        Listings = organization.Listings,
    };

    /// <summary>What the team says goes before the catalog: the policy's reader has compared the two.</summary>
    private Fact<string> CountryOf(Organization organization)
    {
        foreach (var own in declared.Organizations)
        {
            if (own.Country is not null && own.Name == organization.Name) return Fact<string>.Of(own.Country, Basis.Declared);
        }

        return organization.Country is { } country ? Fact<string>.Of(country, Basis.Catalog, organization.Source) : Fact<string>.Missing(UnknownKind.Undisclosed);
    }

    /// <summary>By name or alias; a name that nobody knows has facts that are all unlisted.</summary>
    public OrganizationFacts Facts(string name)
    {
        if (catalog.FindOrganization(name) is { } organization) return Facts(organization);

        foreach (var own in declared.Organizations)
        {
            if (own.Name != name) continue;

            // The team says what its organization is; that it says no owner means that none is declared.
            var country = own.Country is null ? Fact<string>.Missing(UnknownKind.Undisclosed) : Fact<string>.Of(own.Country, Basis.Declared);
            return new(own.Name, ImmutableArray<string>.Empty, country, Fact<OwnerFact>.Absent);
        }

        return new(name, ImmutableArray<string>.Empty, Fact<string>.Missing(UnknownKind.Unlisted), Fact<OwnerFact>.Missing(UnknownKind.Unlisted));
    }

    /// <summary>Whether one of the two is the other, or holds a majority of it.</summary>
    public static bool AreOne(OrganizationFacts left, OrganizationFacts right)
        => left.Name is { } l && right.Name is { } r && (l == r || left.CoveredBy.Contains(r) || right.CoveredBy.Contains(l));

    private ImmutableArray<string> CoveredBy(Organization organization)
    {
        if (organization.Owners.IsEmpty) return ImmutableArray<string>.Empty;

        var holders = ImmutableArray.CreateBuilder<string>();
        AddMajorities(organization, holders, LongestChain);
        return holders.ToImmutable();
    }

    private void AddMajorities(Organization organization, ImmutableArray<string>.Builder holders, int steps)
    {
        foreach (var holding in organization.Owners)
        {
            if (holding.Stake is not > Majority || steps == 0) continue;

            var holder = catalog.FindOrganization(holding.Organization);
            var name = holder?.Name ?? holding.Organization;
            if (holders.Contains(name)) continue;

            holders.Add(name);
            if (holder is not null) AddMajorities(holder, holders, steps - 1);
        }
    }

    private Fact<OwnerFact> OwnersOf(Organization organization)
    {
        if (organization.Owners.IsEmpty) return Fact<OwnerFact>.Absent;

        var owners = ImmutableArray.CreateBuilder<Member<OwnerFact>>();
        AddOwners(organization, 100, owners, LongestChain);
        return new() { Members = owners.ToImmutable() };
    }

    /// <param name="share">What the holders above hold of the organization asked about, in percent; null once a stake on the way is not known.</param>
    private void AddOwners(Organization organization, double? share, ImmutableArray<Member<OwnerFact>>.Builder owners, int steps)
    {
        foreach (var holding in organization.Owners)
        {
            var holder = catalog.FindOrganization(holding.Organization);
            var stake = share * holding.Stake / 100;
            owners.Add(new(new OwnerFact(holder?.Name ?? holding.Organization, stake), Basis.Catalog, holding.Source));
            if (holder is not null && steps > 0) AddOwners(holder, stake, owners, steps - 1);
        }
    }
}
