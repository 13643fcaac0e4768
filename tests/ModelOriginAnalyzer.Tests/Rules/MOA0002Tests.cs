using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0002Tests
{
    private const string Reason = "Benchmark of record with synthetic prompts";

    private static Task<string[]> WithAsync(string reason, string from, string until) => FoundAsync("Console.WriteLine();", Run(), ("model-origin.json", $$"""
        { "version": 1, "exceptionPolicy": { "maxDays": { "deny": 180 } },
          "rules": [ { "id": "r", "when": { "operator": "DeepSeek" }, "verdict": "deny", "because": "Because of the test." } ],
          "exceptions": [ { "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "{{reason}}", "owner": "ai@contoso.example", "from": "{{from}}", "until": "{{until}}" } ] }
        """));

    [Fact]
    public async Task A_sound_exception_is_silent_to_its_last_day() => Assert.Empty(await WithAsync(Reason, "2026-06-01", "2026-11-23"));

    [Fact]
    public async Task One_that_has_ended_is_told_at_its_end() => Assert.Equal(["MOA0002 model-origin.json \"2026-11-22\""], await WithAsync(Reason, "2026-06-01", "2026-11-22"));

    [Fact]
    public async Task One_that_lasts_too_long_is_told_whatever_day_it_is()
    {
        Assert.Empty(await WithAsync(Reason, "2026-11-01", "2027-04-30"));   // 180 days
        Assert.Equal(["MOA0002 model-origin.json \"2027-05-01\""], await WithAsync(Reason, "2026-11-01", "2027-05-01"));
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("todo: fix later")]
    [InlineData("temporary exception")]
    [InlineData("xxx")]
    [InlineData("needed for the build")]
    [InlineData("...")]
    public async Task One_without_a_real_reason_is_told_at_the_reason(string reason)
        => Assert.Equal([$"MOA0002 model-origin.json \"{reason}\""], await WithAsync(reason, "2026-06-01", "2026-11-23"));

    [Theory]
    [InlineData("Contract renewal pending")]
    [InlineData("Benchmark of record")]
    [InlineData("Approved by legal, ticket AI-42")]
    [InlineData("評価用データのみを使う")]
    public async Task A_short_reason_that_says_something_is_real(string reason) => Assert.Empty(await WithAsync(reason, "2026-06-01", "2026-11-23"));
}
