using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin policy diff`, `impact` and `upcoming`.</summary>
public sealed class PolicyComparingTests : IDisposable
{
    private const string Scan = """
        { "uses": [
            { "id": "MOA1100", "verdict": "allow", "certain": true, "rule": null, "rules": [], "missing": [],
              "model": { "id": "deepseek-chat" }, "endpoint": { "host": "api.deepseek.com", "presumed": false },
              "occurrences": [ { "path": "src/Chat.cs", "line": 7, "column": 5, "endColumn": 9, "text": "deepseek-chat", "kind": "model" }, { "path": "src/Chat.cs", "line": 6, "column": 1, "endColumn": 2, "text": "https://api.deepseek.com/v1", "kind": "endpoint" } ] },
            { "id": "MOA1001", "verdict": "deny", "certain": true, "rule": "old-rule", "rules": ["old-rule"], "missing": [],
              "model": { "id": "gpt-4-o" }, "endpoint": { "host": "api.openai.com", "presumed": true },
              "occurrences": [ { "path": "src/Other.cs", "line": 3, "column": 5, "endColumn": 9, "text": "gpt-4o", "kind": "model" } ] },
            { "id": "MOA1100", "verdict": "allow", "certain": true, "rule": null, "rules": [], "missing": [],
              "model": null, "endpoint": null, "occurrences": [ { "path": "src/Third.cs", "line": 1, "column": 1, "endColumn": 2, "text": "client", "kind": "sdk" } ] } ],
          "incomplete": [] }
        """;

    private const string Sarif = """
        { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "x" } }, "results": [
            { "ruleId": "MOA1100", "message": { "text": "m" }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "src/Chat.cs" }, "region": { "startLine": 7 } } } ],
              "properties": { "customProperties": { "verdict": "allow", "certain": "true", "model": "deepseek-chat", "endpoint": "api.deepseek.com" } } },
            { "ruleId": "MOA0005", "message": { "text": "m" } },
            { "ruleId": "CS0168", "message": { "text": "m" } } ] } ] }
        """;

    private readonly Tool _tool = new();

    public PolicyComparingTests() => _tool.Write("model-origin.json", """
        { "version": 1,
          "rules": [
            { "id": "no-deepseek", "when": { "operator": "DeepSeek" }, "verdict": "deny", "onUnknown": "ignore", "from": "2026-12-01", "before": "info", "because": "b" },
            { "id": "pilot", "when": { "model": "o3-mini" }, "verdict": "warn", "until": "2026-12-31", "because": "b" } ],
          "exceptions": [
            { "id": "chat", "rules": ["no-deepseek"], "host": "api.deepseek.com", "reason": "r", "owner": "a@contoso.example", "until": "2027-01-31" },
            { "id": "never", "rules": ["no-deepseek"], "host": "chat.deepseek.com", "reason": "r", "owner": "b@contoso.example", "until": "2027-06-30" },
            { "id": "old", "rules": ["no-deepseek"], "host": "old.deepseek.com", "reason": "r", "owner": "c@contoso.example", "until": "2026-01-31" } ] }
        """);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Diff_tells_what_two_policies_would_decide_differently_by_family_and_hosting()
    {
        var run = _tool.Run("policy", "diff", "preset:no-prc-operated-inference", "preset:no-prc-open-models", "--all");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains(run.Lines, line => line.StartsWith("allow -> deny by 'prc-open-weights': ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("self-hosted: ", StringComparison.Ordinal) && line.Contains("deepseek-v3", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("deny by 'prc-operated-endpoint' -> allow: ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("cloud of CN: ", StringComparison.Ordinal) && line.Contains("gpt-oss", StringComparison.Ordinal));
        Assert.Matches("^[1-9][0-9]* of [1-9][0-9]* uses change$", run.Lines[^1]);
    }

    [Fact]
    public void Policies_that_say_the_same_in_other_words_do_not_differ()
    {
        _tool.Write("a.json", """{ "version": 1, "groups": { "g": ["CN", "HK"] }, "rules": [ { "id": "a", "when": { "operator.country": "@g" }, "verdict": "deny", "because": "b" } ] }""");
        _tool.Write("b.json", """{ "version": 1, "rules": [ { "id": "b", "when": { "any": [ { "operator.country": "HK" }, { "operator.country": "CN" } ] }, "verdict": "deny", "because": "c" } ] }""");

        var run = _tool.Run("policy", "diff", "a.json", "b.json");
        Assert.Equal(0, run.Exit);
        Assert.Matches("^0 of [1-9][0-9]* uses change$", Assert.Single(run.Lines));
    }

    [Fact]
    public void Impact_tells_which_recorded_uses_change_their_verdict_by_rule()
    {
        _tool.Write("scan.json", Scan);
        var run = _tool.Run("policy", "impact", "--against", "scan.json", "--today", "2027-02-01");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(
            ["allow -> deny by 'no-deepseek': 1", "src/Chat.cs(7): deepseek-chat at https://api.deepseek.com/v1", "deny by 'old-rule' -> allow: 1", "src/Other.cs(3): gpt-4o", "2 of 3 uses change"],
            run.Lines);
    }

    [Fact]
    public void Impact_can_compare_with_an_earlier_policy()
    {
        _tool.Write("scan.json", Scan);
        _tool.Write("before.json", """{ "version": 1, "rules": [ { "id": "no-gpt", "when": { "model": "gpt-4o" }, "verdict": "warn", "because": "b" } ] }""");
        var run = _tool.Run("policy", "impact", "--against", "scan.json", "--before", "before.json", "--today", "2026-11-23");

        Assert.Equal(["warn by 'no-gpt' -> allow: 1", "src/Other.cs(3): gpt-4o", "1 of 3 uses change"], run.Lines);
    }

    [Fact]
    public void Impact_reads_SARIF_of_a_build_as_well()
    {
        _tool.Write("build.sarif", Sarif);
        var run = _tool.Run("policy", "impact", "--against", "build.sarif", "--today", "2027-02-01");

        Assert.Equal(["allow -> deny by 'no-deepseek': 1", "src/Chat.cs(7): deepseek-chat at api.deepseek.com", "1 of 1 uses change"], run.Lines);
    }

    [Fact]
    public void Paths_of_a_build_are_relative_to_its_root_and_open_halves_stay_open()
    {
        _tool.Write("model-origin.json", """
            { "version": 1,
              "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ],
              "exceptions": [ { "id": "e", "rules": ["r"], "host": "api.deepseek.com", "path": "src/Bench/**", "reason": "Benchmark of record", "owner": "a@contoso.example", "until": "2027-01-31" } ] }
            """);
        _tool.Write("build.sarif", """
            { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "x" } }, "results": [
                { "ruleId": "MOA0005", "message": { "text": "m" }, "properties": { "customProperties": { "root": "/build/agent 1" } } },
                { "ruleId": "MOA1101", "message": { "text": "m" }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///build/agent%201/src/Bench/Chat.cs" }, "region": { "startLine": 7 } } } ],
                  "properties": { "customProperties": { "verdict": "allow", "model": "deepseek-chat", "endpoint": "api.deepseek.com" } } },
                { "ruleId": "MOA1003", "message": { "text": "m" }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///build/agent%201/src/Chat.cs" }, "region": { "startLine": 9 } } } ],
                  "properties": { "customProperties": { "verdict": "warn", "rule": "r", "model": "gpt-4o", "endpoint": null, "missing": "operator.country of the endpoint;hosting of the endpoint" } } } ] } ] }
            """);

        Assert.Equal(["0 of 2 uses change"], _tool.Run("policy", "impact", "--against", "build.sarif", "--today", "2026-11-23").Lines);

        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ] }""");
        Assert.Equal(["allow -> deny by 'r': 1", "src/Bench/Chat.cs(7): deepseek-chat at api.deepseek.com", "1 of 2 uses change"], _tool.Run("policy", "impact", "--against", "build.sarif", "--today", "2026-11-23").Lines);
    }

    [Fact]
    public void Under_the_same_policy_nothing_changes_also_where_a_half_is_not_known()
    {
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN", "developer": { "not": "Meta" } }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ] }""");
        _tool.Write("Clients.cs", """
            using System; using OpenAI; using OpenAI.Chat;
            class Clients
            {
                public ChatClient Of(string model, string endpoint) => new OpenAIClient(new("k"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) }).GetChatClient(model);
                public ChatClient Fixed(string endpoint) => new OpenAIClient(new("k"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) }).GetChatClient("gpt-4o");
            }
            """);
        Assert.Contains("\"host\":null", _tool.Run("scan", ".", "--format", "json", "--all", "--output", "scan.json") is { Exit: 1 } ? File.ReadAllText(Path.Combine(_tool.Folder, "scan.json")) : "");

        var run = _tool.Run("policy", "impact", "--against", "scan.json");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("0 of ", run.Lines[^1]);
    }

    [Fact]
    public void A_facts_file_is_validated_as_one_with_the_policy_beside_it()
    {
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator": "Contoso" }, "verdict": "info", "because": "b" } ] }""");
        _tool.Write("model-origin.facts.json", """{ "organizations": [ { "name": "Contoso", "country": "DE" } ] }""");
        var sound = _tool.Run("policy", "validate", "model-origin.facts.json");
        _tool.Write("model-origin.facts.json", """{ "organizations": [ { "name": "Contoso", "contry": "DE" } ] }""");
        var broken = _tool.Run("policy", "validate", "model-origin.facts.json");

        Assert.Equal((0, "", 2), (sound.Exit, sound.Error, broken.Exit));
        Assert.Contains("model-origin.facts.json(1,43): error MOA0001:", broken.Error);
    }

    [Theory]
    [InlineData("{ \"other\": 1 }")]
    [InlineData("[]")]
    [InlineData("{ \"uses\": 3 }")]
    [InlineData("nothing")]
    public void What_is_no_record_is_an_error(string text)
    {
        _tool.Write("x.json", text);
        var run = _tool.Run("policy", "impact", "--against", "x.json");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("x.json: error: ", run.Error);
    }

    [Fact]
    public void Upcoming_tells_what_begins_and_ends_and_what_has_ended_already()
    {
        var run = _tool.Run("policy", "upcoming", "--on", "2027-02-28");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "2026-12-01  rule 'no-deepseek' begins: deny, info until then",
                "2027-01-01  rule 'pilot' has ended: it says nothing any more",
                "2027-02-01  exception 'chat' has ended (a@contoso.example): no-deepseek counts again",
                "already     exception 'old' ended on 2026-01-31 (c@contoso.example)",
            ],
            run.Lines);
        Assert.Equal("Nothing changes from 2026-11-23 to 2026-11-30.", _tool.Run("policy", "upcoming", "--on", "2026-11-30").Lines[^1]);
    }

    [Fact]
    public void Upcoming_tells_over_all_projects_what_starts_to_fail_and_which_exceptions_were_never_used()
    {
        _tool.Write("scan.json", Scan);
        var run = _tool.Run("policy", "upcoming", "--on", "2027-02-28", "--against", "scan.json", "--today", "2026-12-05");

        Assert.Contains("2027-02-01  src/Chat.cs(7): deepseek-chat at https://api.deepseek.com/v1: allow under 'chat' -> deny by 'no-deepseek'", run.Lines);
        Assert.Contains("unused      exception 'never' was never used (b@contoso.example, until 2027-06-30)", run.Lines);
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("unused", StringComparison.Ordinal) && line.Contains("'chat'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("policy", "upcoming", "--on", "soon")]
    [InlineData("policy", "diff", "model-origin.json", "nowhere.json")]
    [InlineData("policy", "impact", "--against", "nowhere.json")]
    public void What_cannot_be_read_has_exit_code_2(params string[] args) => Assert.Equal(2, _tool.Run(args).Exit);

    [Fact]
    public void Impact_knows_the_project_its_kind_the_package_and_the_countries_that_were_recorded()
    {
        const string Uses = """ "sdk": "OpenAI", "scope": { "project": "Contoso.Web", "projectKind": "tool", "deployedIn": ["DE", "US"] }, "model": { "id": "gpt-4o" }, "occurrences": [ { "path": "src/A.cs", "line": 1, "text": "gpt-4o", "kind": "model" } ]""";
        _tool.Write("scan.json", $$"""{ "uses": [ { "verdict": "allow", "certain": true, {{Uses}} } ] }""");
        _tool.Write("build.sarif", """
            { "runs": [ { "results": [
              { "ruleId": "MOA0005", "properties": { "customProperties": { "root": "/r", "project": "Contoso.Web", "projectKind": "tool", "deployedIn": "DE;US" } } },
              { "ruleId": "MOA1100", "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///r/src/A.cs" }, "region": { "startLine": 1 } } } ],
                "properties": { "customProperties": { "verdict": "allow", "model": "gpt-4o", "endpoint": null, "sdk": "OpenAI" } } } ] } ] }
            """);
        foreach (var record in new[] { "scan.json", "build.sarif" })
        {
            Assert.Equal(1, Impact("\"sdk\": \"OpenAI\", \"project\": \"Contoso.*\", \"project.kind\": \"tool\", \"deployedIn\": \"US\""));
            Assert.Equal(0, Impact("\"sdk\": \"Anthropic\""));
            Assert.Equal(0, Impact("\"weights\": \"closed\", \"project.kind\": \"product\""));
            Assert.Equal(0, Impact("\"weights\": \"closed\", \"deployedIn\": \"FR\""));
            Assert.Equal(1, Impact("\"weights\": \"closed\", \"deployedIn\": \"FR\"", "--deployed-in", "FR"));

            int Impact(string when, params string[] more)
            {
                _tool.Write("model-origin.json", $$"""{ "version": 1, "rules": [ { "id": "r", "when": { {{when}} }, "verdict": "deny", "because": "b" } ] }""");
                return _tool.Run(["policy", "impact", "--against", record, .. more]).Exit;
            }
        }
    }
}
