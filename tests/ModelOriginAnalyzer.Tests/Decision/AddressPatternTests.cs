using System.Diagnostics;
using ModelOriginAnalyzer.Decision;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

public sealed class AddressPatternTests
{
    [Theory]
    [InlineData("api.openai.com", "api.openai.com", true)]
    [InlineData("API.openai.com", "api.openai.com", true)]
    [InlineData("api.openai.com", "xapi.openai.com", false)]
    [InlineData("*.openai.com", "api.openai.com", true)]
    [InlineData("*.openai.com", "a.b.openai.com", true)]
    [InlineData("*.openai.com", "openai.com", false)]
    [InlineData("*.openai.com", "evil-openai.com", false)]
    [InlineData("api.openai.*", "api.openai.com", true)]
    [InlineData("api.openai.*", "api.openai.evil.org", false)]
    [InlineData("contoso-*.openai.azure.com", "contoso-eu.openai.azure.com", true)]
    [InlineData("contoso-*.openai.azure.com", "contoso-eu.evil.openai.azure.com", false)]
    [InlineData("*.a-*.com", "x.y.a-b.com", true)]
    [InlineData("*", "anything.at.all", true)]
    [InlineData("*.local", "nas.local", true)]
    [InlineData("*.Local", "NAS.local", true)]
    [InlineData("*.local", ".local", false)]
    [InlineData("api*", "api", true)]
    [InlineData("api**", "api", true)]
    [InlineData("*.api*", "x.api", true)]
    [InlineData("api*x", "api", false)]
    public void Hosts(string pattern, string host, bool expected) => Assert.Equal(expected, AddressPattern.MatchesHost(pattern, host));

    [Theory]
    [InlineData("src/Evaluation/**", "src/Evaluation/Run.cs", true)]
    [InlineData("src/Evaluation/**", "src/Evaluation/a/b/Run.cs", true)]
    [InlineData("src/Evaluation/**", "src/EvaluationX/Run.cs", false)]
    [InlineData("src/*/Run.cs", "src/a/Run.cs", true)]
    [InlineData("src/*/Run.cs", "src/a/b/Run.cs", false)]
    [InlineData("**/Run.cs", "Run.cs", true)]
    [InlineData("**/Run.cs", "a/b/Run.cs", true)]
    [InlineData("**/a/**/b", "a/a/x/b/b", true)]
    [InlineData("**/a/**/b", "x/a/c", false)]
    [InlineData("src/*.cs", "src/a.cs", true)]
    [InlineData("src/*.cs", "src/a.csproj", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("src", "src/a", false)]
    [InlineData("/src", "/src", true)]
    [InlineData("**/src", "/src", true)]
    [InlineData("src/a/c", "src/b/c", false)]
    [InlineData("src/a/b", "src/x/a/b", false)]
    [InlineData("src/a", "src", false)]
    [InlineData("Src/a", "src/a", false)]
    public void Paths(string pattern, string path, bool expected) => Assert.Equal(expected, AddressPattern.MatchesPath(pattern, path));

    [Fact]
    public void Hostile_patterns_cost_no_more_than_pattern_times_text()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 500)) + "b";
        var text = new string('a', 20_000);
        var watch = Stopwatch.StartNew();

        Assert.False(AddressPattern.MatchesHost(pattern, text));
        Assert.False(AddressPattern.MatchesPath(string.Concat(Enumerable.Repeat("**/a/", 100)) + "b", string.Join('/', Enumerable.Repeat("a", 2_000))));
        Assert.True(watch.ElapsedMilliseconds < 5_000, $"{watch.ElapsedMilliseconds} ms");
    }
}
