using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using Xunit;
using static ModelOriginAnalyzer.Tests.Extraction.ConfigurationFiles;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class ConfigurationIndexTests
{
    private static readonly ConfigurationFile s_base = Base("""
        { "AI": { "Endpoint": "https://contoso.openai.azure.com", "Model": "gpt-4o", "Providers": [ { "Model": "deepseek-chat" } ], "Limit": 5 }, "Site": { "Title": "Shop" } }
        """);

    private static readonly ConfigurationFile s_production = Production("""{ "ai": { "endpoint": "https://api.deepseek.com" } }""");
    private static readonly ConfigurationFile s_development = File("/app/appsettings.Development.json", """{ "AI": { "Endpoint": "http://localhost:11434" } }""");

    [Theory]
    [InlineData("AI:Endpoint")]
    [InlineData("ai:endpoint")]
    [InlineData("AI__Endpoint")]
    public void A_key_is_found_in_any_case_in_every_environment_base_first(string key) => Assert.Equal(
        ["base https://contoso.openai.azure.com", "Development http://localhost:11434", "Production https://api.deepseek.com"],
        Index(s_production, s_base, s_development).Find(key).Select(value => $"{value.Environment ?? "base"} {value.Value}"));

    [Fact]
    public void Items_of_arrays_have_numbers() => Assert.Equal("deepseek-chat", Assert.Single(Index(s_base).Find("AI:Providers:0:Model")).Value);

    [Theory]
    [InlineData("AI")]
    [InlineData("AI:Limit")]
    [InlineData("AI:Nothing")]
    [InlineData("")]
    public void What_is_no_text_is_not_found(string key) => Assert.Empty(Index(s_base).Find(key));

    [Fact]
    public void A_section_has_its_own_values_only() => Assert.Equal(
        ["AI:Endpoint", "AI:Model", "ai:endpoint"],
        Index(s_base, s_production).Section("AI").Select(value => value.Key));

    [Fact]
    public void A_value_carries_the_use_that_its_file_reports()
    {
        var index = Index(s_base, s_production);

        Assert.Equal("gpt-4o at contoso.openai.azure.com", Show(Assert.Single(index.Find("AI:Model")).Use!));
        Assert.Equal("gpt-4o at api.deepseek.com", Show(index.Find("AI:Endpoint")[1].Use!));
        Assert.Null(Assert.Single(index.Find("Site:Title")).Use);
    }

    [Fact]
    public void A_value_knows_its_characters()
    {
        var value = Assert.Single(Index(Base("""{ "A": "x\u0041y" }""")).Find("A"));

        Assert.Equal("xAy", value.Value);
        Assert.Equal("""x\u0041y""", TextAt(value.Literal));
        Assert.Equal("""\u0041""", value.Tree.Source.ToString(value.Tree.SpanOf(value.Json, 1, 1)));
    }

    [Fact]
    public void No_files_have_no_values()
    {
        Assert.Empty(ConfigurationIndex.Empty.Find("AI:Endpoint"));
        Assert.Empty(ConfigurationIndex.Empty.Section("AI"));
        Assert.Same(ConfigurationIndex.Empty, Index());
    }

    private static ConfigurationIndex Index(params ConfigurationFile[] files) => ConfigurationIndex.Build([.. files], OriginCatalog.BuiltIn, new OriginPolicy());
}
