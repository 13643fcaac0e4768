using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The catalog that ships in the assembly under test.</summary>
public class CatalogLookupTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]
    [InlineData("DeepSeek")]
    [InlineData("deepseek-AI")]
    public void An_organization_is_found_by_name_and_alias_in_any_case(string name)
    {
        var organization = s_catalog.FindOrganization(name);

        Assert.Equal("DeepSeek", organization?.Name);
        Assert.Equal("CN", organization?.Country);
    }

    [Fact]
    public void A_family_is_matched_by_the_tokens_of_its_pattern()
    {
        var family = s_catalog.MatchFamily(ModelIdentifier.Parse("DeepSeek-V3").Key, out var weak);

        Assert.Equal("deepseek-v3", family?.Name);
        Assert.False(weak);
        Assert.Same(family, s_catalog.FindFamily("deepseek-v3"));
    }

    [Fact]
    public void An_endpoint_is_matched_by_its_exact_host_only()
    {
        Assert.Equal("DeepSeek", s_catalog.MatchEndpoint("api.deepseek.com", "/v1")?.Operator);
        Assert.Null(s_catalog.MatchEndpoint("x.api.deepseek.com", "/"));
        Assert.Null(s_catalog.MatchEndpoint("api.deepseek.com.example.org", "/"));
    }

    [Fact]
    public void A_preset_is_given_as_it_stands_in_its_file()
    {
        Assert.Contains("\"prc-operated-endpoint\"", s_catalog.PresetText("no-prc-operated-inference"));
        Assert.Contains("no-prc-operated-inference", s_catalog.PresetNames);
        Assert.Null(s_catalog.PresetText("no-such-preset"));
    }
}
