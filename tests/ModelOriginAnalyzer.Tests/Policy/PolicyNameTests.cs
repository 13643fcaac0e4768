using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Names of organizations, families, countries, groups, SDKs, presets and enum values must exist (POLICY section 3, Names).</summary>
public sealed class PolicyNameTests
{
    [Theory]
    [InlineData("""{ "operator.country": [|"cn"|] }""", "CN")]
    [InlineData("""{ "operator.country": [|"UK"|] }""", "GB")]
    [InlineData("""{ "operator.country": [|"PRC"|] }""", "CN")]
    [InlineData("""{ "developer.country": ["US", [|"USA"|]] }""", "US")]
    [InlineData("""{ "developer.country": { "not": [|"DEU"|] } }""", "DE")]
    [InlineData("""{ "deployedIn": { "some": [|"FRA"|] } }""", "FR")]
    [InlineData("""{ "operator.country": [|"ZZ"|] }""", "ZA")]
    [InlineData("""{ "operator.country": [|"XX"|] }""", null)]
    [InlineData("""{ "operator.country": [|"Atlantis"|] }""", null)]
    [InlineData("""{ "operator.country": [|"global"|] }""", null)]
    [InlineData("""{ "region": [|"globl"|] }""", "global")]
    [InlineData("""{ "region": ["global", [|"eu"|]] }""", "EC")]
    [InlineData("""{ "lineage": { "country": [|"CHN"|] } }""", "CN")]
    [InlineData("""{ "developer": [|"Deepseak"|] }""", "DeepSeek")]
    [InlineData("""{ "operator": ["OpenAI", [|"OpenIA"|]] }""", "OpenAI")]
    [InlineData("""{ "operator": [|"Nobody Incorporated"|] }""", null)]
    [InlineData("""{ "developer.owner": [|"High-Flier"|] }""", "High-Flyer")]
    [InlineData("""{ "developer.owner": { "org": [|"High-Flier"|], "stake": { "atLeast": 20 } } }""", "High-Flyer")]
    [InlineData("""{ "lineage": { "developer": [|"DeepSick"|] } }""", "DeepSeek")]
    [InlineData("""{ "family": [|"deepseek-v33"|] }""", "deepseek-v3")]
    [InlineData("""{ "lineage": { "family": ["deepseek-r1", [|"deepsek-v3"|]] } }""", "deepseek-v3")]
    [InlineData("""{ "sdk": [|"OpenIA"|] }""", "OpenAI")]
    [InlineData("""{ "operator.country": [|"@prcc"|] }""", "@prc")]
    [InlineData("""{ "lineage": { "country": [|"@prcc"|] } }""", "@prc")]
    [InlineData("""{ "hosting": [|"self-hostd"|] }""", "self-hosted")]
    [InlineData("""{ "hosting": [|"unknown"|] }""", null)]
    [InlineData("""{ "weights": [|"opne"|] }""", "open")]
    [InlineData("""{ "version": [|"daten"|] }""", "dated")]
    [InlineData("""{ "license.use": [|"comercial"|] }""", "commercial")]
    [InlineData("""{ "upstream": [|"pined"|] }""", "pinned")]
    [InlineData("""{ "project.kind": [|"tests"|] }""", "test")]
    [InlineData("""{ "lineage": { "via": [|"finetune"|] } }""", "fine-tune")]
    [InlineData("""{ "lineage": { "via": { "not": ["merge", [|"distill"|]] } } }""", "output-distill")]
    [InlineData("""{ "host": [|"api.deepseek.con"|] }""", "api.deepseek.com")]
    [InlineData("""{ "host": [|"api.deepsek.com"|] }""", "api.deepseek.com")]
    [InlineData("""{ "host": [|"contoso.openai.azure.con"|] }""", "contoso.openai.azure.com")]
    [InlineData("""{ "host": ["api.openai.com", [|"*.openai.azur.com"|]] }""", "*.openai.azure.com")]
    [InlineData("""{ "model": [|"deepsek-chat"|] }""", "deepseek-chat")]
    [InlineData("""{ "model": [|"deepseek-caht"|] }""", "deepseek-chat")]
    [InlineData("""{ "model": ["gpt-4o", [|"deepsek-v3"|]] }""", "deepseek-v3")]
    [InlineData("""{ "model": { "not": [|"mistrall-large"|] } }""", "mistral-large")]
    [InlineData("""{ "model": [|"deepsek*"|] }""", "deepseek*")]
    [InlineData("""{ "model": [|"gtp-4o"|] }""", "gpt-4o")]
    [InlineData("""{ "model": [|"gtp-4o*"|] }""", "gpt-4o*")]
    [InlineData("""{ "model": [|"*deepsek-v3*"|] }""", "*deepseek-v3*")]
    [InlineData("""{ "operator.country": [|"Germany"|] }""", "DE")]
    [InlineData("""{ "region": [|"switzerland"|] }""", "CH")]
    [InlineData("""{ "host": [|"https://api.deepseek.com/v1"|] }""", "api.deepseek.com")]
    [InlineData("""{ "host": [|"localhost:8080"|] }""", "localhost")]
    [InlineData("""{ "path": [|"/src/**"|] }""", null)]
    [InlineData("""{ "path": [|"src\\tests\\**"|] }""", null)]
    [InlineData("""{ "license": [|" "|] }""", null)]
    public void A_name_that_does_not_exist_is_an_error_with_the_nearest(string marked, string? nearest)
    {
        var error = Assert.Single(PolicyText.AssertErrors(PolicyText.WithWhen(marked)));

        Assert.Equal(nearest, error.Nearest);
        if (nearest is not null && !error.Message.Contains("host", StringComparison.Ordinal)) Assert.EndsWith($"did you mean '{nearest}'?", error.Message);
    }

    [Theory]
    [InlineData("text-embedding-*")]
    [InlineData("*text-embedding*")]
    [InlineData("*llama-70b")]
    [InlineData("*-pro-latest")]
    [InlineData("*-mini-tts")]
    [InlineData("*v3-turbo")]
    [InlineData("*-vision*")]
    [InlineData("jurassic-*")]
    [InlineData("glm-3*")]
    [InlineData("Wan2.*")]
    public void A_pattern_with_a_star_that_is_made_of_known_words_is_not_spelt_wrong(string pattern) =>
        PolicyText.Valid(PolicyText.File($$"""{ "version": 1, "rules": [ { "id": "a", "when": { "model": "{{pattern}}" }, "verdict": "deny", "because": "b" } ] }"""));

    [Theory]
    [InlineData("""{ "version": 1, "default": [|"warn"|] }""", null)]
    [InlineData("""{ "version": 1, "unknown": { "dynamic": [|"inof"|] } }""", "info")]
    [InlineData("""{ "version": 1, "extends": [|"preset:no-prc-operated-inferense"|] }""", "preset:no-prc-operated-inference")]
    [InlineData("""{ "version": 1, "extends": [ [|"preset:everything"|] ] }""", null)]
    public void A_word_of_the_policy_must_be_valid(string marked, string? nearest)
        => Assert.Equal(nearest, Assert.Single(PolicyText.AssertErrors(marked)).Nearest);

    [Fact]
    public void A_groups_entries_are_checked_as_what_they_are_used_for()
    {
        const string policy = """
            { "version": 1, "groups": { "labs": ["DeepSeek", [|"Alibabba Cloud Kiosk"|]], "unused": ["anything at all"] },
              "rules": [
                { "id": "a", "when": { "developer": "@labs" }, "verdict": "deny", "because": "b" },
                { "id": "c", "when": { "operator": "@labs" }, "verdict": "deny", "because": "b" } ] }
            """;

        PolicyText.AssertErrors(policy, "There is no organization 'Alibabba Cloud Kiosk'");
    }

    [Fact]
    public void A_group_that_nobody_declares_is_an_error_that_lists_those_there_are()
        => PolicyText.AssertErrors(PolicyText.WithRule("""
            "verdict": "deny" }, { "id": "s", "when": { "operator.country": [|"@antarctica"|] }, "because": "b", "verdict": "warn"
            """), "There is no group '@antarctica'");

    [Theory]
    [InlineData("""{ "operator.country": "@prc" }""")]
    [InlineData("""{ "developer.country": { "not": ["@tier1", "CH"] } }""")]
    [InlineData("""{ "region": { "not": ["@eea"] } }""")]
    [InlineData("""{ "deployedIn": "@eu" }""")]
    [InlineData("""{ "lineage": { "country": "@prc", "developer": "@us-entity-list" } }""")]
    [InlineData("""{ "developer": "@us-entity-list" }""")]
    [InlineData("""{ "operator": ["@us-entity-list", "DeepSeek"] }""")]
    public void Built_in_groups_are_there_in_every_file(string when) => PolicyText.Valid(PolicyText.File($$"""
        { "version": 1, "rules": [ { "id": "a", "when": {{when}}, "verdict": "deny", "because": "b" } ] }
        """));

    [Theory]
    [InlineData("""{ "operator": [|"@tier1"|] }""", "'@tier1' is a group of countries, which 'operator' does not take")]
    [InlineData("""{ "developer.country": [|"@us-entity-list"|] }""", "'@us-entity-list' is a group of organizations, which 'developer.country' does not take")]
    [InlineData("""{ "family": [|"@eu"|] }""", "'@eu' is a group of countries, which 'family' does not take")]
    public void A_built_in_group_must_be_of_what_is_asked_for(string when, string message) => PolicyText.AssertErrors(PolicyText.WithWhen(when), message);

    [Fact]
    public void A_files_own_group_goes_before_the_built_in_one()
    {
        var policy = PolicyText.Valid(PolicyText.File("""
            { "version": 1, "groups": { "eu": ["FR"] }, "rules": [ { "id": "a", "when": { "region": ["@eu", "@eea"] }, "verdict": "deny", "because": "b" } ] }
            """));

        var test = Assert.IsType<Condition.Test>(Assert.Single(Assert.IsType<Condition.All>(policy.Rules.Single().When).Parts));
        Assert.Equal(["FR", .. OriginCatalog.BuiltIn.FindGroup("eea")!.Members], Assert.IsType<Operand.Names>(test.Operand).Values);
    }

    [Theory]
    [InlineData("""{ "operator": "Contoso" }""")]
    [InlineData("""{ "developer": "contoso" }""")]
    [InlineData("""{ "family": "contoso-risk" }""")]
    [InlineData("""{ "host": "api.openaj.com" }""")]
    public void What_the_facts_declare_exists(string when)
        => PolicyText.Valid(PolicyText.File(PolicyText.WithWhen(when)), PolicyText.Facts("""
            { "organizations": [ { "name": "Contoso", "country": "DE" } ],
              "endpoints": [ { "host": "api.openaj.com", "operator": "Contoso" } ],
              "families": [ { "name": "contoso-risk", "developer": "Contoso", "match": ["contoso-risk-*"] } ] }
            """));

    [Theory]
    [InlineData("""{ "model": ["gpt-4o", "gpt-4o-2024-11-20", "gpt-4o*", "openai/gpt-4o", "deepseek-chat", "deepseek/*", "*-instruct", "qwen2.5:7b-q4_K_M", "o1"] }""")]
    [InlineData("""{ "model": ["gpt-7", "deepseek-r2", "claude-opus-9"] }""")]                 // not out yet, and of a known developer
    [InlineData("""{ "model": ["contoso-risk", "contoso-*", "my-model", "llm1"] }""")]         // near to nothing
    [InlineData("""{ "host": ["api.deepseek.com", "*.openai.azure.com", "*.azure.com", "contoso.openai.azure.com", "*"] }""")]
    [InlineData("""{ "host": ["llm.contoso.example", "localhost", "10.0.0.5", "*.internal", "models.contoso.com"] }""")]
    public void A_free_pattern_that_resolves_or_is_near_to_nothing_is_no_mistake(string when) => PolicyText.Valid(PolicyText.WithWhen(when));

    [Fact]
    public void While_the_facts_cannot_be_read_nothing_is_called_undeclared()
    {
        var result = PolicyText.Read(
            PolicyText.File(PolicyText.WithWhen("""{ "operator": "Contoso" }""")),
            PolicyText.Facts("""{ "organizations": [ { "name": "Contoso" """));

        Assert.Null(result.Policy);
        Assert.All(result.Errors, error => Assert.Equal(PolicyText.FactsPath, error.Place.Path));
    }

    [Fact]
    public void Every_country_of_the_standard_is_known()
        => PolicyText.Valid(PolicyText.WithWhen($$"""{ "operator.country": [ {{string.Join(", ", CountryCodes.All.Select(code => $"\"{code}\""))}} ] }"""));
}
