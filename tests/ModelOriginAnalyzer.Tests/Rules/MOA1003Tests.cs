using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1003Tests
{
    private static readonly (string, string) EuOnly = OneRule(""" "when": { "region": { "not": ["DE", "FR"] } }, "verdict": "deny", "onUnknown": "warn" """);

    [Fact]
    public async Task A_region_that_is_not_declared_leaves_the_rule_open() => Assert.Equal(
        ["MOA1003 Program.cs contoso.openai.azure.com"],
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://contoso.openai.azure.com/openai/v1") });""", EuOnly));

    [Fact]
    public async Task A_declared_region_decides_it() => Assert.Empty(
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://contoso.openai.azure.com/openai/v1") });""", EuOnly,
            ("model-origin.facts.json", """{ "endpoints": [ { "host": "contoso.openai.azure.com", "region": "DE" } ] }""")));

    [Fact]
    public async Task A_configuration_file_that_breaks_off_is_judged_so_far_and_says_where() => Assert.Equal(
        ["MOA1001 appsettings.json", "MOA1003 appsettings.json"],
        (await FoundAsync("Console.WriteLine();", ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" }, "More": { "x": """),
            OneRule(""" "when": { "operator": "DeepSeek" }, "verdict": "deny" """))).Select(line => line[..24]));

    [Fact]
    public async Task Missing_countries_of_deployment_are_said_once_a_project() => Assert.Equal(
        ["MOA1003 model-origin.run.json "],
        await FoundAsync("""
            var one = new ChatClient("gpt-4o", new ApiKeyCredential("k"));
            var two = new ChatClient("gpt-4o-mini", new ApiKeyCredential("k"));
            """, Run(), OneRule(""" "when": { "developer": "OpenAI", "deployedIn": "DE" }, "verdict": "deny", "onUnknown": "warn" """)));
}
