using System.Text.Json;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What stands in the files is what the image says: every record, read back and compared with the file.</summary>
public class CatalogContentTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Fact]
    public void Every_organization_is_as_its_file_says()
    {
        foreach (var json in RuleFiles.Organizations.Select(path => RuleFiles.Json(path).GetProperty("organization")))
        {
            var organization = s_catalog.FindOrganization(json.Text("name")!)!;

            Assert.Equal(json.Text("name"), organization.Name);
            Assert.Equal(json.Texts("aliases"), organization.Aliases);
            Assert.Equal(json.Text("country"), organization.Country);
            Assert.Equal(json.Texts("ownNamespaces"), organization.OwnNamespaces);
            Assert.Equal(json.Objects("owners").Select(o => new Holding(o.Text("organization")!, Stake(o), Source(o))), organization.Owners);
            Assert.Equal(Source(json), organization.Source);
            foreach (var alias in organization.Aliases) Assert.Same(organization, s_catalog.FindOrganization(alias.ToUpperInvariant()));
        }
    }

    [Fact]
    public void Every_family_is_as_its_file_says()
    {
        foreach (var (owner, json) in RuleFiles.Records("families"))
        {
            var family = s_catalog.FindFamily(json.Text("name")!)!;

            Assert.Equal(json.Text("name"), family.Name);
            Assert.Equal(Party(json, "developer", owner), family.Developer);
            Assert.Equal(json.Text("task"), Spelling.Of(family.Task));
            Assert.Equal(json.Text("weights"), Spelling.Of(family.Weights));
            Assert.Equal(json.Text("license"), family.License);
            Assert.Equal(json.Text("licenseUse") ?? "unknown", Spelling.Of(family.LicenseUse));
            Assert.Equal(json.GetProperty("lineage").Text("knowledge"), Spelling.Of(family.Lineage));
            Assert.Equal(
                json.GetProperty("lineage").Objects("ancestors").Select(a => (a.Text("family")!, a.Text("via")!, Source(a))),
                family.Ancestors.Select(a => (a.Family, Spelling.Of(a.Via), a.Source)));
            Assert.Equal(json.Flag("apiOnly"), family.ApiOnly);
            Assert.Equal(json.Flag("rolling"), family.Rolling);
            Assert.Equal(json.Flag("routed"), family.Routed);
            Assert.Equal(Source(json), family.Source);
            var tags = json.TryGetProperty("tags", out var written) ? written.EnumerateObject().Select(t => new FamilyTag(t.Name, t.Value.GetString()!)) : [];
            Assert.Equal(tags.OrderBy(t => t.Tag, StringComparer.Ordinal), family.Tags);
            Assert.Equal(json.TryGetProperty("undated", out var undated), family.Undated is not null);
            if (family.Undated is null) continue;

            Assert.Equal(undated.Texts("rolling"), family.Undated.Rolling);
            Assert.Equal(undated.Texts("fixed"), family.Undated.Fixed);
            Assert.Equal(Source(undated), family.Undated.Source);
        }
    }

    [Fact]
    public void Every_pattern_leads_to_its_family()
    {
        foreach (var (_, json) in RuleFiles.Records("families"))
        {
            foreach (var (pattern, expected) in json.Texts("match").Select(p => (p, false)).Concat(json.Texts("weak").Select(p => (p, true))))
            {
                Assert.Equal(json.Text("name"), s_catalog.MatchFamily(ModelIdentifier.Parse(pattern).Key, out var weak)?.Name);
                Assert.Equal(expected, weak);
            }
        }
    }

    [Fact]
    public void Every_endpoint_is_as_its_file_says()
    {
        foreach (var (owner, json) in RuleFiles.Records("endpoints"))
        {
            var identity = IdentityResolver.ResolveEndpoint(s_catalog, json.Texts("examples")[0])!;
            var endpoint = identity.Endpoint!;

            Assert.Equal(json.Text("host"), endpoint.Host);
            Assert.Equal(json.Text("path"), endpoint.Path);
            Assert.Equal(Party(json, "operator", owner), endpoint.Operator);
            Assert.Equal(json.Text("hosting"), Spelling.Of(endpoint.Hosting));
            Assert.Equal(json.Texts("region").SelectMany(place => CatalogGroup.IsReference(place) ? s_catalog.FindGroup(CatalogGroup.NameIn(place))!.Members.AsEnumerable() : [place]), endpoint.Region);
            Assert.Equal(json.TryGetProperty("upstreams", out var upstreams) ? upstreams.EnumerateObject().Count() : 0, endpoint.Upstreams.Length);
            Assert.Equal(Source(json), endpoint.Source);
        }
    }

    [Fact]
    public void Every_sdk_surface_is_as_its_file_says()
    {
        foreach (var json in RuleFiles.Sdks.Select(RuleFiles.Json))
        {
            foreach (var package in json.Texts("packages").Prepend(json.Text("package")!)) Assert.Equal(json.Text("package"), s_catalog.SurfaceOfPackage(package.Replace(".*", ".Anything.Else"))?.Package);
            foreach (var assembly in json.Texts("assemblies"))
            {
                var surface = s_catalog.SurfacesOf(assembly).Single(s => s.Package == json.Text("package"));

                Assert.Equal(json.Texts("packages"), surface.Packages);
                Assert.Equal(json.Texts("assemblies"), surface.Assemblies);
                Assert.Equal(!json.TryGetProperty("certainlyTakes", out var takes) || takes.GetBoolean(), surface.CertainlyTakes);
                Assert.Equal(json.Text("pathConvention"), surface.PathConvention);
                Assert.Equal(
                    json.Objects("clients").Select(c => (c.Text("type")!, c.Text("member"), c.Text("defaultEndpoint"), c.Text("presumedOperator"), c.Text("presumedHosting") ?? "unknown")),
                    surface.Clients.Select(c => (c.Type, c.Member, c.DefaultEndpoint, c.PresumedOperator, Spelling.Of(c.PresumedHosting))));
                Assert.Equal(
                    json.Objects("positions").Select(p => (p.Text("type")!, p.Text("member")!, p.Text("parameter"), p.Text("role")!, p.Text("task") ?? "unknown")),
                    surface.Positions.Select(p => (p.Type, p.Member, p.Parameter, Spelling.Of(p.Role), Spelling.Of(p.Task))));
                Assert.Equal(
                    json.Objects("constants").Select(c => new SdkConstant(c.Text("type")!, c.Text("member")!, c.Text("model") == "*" ? null : c.Text("model"), c.Text("model") is not null, c.Text("endpoint"))),
                    surface.Constants);
                Assert.Equal(Source(json), surface.Source);
            }
        }
    }

    [Fact]
    public void Lists_of_names_are_whole_and_in_ordinal_order()
    {
        Assert.Equal(RuleFiles.Organizations.Select(p => RuleFiles.Json(p).GetProperty("organization").Text("name")!).Order(StringComparer.Ordinal), s_catalog.OrganizationNames);
        Assert.Equal(RuleFiles.Records("families").Select(f => f.Record.Text("name")!).Order(StringComparer.Ordinal), s_catalog.FamilyNames);
        Assert.Equal(RuleFiles.Sdks.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal), s_catalog.SdkNames);
        Assert.Equal(RuleFiles.Presets.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal), s_catalog.PresetNames);
        Assert.Equal(RuleFiles.Records("endpoints").Select(e => e.Record.Text("host")!).Order(StringComparer.Ordinal), s_catalog.HostPatterns);
    }

    [Fact]
    public void Every_preset_is_given_with_all_that_it_says()
    {
        foreach (var path in RuleFiles.Presets) Assert.True(JsonElement.DeepEquals(RuleFiles.Json(path), JsonDocument.Parse(s_catalog.PresetText(Path.GetFileNameWithoutExtension(path))!).RootElement), path);
    }

    private static Source Source(JsonElement json) => new(json.Text("source")!, json.Text("checked")!);

    private static double? Stake(JsonElement owner) => owner.GetProperty("stake") is { ValueKind: JsonValueKind.Number } stake ? stake.GetDouble() : null;

    private static string? Party(JsonElement json, string key, string owner) => json.TryGetProperty(key, out var party) ? party.GetString() : owner;
}
