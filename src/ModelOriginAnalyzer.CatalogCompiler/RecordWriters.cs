using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>The catalog's records in binary form; the mirror of CatalogRecords.</summary>
internal static class RecordWriters
{
    public static void Write(this RecordWriter writer, Organization organization) => writer
        .Text(organization.Name)
        .List(organization.Aliases, alias => writer.Text(alias))
        .OptionalText(organization.Country)
        .List(organization.Owners, owner => writer.Text(owner.Organization).OptionalPercent(owner.Stake).Source(owner.Source))
        .List(organization.Listings, listing => writer.Text(listing.List).Source(listing.Source))
        .List(organization.OwnNamespaces, name => writer.Text(name))
        .Source(organization.Source);

    public static void Write(this RecordWriter writer, CatalogGroup group) => writer
        .Text(group.Name)
        .Flag(group.OfOrganizations)
        .List(group.Members, member => writer.Text(member))
        .Source(group.Source);

    public static void Write(this RecordWriter writer, ModelFamily family) => writer
        .Text(family.Name)
        .OptionalText(family.Developer)
        .Number((int)family.Task)
        .Number((int)family.Weights)
        .OptionalText(family.License)
        .Number((int)family.LicenseUse)
        .Number((int)family.Lineage)
        .List(family.Ancestors, ancestor => writer.Text(ancestor.Family).Number((int)ancestor.Via).Source(ancestor.Source))
        .List(family.Tags, tag => writer.Text(tag.Tag).Text(tag.Family))
        .Flag(family.ApiOnly)
        .Flag(family.Rolling)
        .Flag(family.Routed)
        .Undated(family.Undated)
        .Source(family.Source);

    private static RecordWriter Undated(this RecordWriter writer, UndatedIds? undated)
    {
        writer.Flag(undated is not null);
        return undated is null
            ? writer
            : writer.List(undated.Rolling, pattern => writer.Text(pattern)).List(undated.Fixed, pattern => writer.Text(pattern)).Source(undated.Source);
    }

    /// <param name="regions">Of the endpoint, with the countries of groups in their place.</param>
    public static void Write(this RecordWriter writer, Endpoint endpoint, ImmutableArray<string> regions) => writer
        .Text(endpoint.Host)
        .OptionalText(endpoint.Path)
        .OptionalText(endpoint.Operator)
        .Number((int)endpoint.Hosting)
        .List(regions, region => writer.Text(region))
        .List(endpoint.Upstreams, upstream => writer.Text(upstream.Name).Text(upstream.At))
        .Source(endpoint.Source);

    public static void Write(this RecordWriter writer, SdkSurface surface) => writer
        .Text(surface.Package)
        .Flag(surface.CertainlyTakes)
        .List(surface.Packages, package => writer.Text(package))
        .List(surface.Assemblies, assembly => writer.Text(assembly))
        .OptionalText(surface.PathConvention)
        .List(surface.Clients, client => writer
            .Text(client.Type)
            .OptionalText(client.Member)
            .OptionalText(client.DefaultEndpoint)
            .OptionalText(client.PresumedOperator)
            .Number((int)client.PresumedHosting))
        .List(surface.Positions, position => writer
            .Text(position.Type)
            .Text(position.Member)
            .OptionalText(position.Parameter)
            .Number((int)position.Role)
            .Number((int)position.Task))
        .List(surface.Constants, constant => writer.Text(constant.Type).Text(constant.Member).OptionalText(constant.Model).Flag(constant.IsModel).OptionalText(constant.Endpoint))
        .Source(surface.Source);
}
