using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>A policy that cannot be read is an error, never a pass: whatever is cut off, the rest is no policy.</summary>
public sealed class PolicyTruncationTests
{
    private const string Whole = """
        {
          // a policy with something of everything
          "version": 1,
          "extends": ["preset:no-prc-operated-inference"],
          "default": "allow",
          "unknown": { "unlisted": "warn", "undisclosed": "warn", "dynamic": "info" },
          "groups": { "prc": ["CN", "HK", "MO"] },
          "rules": [
            { "id": "vendor", "when": { "operator.country": "@prc", "hosting": { "not": ["self-hosted", "in-process"] } },
              "verdict": "deny", "from": "2027-01-01", "before": "warn", "onUnknown": "warn",
              "because": "Prompts would be processed by an operator under PRC law.",
              "replaceWith": [ { "endpoint": "http://localhost:11434/v1" } ] },
            { "id": "owner", "when": { "any": [ { "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": 20 } } }, { "lineage": { "developer": "DeepSeek", "via": { "not": ["output-distill"] } } } ] },
              "verdict": "info", "because": "High-Flyer's \u0041I." }
          ],
          "exceptions": [
            { "id": "benchmark", "rules": ["vendor"], "host": "api.deepseek.com", "reason": "Benchmark of record", "owner": "ai@contoso.example", "until": "2027-01-31" } ]
        }
        """;

    [Fact]
    public void The_whole_text_is_a_policy() => Assert.Equal(3, PolicyText.Valid(Whole).Rules.Length);

    [Fact]
    public void Cut_off_at_any_character_it_is_an_error_and_no_policy()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            var result = PolicyText.Read(PolicyText.File(Whole[..length]));

            Assert.True(result.Policy is null, $"accepted when cut after: {Whole[..length]}");
            Assert.NotEmpty(result.Errors);
            Assert.All(result.Errors, error => Assert.InRange(error.Place.Span.End, 0, length));
        }
    }

    [Fact]
    public void With_any_character_left_out_nothing_is_thrown_and_errors_leave_no_policy()
    {
        for (var index = 0; index < Whole.Length; index++)
        {
            var result = PolicyText.Read(PolicyText.File(Whole.Remove(index, 1)));

            Assert.Equal(result.Errors.IsEmpty, result.Policy is not null);
        }
    }

    [Fact]
    public void With_any_character_replaced_nothing_is_thrown_and_errors_leave_no_policy()
    {
        foreach (var c in "\"{x\\")
        {
            for (var index = 0; index < Whole.Length; index++)
            {
                var result = PolicyText.Read(PolicyText.File(Whole[..index] + c + Whole[(index + 1)..]));

                Assert.Equal(result.Errors.IsEmpty, result.Policy is not null);
            }
        }
    }

    [Fact]
    public void A_cut_facts_file_takes_the_policy_with_it()
    {
        const string facts = """{ "organizations": [ { "name": "Contoso", "country": "DE" } ] }""";
        for (var length = 0; length < facts.Length; length++)
        {
            var result = PolicyText.Read(PolicyText.File(Whole), PolicyText.Facts(facts[..length]));

            Assert.Null(result.Policy);
            Assert.All(result.Errors, error => Assert.Equal(PolicyText.FactsPath, error.Place.Path));
        }
    }
}
