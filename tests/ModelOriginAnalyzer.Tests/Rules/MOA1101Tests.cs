using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1101Tests
{
    private const string Denied = """var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""";

    private static (string, string) Excepted(string until) => ("model-origin.json", $$"""
        { "version": 1,
          "rules": [ { "id": "r", "when": { "operator": "DeepSeek" }, "verdict": "deny", "because": "Because of the test." } ],
          "exceptions": [ { "id": "benchmark", "rules": ["r"], "host": "api.deepseek.com", "reason": "Benchmark of record with synthetic prompts only", "owner": "ai@contoso.example", "until": "{{until}}" } ] }
        """);

    [Fact]
    public async Task A_use_under_an_exception_is_information() => Assert.Equal(["MOA1101 Program.cs api.deepseek.com"], await FoundAsync(Denied, Run(), Excepted("2026-11-23")));

    [Fact]
    public async Task The_day_after_its_end_the_rule_is_back() => Assert.Equal(["MOA1001 Program.cs api.deepseek.com"], await FoundAsync(Denied, Run(), Excepted("2026-11-22")));
}
