using ModelOriginAnalyzer.Catalog;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Patterns of hosts and paths, and which endpoint wins.</summary>
public class HostPatternTests
{
    [Theory]
    [InlineData("api.acme.net", "api.acme.net", true)]
    [InlineData("api.acme.net", "x.api.acme.net", false)]
    [InlineData("api.acme.net", "api.acme.net.evil.org", false)]
    [InlineData("*.acme.net", "a.acme.net", true)]
    [InlineData("*.acme.net", "a.b.acme.net", true)]
    [InlineData("*.acme.net", "acme.net", false)]
    [InlineData("*.acme.net", ".acme.net", false)]
    [InlineData("*.acme.net", "evilacme.net", false)]
    [InlineData("api.*.acme.net", "api.eu.acme.net", true)]
    [InlineData("api.*.acme.net", "api.eu.west.acme.net", false)]
    [InlineData("api.*.acme.net", "api..acme.net", false)]
    [InlineData("*-llm.acme.net", "eu-llm.acme.net", true)]
    [InlineData("*-llm.acme.net", "-llm.acme.net", false)]
    [InlineData("*-llm.acme.net", "eu-llm-llm.acme.net", true)]
    [InlineData("api-*-v*.acme.net", "api-x-v-v2.acme.net", true)]
    [InlineData("*.api.*.acme.net", "x.y.api.eu.acme.net", true)]
    [InlineData("*.api.*.acme.net", "api.eu.acme.net", false)]
    [InlineData("api.{region}.acme.net", "api.eu-1.acme.net", true)]
    [InlineData("{region}-llm.acme.net", "eu-1-llm.acme.net", true)]
    [InlineData("*a*b.*.acme.net", "xaybab.eu.acme.net", true)]
    [InlineData("*a*b.*.acme.net", "xayba.eu.acme.net", false)]
    [InlineData("*-*-*.acme.net", "a-b.acme.net", false)]
    [InlineData("*x", "ax.bx", false)]
    public void A_host_matches_its_pattern(string pattern, string host, bool expected) => Assert.Equal(expected, HostPattern.Matches(pattern, host));

    [Fact]
    public void No_pattern_tries_every_way_in_which_its_wildcards_can_fall()
        => Assert.False(HostPattern.Matches(string.Concat(Enumerable.Repeat("*a", 20)) + "b.acme.net", new string('a', 63) + ".acme.net"));

    [Theory]
    [InlineData("api.{region}.acme.net", "api.eu-1.acme.net", "eu-1")]
    [InlineData("{region}-llm.acme.net", "eu-1-llm.acme.net", "eu-1")]
    [InlineData("*.{region}.acme.net", "my.own.eu-1.acme.net", "eu-1")]
    [InlineData("*.acme.net", "eu-1.acme.net", "")]
    public void The_region_is_what_stands_in_its_place(string pattern, string host, string region)
    {
        var marks = default(PatternMarks);
        Assert.True(HostPattern.Matches(pattern, host, ref marks));
        Assert.Equal(region, marks.Region.ToString());
    }

    [Theory]
    [InlineData("/*/projects/*/locations/{region}", "/v1/projects/p/locations/eu-1/publishers/acme", "eu-1", "")]
    [InlineData("/v1/*/*/{upstream}", "/v1/account/gateway/openai/chat/completions", "", "openai")]
    [InlineData("/{upstream}/v1", "/together/v1", "", "together")]
    public void Marks_of_a_path_are_whole_segments(string pattern, string path, string region, string upstream)
    {
        var marks = default(PatternMarks);
        Assert.True(HostPattern.PathMatches(pattern, path, ref marks));
        Assert.Equal((region, upstream), (marks.Region.ToString(), marks.Upstream.ToString()));
    }

    [Theory]
    [InlineData(null, "/", true)]
    [InlineData("/v1", "/v1", true)]
    [InlineData("/v1", "/v1/chat", true)]
    [InlineData("/v1", "/v1?x=1", true)]
    [InlineData("/v1", "/v10", false)]
    [InlineData("/v1", "/", false)]
    [InlineData("/accounts/*/ai", "/accounts/77/ai/run", true)]
    [InlineData("/accounts/*/ai", "/accounts//ai", false)]
    [InlineData("/accounts/*/ai", "/accounts/7/8/ai", false)]
    [InlineData("/accounts/*", "/accounts/7", true)]
    public void A_path_matches_by_whole_segments(string? pattern, string path, bool expected) => Assert.Equal(expected, HostPattern.PathMatches(pattern, path));

    [Theory]
    [InlineData("api.acme.net", "/", "exact")]
    [InlineData("other.acme.net", "/", "labels")]
    [InlineData("api.eu-1.acme.net", "/", "region")]
    [InlineData("api.acme.net", "/v1/chat", "path")]
    [InlineData("api.acme.net", "/v1/images/x", "longer path")]
    [InlineData("acme.net", "/", null)]
    public void The_most_specific_endpoint_wins(string host, string path, string? expected)
    {
        string Of(string pattern, string said, string keys = "") => Endpoint(pattern, $$""" {{keys}} "source": "test:{{said}}", "examples": ["{{Example(pattern, keys)}}"], """);
        var catalog = Sound(Compile(Organization(
            "Acme",
            endpoints: string.Join(
                ", ",
                Of("*.acme.net", "labels"),
                Of("api.{region}.acme.net", "region"),
                Of("api.acme.net", "exact"),
                Of("api.acme.net", "path", """ "path": "/v1", """),
                Of("api.acme.net", "longer path", """ "path": "/v1/images", """)),
            regions: $$""" "regions": { "labels": { "eu-1": "DE" }, {{Sourced}} }, """)));

        Assert.Equal(expected is null ? null : "test:" + expected, catalog.MatchEndpoint(host, path)?.Source.Url);

        static string Example(string pattern, string keys) =>
            "https://" + pattern.Replace("*", "x").Replace("{region}", "eu-1") + (keys.Contains("images") ? "/v1/images" : keys.Length > 0 ? "/v1" : "");
    }

    [Theory]
    [InlineData("llm.eu-1.acme.net", "DE")]
    [InlineData("llm.us-9.acme.net", "global")]
    public void A_region_in_the_host_says_more_than_the_endpoint(string host, string expected)
    {
        var catalog = Sound(Compile(Organization(
            "Acme",
            endpoints: Endpoint("llm.{region}.acme.net", """ "region": ["global"], """),
            regions: $$""" "regions": { "labels": { "eu-1": "DE" }, {{Sourced}} }, """)));

        Assert.Equal([expected], IdentityResolver.ResolveEndpoint(catalog, host)!.Region);
    }

    [Fact]
    public void Regions_are_the_operators_not_the_files()
    {
        var catalog = Sound(Compile(
            Organization("Acme", endpoints: Endpoint("llm.{region}.acme.net", """ "operator": "Beta", "examples": ["https://llm.one.acme.net"], """), regions: $$""" "regions": { "labels": { "one": "DE" }, {{Sourced}} }, """),
            Organization("Beta", regions: $$""" "regions": { "labels": { "one": "JP" }, {{Sourced}} }, """)));

        Assert.Equal(["JP"], IdentityResolver.ResolveEndpoint(catalog, "llm.one.acme.net")!.Region);
    }
}
