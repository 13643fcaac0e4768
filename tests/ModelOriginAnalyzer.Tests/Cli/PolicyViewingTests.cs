using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin policy show`, `explain-rule` and `validate`.</summary>
public sealed class PolicyViewingTests : IDisposable
{
    private readonly Tool _tool = new();

    public PolicyViewingTests()
    {
        _tool.Write("model-origin.json", """
            {
              "version": 1,
              "extends": ["preset:no-aggregators"],
              "unknown": { "unlisted": "deny" },
              "groups": { "ours": ["CN", "HK"] },
              "rules": [
                { "id": "no-ours", "when": { "operator.country": "@ours", "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny", "onUnknown": "warn", "from": "2027-01-01", "before": "warn", "because": "Not there.", "source": "https://example.org/why", "replaceWith": [ { "endpoint": "http://localhost:11434/v1" } ] },
                { "id": "names", "when": { "any": [ { "model": ["gpt-4o*", "contoso-*"] }, { "host": ["*.deepseek.com", "localhost"] } ] }, "verdict": "info", "onUnknown": "ignore", "because": "Watch." },
                { "id": "held", "when": { "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": 20 } }, "lineage": { "country": "CN", "via": { "only": ["fine-tune", "merge"] } } }, "verdict": "warn", "because": "Held." } ],
              "exceptions": [
                { "id": "bench", "rules": ["no-ours"], "host": "api.deepseek.com", "path": "src/Bench/**", "reason": "Benchmark", "owner": "a@contoso.example", "until": "2027-01-31" } ]
            }
            """);
        _tool.Write("src/App/model-origin.json", """{ "version": 1, "rules": [ { "id": "closed", "when": { "weights": "closed" }, "verdict": "info", "because": "Closed." } ] }""");
        _tool.Write("src/App/model-origin.facts.json", """{ "aliases": [ { "model": "chat-prod", "on": "contoso.openai.azure.com", "is": "gpt-4o" } ] }""");
    }

    private string App => Path.Combine(_tool.Folder, "src", "App");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Show_tells_each_line_of_the_merged_policy_with_the_file_that_says_so()
    {
        var run = Tool.RunIn(App, "", "policy", "show", "--effective");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        AssertLine("built in", "default: allow");
        AssertLine(Outer(4), "unknown.unlisted: deny");
        AssertLine("built in", "unknown.dynamic: info");
        AssertLine(Outer(3), "preset no-aggregators (practice)");
        AssertLine("preset:no-aggregators", "rule aggregator: deny, warn where it cannot tell when hosting is aggregator");
        AssertLine(Outer(7), "rule no-ours: deny from 2027-01-01, warn before, warn where it cannot tell when operator.country is CN or HK and hosting is not self-hosted or in-process");
        AssertLine(Outer(8), "rule names: info, ignored where it cannot tell when (model matches gpt-4o* or contoso-* or host matches *.deepseek.com or localhost)");
        AssertLine(Outer(9), "rule held: warn when developer.owner is High-Flyer with at least 20% and lineage is one from CN only by way of fine-tune or merge");
        AssertLine("model-origin.json(1)", "rule closed: info when weights is closed");
        AssertLine(Outer(11), "exception bench: host api.deepseek.com, path src/Bench/** from no-ours until 2027-01-31, a@contoso.example: Benchmark");
        AssertLine("model-origin.facts.json(1)", "alias chat-prod on contoso.openai.azure.com is gpt-4o");

        void AssertLine(string from, string text) => Assert.Contains(run.Lines, line => line.StartsWith(from + "  ", StringComparison.Ordinal) && line.EndsWith("  " + text, StringComparison.Ordinal));

        static string Outer(int line) => Path.Combine("..", "..", $"model-origin.json({line})");
    }

    [Fact]
    public void Show_tells_the_source_of_each_line_with_floors_packages_what_is_extended_and_overrides()
    {
        using var tool = new Tool();
        var floor = tool.Write("packages/contoso/floor.model-origin.json", """
            { "version": 1,
              "unknown": { "dynamic": "warn" },
              "rules": [ { "id": "floor", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] }
            """);
        tool.Write("model-origin.json", """
            { "version": 1,
              "default": "deny",
              "presume": false,
              "extends": ["./common.model-origin.json", "preset:no-aggregators"],
              "exceptionPolicy": { "maxDays": { "deny": 90 } },
              "delegates": ["endpoints"] }
            """);
        tool.Write("common.model-origin.json", """
            { "version": 1,
              "unknown": { "unlisted": "deny" },
              "rules": [ { "id": "shared", "when": { "weights": "open" }, "verdict": "deny", "because": "b" } ] }
            """);
        var inner = tool.Write("src/App/model-origin.json", """
            { "version": 1,
              "default": "allow",
              "overrides": {
                "default": { "reason": "A prototype without customers" },
                "aggregator": { "verdict": "warn", "reason": "Until the contract is signed" },
                "shared": { "verdict": "warn", "reason": "Until the model is replaced" } } }
            """);
        tool.Write("src/App/obj/model-origin.run.json", System.Text.Json.JsonSerializer.Serialize(new { root = tool.Folder, floors = new[] { floor }, packages = new[] { new { id = "Contoso.Policies", file = floor } } }));
        Assert.True(File.Exists(inner));

        var run = Tool.RunIn(Path.GetDirectoryName(inner)!, "", "policy", "show", "--effective");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Says("model-origin.json(2)", "default: allow");
        Says(Up("common.model-origin.json(2)"), "unknown.unlisted: deny");
        Says("built in", "unknown.undisclosed: warn");
        Says("package:Contoso.Policies/floor.model-origin.json(2)", "unknown.dynamic: warn");
        Says(Up("model-origin.json(3)"), "presume: false");
        Says(Up("model-origin.json(5)"), "exceptionPolicy: { \"maxDays\": { \"deny\": 90 } }");
        Says(Up("model-origin.json(6)"), "delegates: [\"endpoints\"]");
        Says(Up("model-origin.json(4)"), "preset no-aggregators (practice)");
        Says("package:Contoso.Policies/floor.model-origin.json(3)", "rule floor: deny when region is CN");
        Says(Up("common.model-origin.json(3)") + ", model-origin.json(6)", "rule shared: warn when weights is open");
        Says("preset:no-aggregators, model-origin.json(5)", "rule aggregator: warn, warn where it cannot tell when hosting is aggregator");
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith(' '));

        void Says(string from, string text) => Assert.Contains(run.Output.Split('\n'), line => line.StartsWith(from + "  ", StringComparison.Ordinal) && line.EndsWith("  " + text, StringComparison.Ordinal));

        static string Up(string name) => Path.Combine("..", "..", name);
    }

    [Fact]
    public void Explain_rule_tells_one_rule_in_words()
    {
        var run = Tool.RunIn(App, "", "policy", "explain-rule", "no-ours");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal("no-ours: deny", run.Lines[0]);
        Assert.Contains("when       operator.country is CN or HK and hosting is not self-hosted or in-process", run.Lines);
        Assert.Contains("unknown    warn", run.Lines);
        Assert.Contains("today      warn, until 2027-01-01", run.Lines);
        Assert.Contains("because    Not there.", run.Lines);
        Assert.Contains("source     https://example.org/why", run.Lines);
        Assert.Contains("replace    the model stays at http://localhost:11434/v1", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("written in", StringComparison.Ordinal) && line.EndsWith("model-origin.json(7)", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("exception  bench: host api.deepseek.com", StringComparison.Ordinal));
        Assert.Contains("today      deny", Tool.RunIn(App, "", "policy", "explain-rule", "no-ours", "--today", "2027-01-01").Lines);
        Assert.Contains(Tool.RunIn(App, "", "policy", "explain-rule", "no-ours", "--today", "2027-02-01").Lines, line => line.StartsWith("ended  bench", StringComparison.Ordinal));
        Assert.Contains("unknown    by the policy: unlisted deny, undisclosed warn, dynamic info, and no more than warn", Tool.RunIn(App, "", "policy", "explain-rule", "held").Lines);
    }

    [Fact]
    public void A_rule_that_is_not_there_is_an_error_with_the_nearest()
    {
        var run = Tool.RunIn(App, "", "policy", "explain-rule", "no-our");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("There is no rule 'no-our' in force: did you mean 'no-ours'?", run.Error);
    }

    [Fact]
    public void Validate_counts_what_each_pattern_reaches()
    {
        var run = Tool.RunIn(App, "", "policy", "validate");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches(@"names: model 'gpt-4o\*' reaches [0-9]+ models of the catalog and the facts \(gpt", run.Output);
        Assert.Contains("names: model 'contoso-*' reaches no model that the catalog or the facts know", run.Lines);
        Assert.Matches(@"names: host '\*\.deepseek\.com' reaches [0-9]+ hosts? of the catalog and the facts \(api\.deepseek\.com", run.Output);
        Assert.Contains("names: host 'localhost' reaches 1 host of the catalog and the facts (an own machine)", run.Lines);
        Assert.Contains("bench: host 'api.deepseek.com' reaches 1 host of the catalog and the facts (api.deepseek.com)", run.Lines);
        Assert.EndsWith(": valid, 6 rules, 1 exception", run.Lines[^1]);
    }

    [Fact]
    public void Validate_tells_all_mistakes_at_their_places()
    {
        var path = _tool.Write("bad.model-origin.json", "{\n  \"version\": 2,\n  \"defualt\": \"allow\",\n  \"rules\": [ { \"id\": \"r\", \"when\": { \"weights\": \"opne\" }, \"verdict\": \"deny\", \"because\": \"b\" } ] }");
        var run = _tool.Run("policy", "validate", "bad.model-origin.json");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        var errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, errors.Length);
        Assert.StartsWith($"{path}(2,14): error MOA0001: ", errors[0]);
        Assert.StartsWith($"{path}(3,3): error MOA0001: ", errors[1]);
        Assert.StartsWith($"{path}(4,48): error MOA0001: ", errors[2]);
    }
}
