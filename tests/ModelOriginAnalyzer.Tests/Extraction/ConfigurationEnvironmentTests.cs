using Xunit;
using static ModelOriginAnalyzer.Tests.Extraction.ConfigurationFiles;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>appsettings.Production.json lies over appsettings.json, key by key, and values pair only within one environment.</summary>
public sealed class ConfigurationEnvironmentTests
{
    private const string Azure = """{ "AI": { "Endpoint": "https://contoso.openai.azure.com", "Model": "gpt-4o" } }""";

    [Fact]
    public void An_overridden_endpoint_pairs_with_the_models_of_the_base_and_is_reported_where_it_stands()
    {
        var lower = Base(Azure);
        var upper = Production("""{ "ai": { "ENDPOINT": "https://api.deepseek.com" } }""");

        Assert.Equal(["gpt-4o at contoso.openai.azure.com"], UsesIn(lower, upper));
        var use = Assert.Single(Extract(upper, lower));
        Assert.Equal("gpt-4o at api.deepseek.com", Show(use));
        Assert.Equal(upper.Path, use.Endpoint!.Exact!.Path);
        Assert.Equal("Production", use.Endpoint.Environment);
        Assert.Equal(lower.Path, use.Model!.Exact!.Path);
        Assert.Null(use.Model.Environment);
    }

    [Fact]
    public void What_is_the_same_as_in_the_base_is_not_said_again()
    {
        Assert.Empty(UsesIn(Production(Azure), Base(Azure)));
        Assert.Empty(UsesIn(Production("""{ "Logging": { "LogLevel": { "Default": "Warning" } } }"""), Base(Azure)));
        Assert.Empty(UsesIn(Production("""{ "AI": { "Model": "gpt-4o" } }"""), Base(Azure)));
    }

    [Fact]
    public void An_environment_alone_is_read_alone() =>
        Assert.Equal(["gpt-4o at contoso.openai.azure.com"], UsesIn(Production(Azure)));

    [Fact]
    public void Two_environments_do_not_mix()
    {
        var lower = Base("""{ "AI": { "Model": "" } }""");
        var production = Production("""{ "AI": { "Endpoint": "https://contoso.openai.azure.com" } }""");
        var development = File("/app/appsettings.Development.json", """{ "AI": { "Model": "deepseek-chat" } }""");

        Assert.Empty(UsesIn(lower, production, development));
        Assert.Equal(["? at contoso.openai.azure.com"], UsesIn(production, lower, development));
        Assert.Equal(["deepseek-chat at ?"], UsesIn(development, lower, production));
    }

    [Fact]
    public void Arrays_are_overridden_by_number()
    {
        var lower = Base("""{ "AI": { "Providers": [ { "Endpoint": "https://api.openai.com", "Model": "gpt-4o" }, { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat" } ] } }""");
        var upper = Production("""{ "AI": { "Providers": [ { "Endpoint": "https://contoso.openai.azure.com" } ] } }""");

        Assert.Equal(["gpt-4o at contoso.openai.azure.com"], UsesIn(upper, lower));
    }

    [Fact]
    public void An_emptied_endpoint_ends_the_pair()
    {
        var upper = Production("""{ "AI": { "Endpoint": null, "Model": "gpt-4o-mini" } }""");

        Assert.Equal(["gpt-4o-mini at ?"], UsesIn(upper, Base(Azure)));
    }

    [Fact]
    public void The_base_is_the_one_of_the_same_folder()
    {
        var here = File("/app/one/appsettings.json", Azure);
        var other = File("/app/two/appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat" } }""");
        var upper = File("/app/one/appsettings.Production.json", """{ "AI": { "Model": "gpt-4o-mini" } }""");

        Assert.Equal(["gpt-4o-mini at contoso.openai.azure.com"], UsesIn(upper, other, here));
        Assert.Equal(["gpt-4o-mini at ?"], UsesIn(File("/app/three/appsettings.Production.json", """{ "AI": { "Model": "gpt-4o-mini" } }"""), other, here));
        Assert.Equal(["gpt-4o-mini at contoso.openai.azure.com"], UsesIn(File("/app/three/appsettings.Production.json", """{ "AI": { "Model": "gpt-4o-mini" } }"""), here));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var lower = Base(Azure);
        var production = Production("""{ "AI": { "Endpoint": "https://api.deepseek.com" } }""");
        var development = File("/app/appsettings.Development.json", """{ "AI": { "Endpoint": "http://localhost:11434" } }""");

        Assert.Equal(UsesIn(production, lower, development), UsesIn(production, development, lower));
    }
}
