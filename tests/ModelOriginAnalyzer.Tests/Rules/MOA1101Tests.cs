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
    public async Task The_day_after_its_end_the_rule_is_back() => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com", "MOA0002 model-origin.json \"2026-11-22\""], await FoundAsync(Denied, Run(), Excepted("2026-11-22")));

    [Fact]
    public async Task A_member_can_be_excepted_and_only_that()
    {
        const string Source = """
            namespace Contoso.Ai;
            class Evaluation { static OpenAIClient Make() => new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }); }
            class EvaluationOfOthers { readonly OpenAIClient _client = new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }); static void Main() { } }
            """;
        foreach (var (symbol, first, second) in new[] { ("Contoso.Ai.Evaluation", 1101, 1001), ("Contoso.Ai.Evaluation.Make", 1101, 1001), ("Contoso.Ai.EvaluationOfOthers._client", 1001, 1101), ("Contoso", 1101, 1101), ("Contoso.Ai.Eval", 1001, 1001) })
        {
            var policy = Excepted("2026-11-23");
            var found = await FoundAsync(Source, Run(), (policy.Item1, policy.Item2.Replace("\"host\"", $"\"symbol\": \"{symbol}\", \"host\"", StringComparison.Ordinal)));
            Assert.Equal([$"MOA{first} Program.cs api.deepseek.com", $"MOA{second} Program.cs api.deepseek.com"], found);
        }
    }
}
