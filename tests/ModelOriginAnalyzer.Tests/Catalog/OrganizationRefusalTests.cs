extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses of organizations: names, countries, owners and their stakes. Each at its exact place and in its exact words.</summary>
public class OrganizationRefusalTests
{
    [Fact]
    public void An_unknown_owner_is_refused_with_the_nearest_name() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'Acmee'; did you mean 'Acme'?",
            Organization("Acme"),
            Organization("Beta", $$""" "owners": [ { "organization": "[|Acmee|]", "stake": 20, {{Sourced}} } ], """));

    [Fact]
    public void An_alias_is_no_name_to_refer_to() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'acme-ai'",
            Organization("Acme", """ "aliases": ["acme-ai"], """, endpoints: Endpoint("api.acme.net", """ "operator": "[|acme-ai|]", """)));

    [Fact]
    public void A_circle_of_ownership_is_refused()
    {
        string Owner(string name) => $$""" "owners": [ { "organization": "{{name}}", "stake": 10, {{Sourced}} } ], """;

        AssertRefused(CatalogMistake.Cycle, "The ownership goes in a circle: Acme -> Beta -> Acme", Organization("Acme", Owner("Beta")), Organization("Beta", Owner("[|Acme|]")));
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("cn", "CN")]
    [InlineData("PRC", "CN")]
    public void An_unknown_country_is_refused_with_the_one_that_was_meant(string written, string meant)
    {
        var message = $"'{written}' is no ISO 3166-1 alpha-2 country code; did you mean '{meant}'?";

        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", $$""" "country": "[|{{written}}|]", """));
        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "region": ["US", "[|{{written}}|]"], """)));
        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", regions: $$""" "regions": { "labels": { "a-1": "[|{{written}}|]" }, {{Sourced}} }, """));
    }

    [Theory]
    [InlineData("0", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("-5", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("100.01", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("\"20\"", CatalogMistake.WrongType, "'stake' takes a number or null")]
    public void A_stake_out_of_range_is_refused(string stake, object mistake, string message) =>
        AssertRefused((CatalogMistake)mistake, message, Organization("Acme", $$""" "owners": [ { "organization": "Beta", "stake": [|{{stake}}|], {{Sourced}} } ], """), Organization("Beta"));

    [Fact]
    public void Stakes_of_more_than_the_whole_are_refused() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "The stakes of the owners of 'Acme' add up to more than 100 percent",
            Organization("Acme", $$""" "owners": [ { "organization": "[|Beta|]", "stake": 60, {{Sourced}} }, { "organization": "Gamma", "stake": 40.5, {{Sourced}} } ], """),
            Organization("Beta"),
            Organization("Gamma"));

    [Fact]
    public void A_publisher_of_two_organizations_is_refused_in_any_case() =>
        AssertRefused(CatalogMistake.Duplicate, "'ACME-ai' is a name of 'Acme' too", Organization("Acme", """ "aliases": ["acme-AI"], """), Organization("Beta", """ "aliases": ["[|ACME-ai|]"], """));

    [Fact]
    public void A_namespace_of_ones_own_is_a_name_of_ones_own() =>
        AssertRefused(CatalogMistake.UnknownName, "'acmee' is neither the name nor an alias of 'Acme'", Organization("Acme", """ "ownNamespaces": ["acme", "[|acmee|]"], """));
}
