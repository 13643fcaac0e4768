extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses of endpoints: hosts, paths, regions, addresses. Each at its exact place and in its exact words.</summary>
public class EndpointRefusalTests
{
    [Theory]
    [InlineData("", "and no path")]
    [InlineData(""" "path": "/v1", """, "and the path '/v1'")]
    public void Two_endpoints_with_the_same_host_and_path_are_refused(string path, string said) =>
        AssertRefused(
            CatalogMistake.AmbiguousPattern,
            $"There is another endpoint with the host 'api.acme.net' {said} in a.json",
            Organization("Acme", endpoints: Endpoint("api.acme.net", path)),
            Organization("Beta", endpoints: Endpoint("api.acme.net", path + """ "host": "[|api.acme.net|]", """)));

    [Fact]
    public void An_address_that_resolves_elsewhere_is_refused() =>
        AssertRefused(
            CatalogMistake.ExampleDoesNotMatch,
            "'https://api.acme.net/v2' is an example of 'api.acme.net/v1', but resolves to no endpoint",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "path": "/v1", "examples": ["https://api.acme.net/v1/chat", "[|https://api.acme.net/v2|]"], """)));

    [Fact]
    public void A_near_address_that_resolves_to_its_endpoint_is_refused() =>
        AssertRefused(
            CatalogMistake.NearMissMatches,
            "'https://API.acme.net:8443' is a near miss of 'api.acme.net', but resolves to it",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "nearMisses": ["[|https://API.acme.net:8443|]"], """)));

    [Fact]
    public void An_endpoint_of_somebody_else_is_not_self_hosted() =>
        AssertRefused(CatalogMistake.UnknownName, "'self-hosted' is no value of 'hosting' (vendor, cloud, aggregator)", Organization("Acme", endpoints: Endpoint("api.acme.net", """ "hosting": "[|self-hosted|]", """)));

    [Theory]
    [InlineData("API.acme.net", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("https://api.acme.net", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("api.acme.net:443", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("api..net", "A host has no empty label")]
    [InlineData("*.net", "A host pattern ends with at least two labels without wildcard")]
    [InlineData("api.*", "A host pattern ends with at least two labels without wildcard")]
    public void A_host_that_is_none_is_refused(string host, string message) =>
        AssertRefused(CatalogMistake.InvalidValue, message, Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "host": "[|{{host}}|]", """)));

    [Fact]
    public void A_region_in_a_host_needs_the_operators_regions() =>
        AssertRefused(
            CatalogMistake.MissingKey,
            "'{region}' needs the operator's 'regions': the file of 'Acme' has none",
            Organization("Acme", endpoints: Endpoint("api.{region}.acme.net", """ "host": "[|api.{region}.acme.net|]", """)));

    [Fact]
    public void Global_and_a_country_contradict_each_other() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "'global' stands alone: the operator commits to no place",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "region": ["DE", "[|global|]"], """)));

    [Theory]
    [InlineData("v1")]
    [InlineData("/")]
    [InlineData("/v1/")]
    public void A_path_that_is_no_prefix_of_segments_is_refused(string path) =>
        AssertRefused(CatalogMistake.InvalidValue, "A path begins with '/' and ends with a whole segment", Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "path": "[|{{path}}|]", """)));
}
