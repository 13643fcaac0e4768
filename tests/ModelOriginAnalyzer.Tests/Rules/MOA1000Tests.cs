using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1000Tests
{
    private static readonly (string, string) Locked = OneRule(""" "when": { "operator": "DeepSeek" }, "verdict": "deny", "locked": true """);

    private const string Denied = """var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""";

    [Fact]
    public async Task A_locked_rule_has_its_own_id() => Assert.Equal(["MOA1000 Program.cs api.deepseek.com"], await FoundAsync(Denied, Locked));

    [Fact]
    public async Task A_pragma_does_not_act() => Assert.Equal(
        ["MOA0003 Program.cs MOA1000", "MOA1000 Program.cs api.deepseek.com"], await FoundAsync("#pragma warning disable MOA1000\n" + Denied, Locked));

    [Fact]
    public async Task What_an_inner_file_declares_does_not_turn_it_off_and_is_named()
    {
        const string Rule = """ "when": { "operator.country": { "not": "DE" }, "hosting": { "not": "self-hosted" } }, "verdict": "deny", "onUnknown": "deny", "locked": true """;
        const string Facts = """{ "endpoints": [ { "host": "llm.fabrikam.dev", "operator": "Ours", "hosting": "self-hosted" } ], "organizations": [ { "name": "Ours", "country": "DE" } ] }""";
        const string Program = """var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.fabrikam.dev") });""";
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("src/Program.cs", Usings + Program), OneRule(Rule), ("src/model-origin.facts.json", Facts)]);

        var found = Assert.Single(await workspace.DiagnosticsAsync(project));
        Assert.Equal("MOA1000", found.Id);
        Assert.Contains("The rule is locked: what an inner file declares of 'llm.fabrikam.dev' does not count against it.", found.GetMessage(null));
        Assert.Equal("llm.fabrikam.dev", found.Properties["ignored"]);

        // The facts beside the policy are its owner's word.
        Assert.Empty(await FoundAsync(Program, OneRule(Rule), ("model-origin.facts.json", Facts)));
    }

    [Fact]
    public async Task Another_operator_is_silent() => Assert.Empty(await FoundAsync(Denied.Replace("api.deepseek.com", "api.openai.com", StringComparison.Ordinal), Locked));
}
