using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>What a reader is told: what, why, by which rule, what is missing, what to do.</summary>
public sealed class MessageTests
{
    private const string Gpt = """var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));""";
    private const string Odd = """var chat = new ChatClient("quuxgenerate-9", new ApiKeyCredential("k"));""";

    [Fact]
    public async Task A_denial_by_a_rule_gives_the_rules_reason() => Assert.Equal(
        "'gpt-4o' at api.openai.com is denied by 'r': Because of the test. Known: operator OpenAI (US), vendor, developer OpenAI (US).",
        await MessageAsync(Gpt, OneRule(""" "when": { "developer": "OpenAI" }, "verdict": "deny" """)));

    [Fact]
    public async Task A_denial_by_a_rule_that_may_apply_does_not_say_that_it_applies() => Assert.Equal(
        "'gpt-4o' at api.openai.com is denied because 'r' may apply: Because of the test. Cannot tell: the region of api.openai.com is not public or not declared. Add it to model-origin.facts.json. Known: operator OpenAI (US), vendor, developer OpenAI (US).",
        await MessageAsync(Gpt, OneRule(""" "when": { "region": "CN" }, "verdict": "deny", "onUnknown": "deny" """)));

    [Fact]
    public async Task A_model_that_nobody_knows_is_not_put_down_to_the_default() => Assert.Equal(
        "'quuxgenerate-9' at api.openai.com is denied because its origin is not known: neither the catalog nor model-origin.facts.json knows the model 'quuxgenerate-9'. Check the spelling, or declare it there. Known: operator OpenAI (US), vendor.",
        await MessageAsync(Odd, ("model-origin.json", """{ "version": 1, "unknown": { "unlisted": "deny" } }""")));

    [Fact]
    public async Task A_model_that_nobody_knows_is_no_rule_that_applies() => Assert.Equal(
        "'quuxgenerate-9' at api.openai.com is reported because its origin is not known: neither the catalog nor model-origin.facts.json knows the model 'quuxgenerate-9'. Check the spelling, or declare it there. Known: operator OpenAI (US), vendor.",
        await MessageAsync(Odd, ("model-origin.json", """{ "version": 1, "unknown": { "unlisted": "info" } }""")));

    [Fact]
    public async Task An_unknown_model_is_named_once_with_what_to_do() => Assert.Equal(
        "The origin of 'quuxgenerate-9' at api.openai.com is not known: neither the catalog nor model-origin.facts.json knows the model 'quuxgenerate-9'. Check the spelling, or declare it there. Known: operator OpenAI (US), vendor.",
        await MessageAsync(Odd, ("model-origin.json", """{ "version": 1 }""")));

    [Fact]
    public async Task A_denying_default_names_what_would_permit_the_use() => Assert.Equal(
        "'gpt-4o' at api.openai.com is denied by the policy's default, which permits only what a rule allows. A rule may allow it, but the region of api.openai.com is not public or not declared. Add it to model-origin.facts.json. Known: operator OpenAI (US), vendor, developer OpenAI (US).",
        await MessageAsync(Gpt, OneRule(""" "when": { "region": "US" }, "verdict": "allow" """, """ "default": "deny", """)));

    [Fact]
    public async Task A_host_that_is_written_is_not_said_to_be_unknown_at_compile_time() => Assert.Equal(
        "Cannot tell whether 'r' applies to llm.contoso.example: the operator country of llm.contoso.example is not declared. Add it to model-origin.facts.json.",
        await MessageAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.contoso.example/v1") });""",
            OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn" """)));

    [Fact]
    public async Task A_model_from_outside_begins_a_sentence_with_a_capital() => Assert.Equal(
        "A model that is not known at compile time and runs at api.openai.com is denied by 'r': Because of the test. Known: operator OpenAI (US), vendor.",
        await MessageAsync("""var chat = new ChatClient(args[0], new ApiKeyCredential("k"));""", OneRule(""" "when": { "operator": "OpenAI" }, "verdict": "deny" """)));

    [Fact]
    public async Task An_exception_says_from_which_rule_and_until_when() => Assert.Equal(
        "'gpt-4o' at api.openai.com is covered by the exception 'e' to 'r', which Contoso answers for until 2099-01-01. Known: operator OpenAI (US), vendor, developer OpenAI (US).",
        await MessageAsync(Gpt, OneRule(""" "when": { "developer": "OpenAI" }, "verdict": "deny" """,
            """ "exceptions": [ { "id": "e", "rules": ["r"], "model": "gpt-4o", "reason": "The contract runs out then.", "owner": "Contoso", "until": "2099-01-01" } ], """)));

    private static async Task<string> MessageAsync(string program, (string, string) policy)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + program), policy]);
        return Assert.Single(await workspace.DiagnosticsAsync(project)).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
