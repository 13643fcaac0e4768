using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin explain`.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string DenyGpt = """{ "version": 1, "rules": [ { "id": "no-gpt", "when": { "model": "gpt-4o" }, "verdict": "deny", "because": "Contract ended." } ] }""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    private JsonElement Json(params string[] args)
    {
        var run = _tool.Run(["explain", .. args, "--format", "jsonl"]);
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
    }

    [Fact]
    public void The_chain_of_facts_is_told_with_basis_source_and_date_then_verdict_rule_and_reason()
    {
        var run = _tool.Run("explain", "deepseek-chat", "--endpoint", "https://api.deepseek.com/v1");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal("deepseek-chat at https://api.deepseek.com/v1", run.Lines[0]);
        Assert.Matches(@"developer +DeepSeek \(CN\) +catalog: https://\S+ \(\d{4}-\d\d-\d\d\)", run.Output);
        Assert.Matches(@"operator +DeepSeek \(CN\) +catalog: https://\S+ \(\d{4}-\d\d-\d\d\)", run.Output);
        Assert.Matches(@"verdict +deny \(MOA1001\)", run.Output);
        Assert.Matches("rule +prc-operated-endpoint", run.Output);
        Assert.Matches("because +Prompts would be processed", run.Output);
        Assert.Matches(@"policy +built-in preset no-prc-operated-inference \(no model-origin.json", run.Output);
        Assert.Matches("on +2026-11-23", run.Output);
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        var run = _tool.Run("explain", "deepseek-v3", "--endpoint", "https://openrouter.ai/api/v1");

        Assert.Matches(@"verdict +warn \(MOA1003\), cannot tell", run.Output);
        Assert.Matches("missing +upstream of openrouter.ai: not public", run.Output);
    }

    [Theory]
    [InlineData("us-no-adversarial-ai-act", @"preset +us-no-adversarial-ai-act \(bill\), checked \d{4}-\d\d-\d\d")]
    [InlineData("us-ndaa-1532", @"preset +us-ndaa-1532 \(in-force\), since 2026-01-17, checked \d{4}-\d\d-\d\d")]
    public void A_preset_says_where_the_text_behind_it_stands(string preset, string line) =>
        Assert.Matches(line, _tool.Run("explain", "gpt-4o", "--policy", "preset:" + preset).Output);

    [Theory]
    [InlineData("gpt-4o", "model")]
    [InlineData("deepseek-ai/DeepSeek-V3", "model")]
    [InlineData("@cf/meta/llama-3-8b-instruct", "model")]
    [InlineData("deepseek-r1:70", "model")]
    [InlineData("some-model.gguf", "model")]
    [InlineData("ggml-model-of-ours.bin", "model")]
    [InlineData("azureml://registries/azureml-contoso/models/some-model/versions/2", "model")]
    [InlineData("llm.contoso.pt", "endpoint")]
    [InlineData("llama-4 Scout-17B-16E-instruct", "model")]
    [InlineData("https://llm.contoso.org/v1", "endpoint")]
    [InlineData("api.openai.com", "endpoint")]
    [InlineData("localhost:11434", "endpoint")]
    [InlineData("gpu-box:8080", "endpoint")]
    [InlineData("llm.contoso.org", "endpoint")]
    public void A_lone_reference_is_told_apart_by_its_shape(string reference, string kind)
    {
        var answer = Json(reference);

        Assert.Equal(kind, answer.GetProperty("kind").GetString());
        Assert.Equal(kind == "model" ? JsonValueKind.Object : JsonValueKind.Null, answer.GetProperty("model").ValueKind);
        if (kind == "endpoint") Assert.Equal(JsonValueKind.Object, answer.GetProperty("endpoint").ValueKind);
    }

    [Fact]
    public void A_line_of_JSON_holds_what_is_known_and_the_result_object()
    {
        var answer = Json("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "--endpoint", "http://localhost:11434/v1");

        var model = answer.GetProperty("model");
        Assert.Equal(("DeepSeek", "CN", "open"), (model.GetProperty("developer").GetString(), model.GetProperty("developerCountry").GetString(), model.GetProperty("weights").GetString()));
        Assert.Contains(model.GetProperty("lineage").EnumerateArray(), ancestor => ancestor.GetProperty("country").GetString() == "US" && ancestor.GetProperty("via")[0].GetString() == "fine-tune");
        Assert.Equal("self-hosted", answer.GetProperty("endpoint").GetProperty("hosting").GetString());
        var result = answer.GetProperty("result");
        Assert.Equal(("allow", true), (result.GetProperty("verdict").GetString(), result.GetProperty("certain").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("rule").ValueKind);
        Assert.Equal((0, 0), (result.GetProperty("rules").GetArrayLength(), result.GetProperty("missing").GetArrayLength()));
    }

    [Fact]
    public void Publisher_licence_and_version_are_answers_of_their_own()
    {
        var model = Json("unsloth/Qwen2.5-7B-Instruct-GGUF").GetProperty("model");
        Assert.Equal(("Alibaba", "Unsloth"), (model.GetProperty("developer").GetString(), model.GetProperty("publisher").GetString()));

        model = Json("openai/gpt-4o-2024-11-20").GetProperty("model");
        Assert.Equal(("OpenAI", "dated", "none"), (model.GetProperty("publisher").GetString(), model.GetProperty("version").GetString(), model.GetProperty("licenseUse").GetString()));
        Assert.Matches(@"publisher +OpenAI +catalog: https://\S+ \(\d{4}-\d\d-\d\d\)", _tool.Run("explain", "openai/gpt-4o-2024-11-20").Output);
    }

    [Theory]
    [InlineData("https://api.dеepseek.com/v1", null, "the host only looks like 'api.deepseek.com'")]
    [InlineData("https://api.openai.com@api.deepseek.com/v1", "DeepSeek", "what stands before the '@' reads like a host and is none")]
    [InlineData("https://api.deepseek.com/v1", "DeepSeek", null)]
    public void A_suspicious_spelling_is_told(string address, string? @operator, string? suspicion)
    {
        var endpoint = Json(address).GetProperty("endpoint");

        Assert.Equal((@operator, suspicion), (endpoint.GetProperty("operator").GetString(), endpoint.GetProperty("suspicious").GetString()));
        Assert.Equal(suspicion is not null, _tool.Run("explain", address).Output.Contains("suspicious"));
    }

    [Fact]
    public void A_list_on_which_an_organization_stands_is_told_with_its_source() =>
        Assert.Matches(@"listed +us-entity-list +catalog: https://\S+ \(\d{4}-\d\d-\d\d\)", _tool.Run("explain", "glm-4.5").Output);

    [Fact]
    public void Lines_of_input_are_answered_in_their_order_and_a_line_that_cannot_be_read_has_an_error()
    {
        var input = "gpt-4o\n\n{ \"model\": \"deepseek-chat\", \"endpoint\": \"https://api.deepseek.com\" }\n{ broken\n{ \"modle\": \"x\" }\nhttp://\nhttps://api.openai.com/v1";
        var answers = _tool.RunWith(input, "explain", "--format", "jsonl", "--input", "-").Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(["model", "none", "model", "none", "none", "none", "endpoint"], answers.Select(answer => answer.GetProperty("kind").GetString()));
        Assert.Equal([false, true, false, true, true, true, false], answers.Select(answer => answer.TryGetProperty("error", out _)));
        Assert.Equal("deny", answers[2].GetProperty("result").GetProperty("verdict").GetString());
        Assert.Equal("{ broken", answers[3].GetProperty("input").GetString());
        Assert.Contains("'modle'", answers[4].GetProperty("error").GetString());
    }

    [Fact]
    public void Input_may_be_a_file()
    {
        _tool.Write("ids.txt", "gpt-4o\ndeepseek-chat\n");

        Assert.Equal(2, _tool.Run("explain", "--format", "jsonl", "--input", "ids.txt").Lines.Length);
    }

    [Fact]
    public void The_policies_from_the_root_down_to_the_working_directory_are_in_force()
    {
        _tool.Write("model-origin.json", DenyGpt);
        _tool.Write("model-origin.facts.json", """{ "aliases": [ { "model": "chat-prod", "is": "gpt-4o" } ] }""");
        _tool.Write("src/App/model-origin.json", """{ "version": 1, "rules": [ { "id": "no-o3", "when": { "model": "o3" }, "verdict": "warn", "because": "Too dear." } ] }""");
        var folder = Path.Combine(_tool.Folder, "src", "App");

        string Rule(string id) => JsonDocument.Parse(Tool.RunIn(folder, "", "explain", id, "--format", "jsonl").Output).RootElement.GetProperty("result").GetProperty("rule").GetString() ?? "none";

        Assert.Equal(["no-gpt", "no-gpt", "no-o3"], [Rule("gpt-4o"), Rule("chat-prod"), Rule("o3")]);
        Assert.Contains(Path.Combine(folder, "model-origin.json"), Tool.RunIn(folder, "", "explain", "o3").Output);
    }

    [Fact]
    public void A_policy_above_the_root_is_not_in_force()
    {
        _tool.Write("model-origin.json", DenyGpt);
        var inner = Path.Combine(_tool.Folder, "inner");
        Directory.CreateDirectory(Path.Combine(inner, ".git"));

        Assert.Contains("built-in preset", Tool.RunIn(inner, "", "explain", "gpt-4o").Output);
    }

    [Fact]
    public void Another_policy_can_be_named()
    {
        _tool.Write("other.json", DenyGpt);

        Assert.Equal("no-gpt", Json("gpt-4o", "--policy", "other.json").GetProperty("result").GetProperty("rule").GetString());
        Assert.Equal("allow", Json("gpt-4o", "--policy", "preset:no-prc-operated-inference").GetProperty("result").GetProperty("verdict").GetString());
    }

    [Fact]
    public void Day_and_countries_are_the_callers()
    {
        _tool.Write("model-origin.json", """
            { "version": 1, "rules": [
              { "id": "later", "when": { "model": "gpt-4o", "deployedIn": "DE" }, "verdict": "deny", "from": "2027-01-01", "before": "info", "because": "From 2027 on." } ] }
            """);
        string Verdict(params string[] args) => Json(["gpt-4o", .. args]).GetProperty("result").GetProperty("verdict").GetString()!;

        Assert.Equal("info", Verdict("--deployed-in", "US;DE", "--today", "2026-12-31"));
        Assert.Equal("deny", Verdict("--deployed-in", "US;DE", "--today", "2027-01-01"));
        Assert.Equal("allow", Verdict("--deployed-in", "US", "--today", "2027-01-01"));
        Assert.Equal("info", Verdict("--deployed-in", "DE"));
    }

    [Fact]
    public void A_policy_that_cannot_be_read_is_an_error_at_its_place_and_no_answer()
    {
        var path = _tool.Write("model-origin.json", "{ \"version\": 1,\n  \"default\": \"allwo\" }");
        var run = _tool.Run("explain", "gpt-4o");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{path}(2,14): error MOA0001: ", run.Error);
        Assert.Contains("'allow'", run.Error);
    }

    [Theory]
    [InlineData("--policy", "nowhere.json")]
    [InlineData("--policy", "preset:nobody-has-it")]
    [InlineData("--today", "tomorrow")]
    [InlineData("--deployed-in", "Germany")]
    [InlineData("--format", "xml")]
    [InlineData("--input", "ids.txt")]
    [InlineData("--wrong", "x")]
    public void What_cannot_be_read_goes_to_the_error_stream_with_exit_code_2(string option, string value)
    {
        var run = _tool.Run("explain", "gpt-4o", option, value);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void Help_tells_the_exit_codes()
    {
        foreach (var command in new[] { new[] { "explain" }, ["policy", "test"] })
        {
            var run = _tool.Run([.. command, "--help"]);
            Assert.Equal(0, run.Exit);
            Assert.Contains("Exit codes: 0 ", run.Output);
        }
    }
}
