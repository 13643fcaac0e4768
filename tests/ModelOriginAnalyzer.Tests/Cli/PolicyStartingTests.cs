using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin policy init`.</summary>
public sealed class PolicyStartingTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    private void Record(params (string? Model, string? Endpoint)[] uses)
    {
        var written = uses.Select((use, index) =>
        {
            List<string> occurrences = [];
            if (use.Model is { } model) occurrences.Add(Occurrence(index, model, "model"));
            if (use.Endpoint is { } endpoint) occurrences.Add(Occurrence(index, endpoint, "endpoint"));
            if (occurrences.Count == 0) occurrences.Add(Occurrence(index, "client", "sdk"));
            return $$"""{ "verdict": "allow", "certain": true, "rule": null, "occurrences": [ {{string.Join(", ", occurrences)}} ] }""";
        });
        _tool.Write("scan.json", $$"""{ "uses": [ {{string.Join(", ", written)}} ] }""");
    }

    private static string Occurrence(int index, string text, string kind) => $$"""{ "path": "src/U{{index}}.cs", "line": {{index + 1}}, "text": "{{text}}", "kind": "{{kind}}" }""";

    [Fact]
    public void Each_decision_of_today_is_a_rule_and_everything_else_is_denied()
    {
        Record(("gpt-4o", "https://contoso.openai.azure.com"), ("gpt-4o-mini", "https://contoso.openai.azure.com"), ("llama3.3:70b", "http://localhost:11434/v1"), ("deepseek-chat", "https://api.deepseek.com/v1"), (null, "https://api.anthropic.com"), ("mistral-large-2411", null));
        var run = _tool.Run("policy", "init", "--against", "scan.json");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        var policy = File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.json"));
        Assert.Contains("\"$schema\": \"https://", policy);
        Assert.Contains("\"default\": \"deny\"", policy);
        Assert.Contains("""{ "id": "openai-microsoft", "when": { "developer": "OpenAI", "operator": "Microsoft" }, "verdict": "allow",""", policy);
        Assert.Contains("In use on 2026-11-23 in 2 places, first src/U0.cs(1). Say here why it may stay.", policy);
        Assert.Contains("""{ "developer": "Meta", "hosting": "self-hosted" }""", policy);
        Assert.Contains("""{ "developer": "DeepSeek", "operator": "DeepSeek" }""", policy);
        Assert.Contains("""{ "operator": "Anthropic" }""", policy);
        Assert.Contains("""{ "developer": "Mistral AI" }""", policy);

        var tests = _tool.Run("policy", "test", ".");
        Assert.Equal((0, "6 passed, 0 failed"), (tests.Exit, tests.Lines[^1]));
        Assert.Contains("\"deny\"", _tool.Run("explain", "gemini-2.5-flash", "--endpoint", "https://generativelanguage.googleapis.com", "--format", "jsonl").Output);
    }

    [Fact]
    public void What_the_catalog_does_not_know_and_what_is_routed_are_allowed_by_their_very_names()
    {
        Record(("contoso-house-model-7", "https://llm.fabrikam.org/v1"), ("deepseek/deepseek-v3.2", "https://openrouter.ai/api/v1"));
        _tool.Run("policy", "init", "--against", "scan.json");

        var policy = File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.json"));
        Assert.Contains("""{ "model": "contoso-house-model-7", "host": "llm.fabrikam.org" }""", policy);
        Assert.Contains("""{ "model": "deepseek/deepseek-v3.2" }""", policy);
        Assert.Equal((0, "2 passed, 0 failed"), (_tool.Run("policy", "test", ".").Exit, _tool.Run("policy", "test", ".").Lines[^1]));
    }

    [Fact]
    public void What_is_not_known_is_listed_once_a_place()
    {
        const string Unknown = """{ "verdict": "allow", "certain": true, "rule": null, "occurrences": [ { "path": "src/Shared.cs", "line": 7, "text": "client", "kind": "sdk" } ] }""";
        _tool.Write("scan.json", $$"""{ "uses": [ {{Unknown}}, {{Unknown}}, {{Unknown.Replace("7", "8", StringComparison.Ordinal)}} ] }""");
        var run = _tool.Run("policy", "init", "--against", "scan.json");

        Assert.Contains("2 uses do not tell what they use", run.Output);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(_tool.Folder, "model-origin.json")).Count(line => line.Contains("src/Shared.cs(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_the_code_does_not_tell_what_it_uses_the_default_allows_and_the_file_says_why()
    {
        Record((null, null), ("gpt-4o", "https://api.openai.com/v1"));
        var run = _tool.Run("policy", "init", "--against", "scan.json");

        var policy = File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.json"));
        Assert.Contains("\"default\": \"allow\"", policy);
        Assert.Contains("//   src/U0.cs(1): a use that is not known at compile time", policy);
        Assert.Contains("One use does not tell what it uses", run.Output);
        Assert.Equal(0, _tool.Run("policy", "validate").Exit);
    }

    [Fact]
    public void Without_a_record_the_folder_is_scanned_and_a_scan_under_the_new_policy_is_clean()
    {
        _tool.Write("appsettings.json", """{ "AI": { "Endpoint": "https://api.openai.com/v1", "Model": "gpt-4o" }, "Reviews": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" } }""");
        Assert.Equal(1, _tool.Run("scan", ".").Exit);

        var run = _tool.Run("policy", "init");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("with 2 decisions", run.Output);
        Assert.Equal(0, _tool.Run("scan", ".").Exit);
        Assert.Equal(0, _tool.Run("policy", "test", ".").Exit);
    }

    [Fact]
    public void A_policy_that_is_there_is_never_overwritten()
    {
        Record(("gpt-4o", "https://api.openai.com/v1"));
        _tool.Write("model-origin.json", """{ "version": 1 }""");

        Assert.Equal(2, _tool.Run("policy", "init", "--against", "scan.json").Exit);
        Assert.Equal("""{ "version": 1 }""", File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.json")));
        Assert.Contains("\"openai-openai\"", _tool.Run("policy", "init", "--against", "scan.json", "--dry-run").Output);
    }

    [Fact]
    public void Nothing_in_use_is_a_policy_that_denies_everything()
    {
        Record();

        Assert.Contains("\"rules\": []", _tool.Run("policy", "init", "--against", "scan.json", "--dry-run").Output);
    }
}
