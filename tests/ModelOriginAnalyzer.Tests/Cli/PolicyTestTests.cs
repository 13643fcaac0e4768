using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin policy test`: POLICY section 10.</summary>
public sealed class PolicyTestTests : IDisposable
{
    private const string Policy = """
        { "version": 1, "unknown": { "unlisted": "ignore" },
          "rules": [
            { "id": "prc-operated", "when": { "operator.country": ["CN", "HK"], "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny", "onUnknown": "warn", "because": "Operated there." },
            { "id": "held", "when": { "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": 20 } } }, "verdict": "warn", "onUnknown": "ignore", "because": "Held." },
            { "id": "quantized", "when": { "lineage": { "country": "CN", "via": "quantize" } }, "verdict": "info", "onUnknown": "ignore", "because": "Quantized." },
            { "id": "abroad", "when": { "hosting": "cloud", "region": { "not": "DE" }, "project.kind": "product" }, "verdict": "warn", "onUnknown": "info", "because": "Abroad." } ] }
        """;

    private readonly Tool _tool = new();

    public PolicyTestTests() => _tool.Write("model-origin.json", Policy);

    public void Dispose() => _tool.Dispose();

    private ToolRun Test(string given, string expect)
    {
        _tool.Write("model-origin.tests.json", $$"""{ "tests": [ { "name": "it", "given": {{given}}, "expect": {{expect}} } ] }""");
        return _tool.Run("policy", "test", "model-origin.tests.json");
    }

    private void Passes(string given, string expect)
    {
        var run = Test(given, expect);
        Assert.True(run.Exit == 0, run.Output + run.Error);
        Assert.Equal("1 passed, 0 failed", Assert.Single(run.Lines));
    }

    [Fact]
    public void Names_are_resolved_and_judged()
    {
        Passes("""{ "model": "deepseek-chat", "endpoint": "https://api.deepseek.com/v1" }""", """{ "verdict": "deny", "certain": true, "id": "MOA1001", "rule": "prc-operated", "rules": ["prc-operated"], "missing": [] }""");
        Passes("""{ "model": "deepseek-r1:70b", "endpoint": "http://localhost:11434" }""", """{ "verdict": "allow", "rule": null }""");
    }

    [Fact]
    public void What_is_left_out_is_a_half_not_held_and_what_is_unknown_is_held()
    {
        Passes("""{ "model": "deepseek-v3" }""", """{ "verdict": "allow", "certain": true }""");
        Passes("""{ "model": "deepseek-v3", "endpoint": { "unknown": "dynamic" } }""", """{ "verdict": "warn", "certain": false, "id": "MOA1003", "missing": [ { "fact": "operator.country", "kind": "dynamic" }, { "fact": "hosting" } ] }""");
    }

    [Fact]
    public void Facts_may_be_stated_in_place_of_names()
    {
        Passes("""{ "facts": { "developer.country": "TW", "developer.owner": [ { "org": "High-Flyer", "stake": 19.9 } ], "lineage": [ { "country": "CN", "via": ["quantize"] } ] } }""", """{ "verdict": "info", "rule": "quantized" }""");
        Passes("""{ "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": 20 } ], "lineage": [] } }""", """{ "verdict": "warn", "rule": "held" }""");
        Passes("""{ "facts": { "hops": [ { "operator.country": "US", "hosting": "aggregator" }, { "operator.country": "CN", "hosting": "vendor" } ] } }""", """{ "verdict": "deny" }""");
        Passes("""{ "facts": { "hops": [ { "operator.country": "US", "hosting": "vendor" }, { "operator.country": "CN", "hosting": "self-hosted" } ] } }""", """{ "verdict": "allow", "certain": true }""");
        Passes("""{ "project.kind": "product", "facts": { "operator.country": "US", "hosting": "cloud", "region": { "unknown": "undisclosed" } } }""", """{ "verdict": "info", "certain": false, "missing": [ { "fact": "region", "kind": "undisclosed" } ] }""");
    }

    [Fact]
    public void A_stated_fact_replaces_the_catalogs_and_an_empty_list_is_absent()
    {
        Passes("""{ "model": "gpt-4o", "endpoint": "https://api.openai.com/v1", "facts": { "operator.country": "CN" } }""", """{ "verdict": "deny", "rule": "prc-operated" }""");
        Passes("""{ "model": "deepseek-chat", "endpoint": "https://api.deepseek.com/v1", "facts": { "operator": [] } }""", """{ "verdict": "allow", "certain": true }""");
    }

    [Theory]
    [InlineData("bank.model-origin.json", "bank.tests.json")]
    [InlineData("bank.model-origin.json", "bank.model-origin.tests.json")]
    [InlineData("bank.json", "bank.tests.json")]
    public void The_policy_of_the_same_name_is_tested(string policy, string tests)
    {
        _tool.Write(policy, """{ "version": 1, "rules": [ { "id": "bank", "when": { "developer": "OpenAI" }, "verdict": "deny", "because": "b" } ] }""");
        _tool.Write(tests, """{ "tests": [ { "given": { "model": "gpt-4o" }, "expect": { "verdict": "deny", "rule": "bank" } } ] }""");

        var run = _tool.Run("policy", "test", tests);

        Assert.Equal((0, "1 passed, 0 failed"), (run.Exit, run.Lines[^1]));
    }

    [Fact]
    public void Scope_day_and_pins_can_be_given()
    {
        const string Cloud = "\"facts\": { \"operator.country\": \"US\", \"hosting\": \"cloud\", \"region\": [\"US\", \"DE\"] }";
        Passes($$"""{ "project.kind": "product", {{Cloud}} }""", """{ "verdict": "warn", "rule": "abroad" }""");
        Passes($$"""{ "project.kind": "test", {{Cloud}} }""", """{ "verdict": "allow" }""");
        Passes("""{ "model": "deepseek-v3", "endpoint": "https://openrouter.ai/api/v1" }""", """{ "verdict": "warn", "missing": [ { "fact": "upstream", "of": "openrouter.ai", "kind": "undisclosed" } ] }""");
        Passes("""{ "model": "deepseek-v3", "endpoint": "https://openrouter.ai/api/v1", "upstream": "api.deepseek.com" }""", """{ "verdict": "deny", "certain": true }""");

        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "late", "when": { "upstream": "unpinned", "path": "src/**" }, "verdict": "deny", "from": "2027-01-01", "because": "Pin it." } ] }""");
        Passes("""{ "endpoint": "https://openrouter.ai/api/v1", "path": "src/A.cs", "today": "2026-12-31" }""", """{ "verdict": "allow" }""");
        Passes("""{ "endpoint": "https://openrouter.ai/api/v1", "path": "src/A.cs", "today": "2027-01-01" }""", """{ "verdict": "deny" }""");
        Passes("""{ "endpoint": "https://openrouter.ai/api/v1", "path": "src/A.cs", "today": "2027-01-01", "upstream": "pinned" }""", """{ "verdict": "allow" }""");
    }

    [Fact]
    public void Configuration_can_be_given()
    {
        Passes("""{ "config": { "AI:Chat:Endpoint": "https://api.deepseek.com/v1", "AI:Chat:Model": "deepseek-chat" } }""", """{ "verdict": "deny", "rule": "prc-operated" }""");
        Passes("""{ "model": "gpt-4o", "config": { "AI:Endpoint": "https://api.deepseek.com/v1" } }""", """{ "verdict": "deny", "rule": "prc-operated" }""");
    }

    [Fact]
    public void The_team_facts_beside_the_policy_count()
    {
        _tool.Write("model-origin.facts.json", """{ "endpoints": [ { "host": "llm.contoso.example", "operator": "Contoso", "hosting": "cloud", "region": "CN" } ], "organizations": [ { "name": "Contoso", "country": "CN" } ] }""");

        Passes("""{ "endpoint": "https://llm.contoso.example/v1" }""", """{ "verdict": "deny", "certain": true }""");
    }

    [Fact]
    public void A_failure_tells_given_expected_got_and_why()
    {
        var run = Test("""{ "model": "deepseek-chat", "endpoint": "https://api.deepseek.com/v1" }""", """{ "verdict": "allow", "rule": null }""");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith("FAILED", run.Lines[0]);
        Assert.Contains("model-origin.tests.json(1,14): it", run.Lines[0]);
        Assert.Equal("""given     { "model": "deepseek-chat", "endpoint": "https://api.deepseek.com/v1" }""", run.Lines[1]);
        Assert.Equal("expected  verdict allow, no rule", run.Lines[2]);
        Assert.StartsWith("got       verdict deny, certain, MOA1001, rule prc-operated", run.Lines[3]);
        Assert.Equal("why       differs in verdict, rule", run.Lines[4]);
        Assert.Contains("why       prc-operated: Operated there.", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("why       api.deepseek.com: operator DeepSeek in CN;", StringComparison.Ordinal));
        Assert.Equal("0 passed, 1 failed", run.Lines[^1]);
    }

    [Theory]
    [InlineData("""{ "verdict": "warn" }""", "verdict")]
    [InlineData("""{ "verdict": "deny", "certain": false }""", "certain")]
    [InlineData("""{ "verdict": "deny", "id": "MOA1002" }""", "id")]
    [InlineData("""{ "verdict": "deny", "rule": "held" }""", "rule")]
    [InlineData("""{ "verdict": "deny", "rules": ["prc-operated", "held"] }""", "rules")]
    [InlineData("""{ "verdict": "deny", "missing": [ { "fact": "region" } ] }""", "missing")]
    public void Each_expectation_can_fail(string expect, string part)
    {
        var run = Test("""{ "model": "deepseek-chat", "endpoint": "https://api.deepseek.com/v1" }""", expect);

        Assert.Equal(1, run.Exit);
        Assert.Contains("why       differs in " + part, run.Lines);
    }

    [Fact]
    public void A_folder_means_every_test_file_in_it_and_below()
    {
        Test("""{ "model": "gpt-4o" }""", """{ "verdict": "allow" }""");
        _tool.Write("sub/other.json", Policy);
        _tool.Write("sub/other.tests.json", """{ "tests": [ { "given": { "model": "gpt-4o" }, "expect": { "verdict": "deny" } } ] }""");

        var run = _tool.Run("policy", "test", ".");
        Assert.Equal((1, "1 passed, 1 failed"), (run.Exit, run.Lines[^1]));
    }

    [Fact]
    public void What_a_test_file_names_must_be_there()
    {
        _tool.Write("model-origin.tests.json", """{ "policy": "nowhere.json", "tests": [] }""");
        var run = _tool.Run("policy", "test", "model-origin.tests.json");

        Assert.Equal(2, run.Exit);
        Assert.Contains("nowhere.json: error: ", run.Error);
        Assert.Equal("0 passed, 0 failed", Assert.Single(run.Lines));
    }

    [Fact]
    public void A_policy_that_cannot_be_read_is_an_error_and_the_other_files_still_run()
    {
        Test("""{ "model": "gpt-4o" }""", """{ "verdict": "allow" }""");
        var broken = _tool.Write("broken.json", """{ "version": 1, "rulse": [] }""");
        _tool.Write("broken.tests.json", """{ "tests": [] }""");

        var run = _tool.Run("policy", "test", ".");
        Assert.Equal((2, "1 passed, 0 failed"), (run.Exit, run.Lines[^1]));
        Assert.StartsWith($"{broken}(1,17): error MOA0001: ", run.Error);
    }

    [Fact]
    public void A_folder_without_tests_is_unreadable() => Assert.Equal(2, _tool.Run("policy", "test", ".").Exit);
}
