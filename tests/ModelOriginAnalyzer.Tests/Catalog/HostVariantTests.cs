using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Names under a domain are made by its owner: a region or a tenant in front of a listed API has the same operator. Where it runs is not known.</summary>
public sealed class HostVariantTests
{
    [Theory]
    [InlineData("https://eu.api.anthropic.com/v1", "Anthropic")]
    [InlineData("https://api.eu.mistral.ai/v1", "Mistral AI")]
    [InlineData("https://api-eu.openai.com/v1", "OpenAI")]
    [InlineData("https://ap-southeast-1.api.deepseek.com", "DeepSeek")]
    [InlineData("https://api.us2.cohere.com/v2", "Cohere")]
    [InlineData("https://us-west.openrouter.ai/api/v1", "OpenRouter")]
    [InlineData("https://acme.api.anthropic.com", "Anthropic")]
    [InlineData("wss://EU.API.anthropic.com.:443/v1", "Anthropic")]
    public void A_region_or_tenant_in_front_of_a_listed_host_has_its_operator(string address, string @operator)
    {
        var identity = IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, address)!;

        Assert.Equal(@operator, identity.Operator?.Name);
        Assert.NotEqual(Hosting.Unknown, identity.Hosting);
        Assert.Empty(identity.Region);
        Assert.False(identity.IsUnlisted);
    }

    [Theory]
    [InlineData("https://docs.anthropic.com")]
    [InlineData("https://eu.docs.mistral.ai")]
    [InlineData("https://cdn.deepseek.com/logo.png")]
    [InlineData("https://www.openrouter.ai/models")]
    [InlineData("https://api.deepseek.com.eu.contoso.com")]
    [InlineData("https://eu.api.contoso.com")]
    [InlineData("https://api.eu")]
    [InlineData("https://deepseek.eu.org")]
    [InlineData("https://api-v2.anthropic.com")]
    public void Other_names_of_a_domain_are_unlisted(string address)
    {
        var identity = IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, address)!;

        Assert.Null(identity.Operator);
        Assert.True(identity.IsUnlisted);
    }
}
