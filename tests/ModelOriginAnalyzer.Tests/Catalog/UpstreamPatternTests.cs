extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Gateways whose address says whom they pass prompts on to.</summary>
public sealed class UpstreamPatternTests
{
    private static readonly OriginCatalog s_catalog = Sound(Compile(Organization(
        "Acme",
        endpoints: string.Join(
            ", ",
            Endpoint("gateway.acme.net", """ "hosting": "aggregator", "examples": ["https://gateway.acme.net/v1/a/b/compat"], """),
            Endpoint("gateway.acme.net", """ "hosting": "aggregator", "path": "/v1/*/*/{upstream}", "upstreams": { "beta": "api.beta.net", "cloud": "Acme" }, "examples": ["https://gateway.acme.net/v1/a/b/beta"], """),
            Endpoint("{upstream}.acme.net", """ "hosting": "aggregator", "upstreams": { "beta": "api.beta.net" }, "examples": ["https://beta.acme.net"], """)))));

    [Theory]
    [InlineData("https://gateway.acme.net/v1/account/name/beta/v1/chat", "api.beta.net")]
    [InlineData("https://gateway.acme.net/v1/account/name/Beta/v1/chat", "api.beta.net")]
    [InlineData("https://gateway.acme.net/v1/account/name/cloud", "Acme")]
    [InlineData("https://gateway.acme.net/v1/account/name/compat", null)]
    [InlineData("https://gateway.acme.net/v1/account/beta", null)]
    [InlineData("https://gateway.acme.net", null)]
    [InlineData("https://beta.acme.net/v1", "api.beta.net")]
    public void The_address_names_the_upstream(string written, string? upstream)
    {
        var identity = IdentityResolver.ResolveEndpoint(s_catalog, written)!;

        Assert.Equal("Acme", identity.Operator!.Name);
        Assert.Equal(upstream, identity.Upstream);
    }

    /// <summary>A name that is none of the list is another host: the web site of the operator, its documentation.</summary>
    [Theory]
    [InlineData("https://www.acme.net")]
    [InlineData("https://docs.acme.net/beta")]
    public void A_name_that_is_not_listed_does_not_match(string written) => Assert.True(IdentityResolver.ResolveEndpoint(s_catalog, written)!.IsUnlisted);

    [Theory]
    [InlineData("[|{upstream}.acme.net|]", "")]
    [InlineData("[|api.acme.net|]", """ "upstreams": { "beta": "api.beta.net" }, """)]
    public void Mark_and_list_go_together(string host, string keys) => AssertRefused(
        CatalogMistake.MissingKey,
        "'{upstream}' in 'host' or 'path' and 'upstreams' go together",
        Organization("Acme", endpoints: Endpoint(host, keys + """ "examples": ["https://api.acme.net"], """)));
}
