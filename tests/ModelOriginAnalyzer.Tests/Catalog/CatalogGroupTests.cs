extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Built-in groups: their members, where they come from, and what the compiler refuses.</summary>
public sealed class CatalogGroupTests
{
    private static readonly string s_groups = $$"""
        { "groups": [
          { "name": "north", "of": "countries", "about": "A test.", "countries": ["SE", "NO"], {{Sourced}} },
          { "name": "a-list", "of": "organizations", "about": "A test.", {{Sourced}} } ] }
        """;

    [Theory]
    [InlineData("eu", 27)]
    [InlineData("eea", 30)]
    [InlineData("prc", 3)]
    [InlineData("tier1", 19)]
    public void The_built_in_groups_of_countries_are_whole(string name, int members)
    {
        var group = OriginCatalog.BuiltIn.FindGroup(name)!;

        Assert.Equal(members, group.Members.Length);
        Assert.All(group.Members, code => Assert.True(CountryCodes.IsKnown(code)));
        Assert.Equal(group.Members.Order(StringComparer.Ordinal), group.Members);
    }

    [Fact]
    public void The_eea_is_the_eu_and_three_more() => Assert.Equal(
        ["IS", "LI", "NO"],
        OriginCatalog.BuiltIn.FindGroup("eea")!.Members.Except(OriginCatalog.BuiltIn.FindGroup("eu")!.Members));

    [Theory]
    [InlineData("us-entity-list")]
    [InlineData("us-1260h")]
    public void A_list_of_organizations_is_made_of_what_they_say_themselves(string name)
    {
        var group = OriginCatalog.BuiltIn.FindGroup(name)!;

        Assert.True(group.OfOrganizations);
        Assert.NotEmpty(group.Members);
        Assert.All(group.Members, member => Assert.Contains(OriginCatalog.BuiltIn.FindOrganization(member)!.Listings, listing => listing.List == name && listing.Source.Url.Length > 0));
    }

    [Fact]
    public void Groups_stand_for_their_members()
    {
        var catalog = Sound(Compile(
            Groups(s_groups),
            (RuleFileKind.Organization, "a", Organization(
                "Acme",
                keys: $$""" "listings": [ { "list": "a-list", {{Sourced}} } ], """,
                endpoints: string.Join(", ", Endpoint("llm.{region}.acme.net", ""), Endpoint("api.acme.net", """ "region": ["@north", "DE"], """)),
                regions: $$""" "regions": { "labels": { "middle-1": "@north" }, {{Sourced}} }, """))));

        Assert.Equal(["Acme"], catalog.FindGroup("a-list")!.Members);
        Assert.Equal(["NO", "SE"], IdentityResolver.ResolveEndpoint(catalog, "llm.middle-1.acme.net")!.Region);
        Assert.Equal(["NO", "SE", "DE"], IdentityResolver.ResolveEndpoint(catalog, "api.acme.net")!.Region);
    }

    [Theory]
    [InlineData("""
        "listings": [ { "list": "[|b-list|]", "source": "set:row", "checked": "2026-01-01" } ],
        """, "", "The catalog has no group of organizations 'b-list'; did you mean 'a-list'?")]
    [InlineData("", """
        "region": ["[|@nort|]"],
        """, "The catalog has no group of countries 'nort'; did you mean 'north'?")]
    [InlineData("", """
        "region": ["[|@a-list|]"],
        """, "The catalog has no group of countries 'a-list'")]
    public void A_group_that_does_not_exist_is_refused(string keys, string endpointKeys, string message) => AssertRefused(
        CatalogMistake.UnknownName,
        message,
        Groups(s_groups),
        (RuleFileKind.Organization, "a", Organization("Acme", keys: keys, endpoints: Endpoint("api.acme.net", endpointKeys))));

    [Fact]
    public void A_group_of_organizations_has_no_list_of_its_own() => AssertRefused(
        CatalogMistake.UnknownKey,
        "A group of organizations has no list: each organization says in 'listings' that it belongs to it",
        Groups($$"""{ "groups": [ { "name": "x", "of": "organizations", "about": "A test.", "countries": [|["DE"]|], {{Sourced}} } ] }"""));

    private static (RuleFileKind Kind, string Name, string Content) Groups(string content) => (RuleFileKind.Groups, "groups", content);
}
