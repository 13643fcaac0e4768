using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>A use whose only trace is a host in disguise is found by the build's text scan, and the spelling is told.</summary>
public sealed class DisguisedHostTests
{
    private static readonly (string, string) NoPrcOperator = OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny" """);

    [Theory]
    [InlineData("https://api.deep\u200Dseek.com/v1", "MOA1001")]
    [InlineData("https://%61pi.deep%73eek.com/v1", "MOA1001")]
    [InlineData("https://\uFF41pi.deepseek.com/v1", "MOA1001")]
    [InlineData("https://api.d\u0435\u0435p\u0455\u0435\u0435k.com/v1", "MOA1004")]
    public async Task It_is_reported(string address, string id)
    {
        var found = await FoundAsync($$"""var client = new System.Net.Http.HttpClient { BaseAddress = new Uri("{{address}}") };""", NoPrcOperator);

        Assert.StartsWith(id, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.b\u00FCcher.example/v1")]
    [InlineData("http://0x7f.1:5000/orders")]
    [InlineData("https://contoso.com/%61pi")]
    public async Task A_host_that_hides_nobody_is_silent(string address) =>
        Assert.Empty(await FoundAsync($$"""var client = new System.Net.Http.HttpClient { BaseAddress = new Uri("{{address}}") };""", NoPrcOperator));
}
