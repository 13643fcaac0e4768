using ModelOriginAnalyzer.Extraction;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Which names say that an address of a server of models is meant.</summary>
public sealed class EndpointNameTests
{
    [Theory]
    [InlineData("endpoint")]
    [InlineData("BaseUrl")]
    [InlineData("ImageEndpoint")]
    [InlineData("DeepResearchEndpoint")]
    [InlineData("RESEARCH_URL")]
    public void Of_models(string name) => Assert.True(EndpointNames.Holds(name));

    [Theory]
    [InlineData("searchEndpoint")]
    [InlineData("AzureSearchEndpoint")]
    [InlineData("AZURE_SEARCH_URL")]
    [InlineData("AISearchUrl")]
    [InlineData("OpenSearchUrl")]
    [InlineData("elasticsearchUrl")]
    [InlineData("WebsiteUrl")]
    [InlineData("ImageUrl")]
    [InlineData("mcpServer")]
    [InlineData("model")]
    public void Of_something_else(string name) => Assert.False(EndpointNames.Holds(name));
}
