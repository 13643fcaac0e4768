using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 3: a rolling alias that may reach the pattern is a maybe.</summary>
public sealed class RollingAliasTests
{
    private static string Answer(string id, string pattern, string? version, string? ancestor = null) =>
        Given.Deny(Given.IsModel(pattern)).Of(Given.Use(Given.Model(
            id, version: version is null ? Given.Missing() : Given.Known(version), lineage: ancestor is null ? null : [Given.Ancestor(ancestor, "CN")], parse: true)));

    [Theory]
    [InlineData("gpt-4o", "gpt-4o-2024-05-13", null, "maybe")]
    [InlineData("gpt-4o", "gpt-4o-2024-05-13", "rolling", "maybe")]
    [InlineData("gpt-4o-2024-11-20", "gpt-4o-2024-05-13", "dated", "false")]
    [InlineData("gpt-4o-2024-05-13", "gpt-4o-2024-05-13", "dated", "true")]
    [InlineData("gpt-4o", "gpt-4o-mini", null, "false")]
    [InlineData("gpt-4o", "gpt-4o-mini-2024-07-18", null, "false")]
    [InlineData("gpt-4", "gpt-4o", null, "false")]
    [InlineData("gemini-flash-latest", "gemini-2.5-flash", "rolling", "maybe")]
    [InlineData("gemini-flash-latest", "gemini-2.5-pro", "rolling", "false")]
    [InlineData("gemini-flash-latest", "gemini-2.5-flash-lite", "rolling", "false")]
    [InlineData("gemini-flash-latest", "gpt-4o", "rolling", "false")]
    [InlineData("deepseek-chat", "deepseek-reasoner", "rolling", "false")]
    [InlineData("gpt-4o", "gpt-4o-2024-05-13", "digest", "false")]
    [InlineData("gpt-4o:free", "gpt-4o-2024-05-13", null, "maybe")]
    [InlineData("gpt-4o-2024-05-13", "gpt-4o", null, "true")]
    [InlineData("claude-sonnet-latest", "claude-4-sonnet", "rolling", "maybe")]
    [InlineData("claude-sonnet-latest", "claude-x9-sonnet", "rolling", "false")]
    [InlineData("claude-sonnet-latest", "claude-next-sonnet", "rolling", "false")]
    [InlineData("claude-sonnet-latest", "claude-sonnet-9", "rolling", "maybe")]
    [InlineData("claude-sonnet-latest", "claude-sonnet-0-1", "rolling", "maybe")]
    [InlineData("claude-sonnet-latest", "claude", "rolling", "false")]
    [InlineData("latest", "gpt-4o", "rolling", "false")]
    [InlineData("latest", "9", "rolling", "false")]
    [InlineData("gpt-70b-latest", "gpt-5", "rolling", "maybe")]
    [InlineData("gpt-4o", "gpt-4o-2024-05-13", "dated", "false")]
    [InlineData("gpt-4o", "gpt-4o-2024-05-13", "fixed", "false")]
    [InlineData("gemini-flash-latest", "gemini-2.5-flash", null, "false")]
    [InlineData("latest-gemini-flash", "gemini-2.5-flash", "rolling", "maybe")]
    [InlineData("meta/gpt-4o", "openai/gpt-4o", null, "false")]
    [InlineData("gpt-latest", "gpt-4o", "rolling", "maybe")]
    [InlineData("gpt-mini-latest", "gpt-4o-mini", "rolling", "maybe")]
    [InlineData("gpt-latest", "gpt-4o-mini", "rolling", "false")]
    [InlineData("gpt-latest", "gpt-x", "rolling", "false")]
    [InlineData("gpt-latest", "gpt-omni", "rolling", "false")]
    [InlineData("gpt-mini-latest", "gpt-omni-mini", "rolling", "false")]
    public void By_the_shape_of_the_two_names(string id, string pattern, string? version, string expected) =>
        Assert.Equal(expected, Answer(id, pattern, version));

    [Theory]
    [InlineData("rolling", "maybe")]
    [InlineData("dated", "false")]
    public void By_what_the_catalog_knows_behind_it(string version, string expected) =>
        Assert.Equal(expected, Answer("deepseek-chat", "deepseek-v3", version, ancestor: "deepseek-v3"));

    [Fact]
    public void What_is_missing_is_the_version()
    {
        var use = Given.Use(Given.Model("gpt-4o", version: Given.Known("rolling"), parse: true));
        var missing = Assert.Single(use.Under(Given.Policy(Given.Deny(Given.IsModel("gpt-4o-2024-05-13")))).Missing);

        Assert.Equal(("version", "gpt-4o", UnknownKind.Undisclosed), (missing.Fact, missing.Of, missing.Kind));
    }
}
