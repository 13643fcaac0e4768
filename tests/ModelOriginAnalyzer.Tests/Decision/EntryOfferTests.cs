using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>Entries for the facts and the policy that could end a finding: what the code shows is filled in, what only people know is asked.</summary>
public sealed class EntryOfferTests
{
    private static readonly OriginPolicy s_policy = PolicyText.Valid("""
        { "version": 1, "rules": [
          { "id": "cn", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" },
          { "id": "eu", "when": { "region": { "not": "DE" } }, "verdict": "warn", "because": "b" },
          { "id": "pin", "when": { "upstream": "unpinned" }, "verdict": "info", "because": "b" } ] }
        """);

    private static Reference Half(ReferenceRole role, string? value, string? key) => new() { Role = role, Value = value, Certain = true, ConfigurationKey = key };

    private static string Offers(OriginPolicy policy, string? model, string? endpoint, string? path = null, ReferenceRole role = ReferenceRole.Model, string? modelKey = null, string? endpointKey = null)
    {
        var references = new UseReferences
        {
            Model = model is null && modelKey is null ? null : Half(role, model, modelKey),
            Endpoint = endpoint is null && endpointKey is null ? null : Half(ReferenceRole.Endpoint, endpoint, endpointKey),
            Path = path,
        };
        var use = UseResolver.Resolve(references, OriginCatalog.BuiltIn, policy.Facts, new Scope { Path = path });
        var offers = EntryOffers.Of(references, use, PolicyEngine.Decide(use, policy, Given.Today), policy);
        return string.Join("\n", offers.Select(offer => $"{offer.Title} | {offer.Section} | {offer.Json}{(offer.File is { } file ? " | " + file : "")}"));
    }

    [Fact]
    public void A_host_that_nobody_knows_is_declared_with_all_that_rules_ask() => Assert.Equal(
        """
        Declare llm.fabrikam.dev in model-origin.facts.json | endpoints | { "host": "llm.fabrikam.dev", "operator": null /* who runs it */, "hosting": null /* vendor, cloud, aggregator, self-hosted or in-process */, "region": null /* countries in which inference runs, or global */ }
        Make an exception from 'cn', 'eu', 'unlisted', 'pin' (reason, owner and end to be filled in) | exceptions | { "id": "cn-llm.fabrikam.dev", "rules": ["cn", "eu", "unlisted", "pin"], "host": "llm.fabrikam.dev", "path": "src/A.cs", "reason": null /* why the use is acceptable */, "owner": null /* who answers for it */, "until": null /* last day, yyyy-MM-dd */ } | /repo/model-origin.json
        """.ReplaceLineEndings("\n"),
        Offers(s_policy, null, "https://llm.fabrikam.dev/v1", "src/A.cs"));

    [Fact]
    public void Only_what_is_missing_is_asked()
    {
        Assert.StartsWith("""Declare contoso.openai.azure.com in model-origin.facts.json | endpoints | { "host": "contoso.openai.azure.com", "region": null /* countries in which inference runs, or global */ }""", Offers(s_policy, null, "https://contoso.openai.azure.com"));
        Assert.Contains("""{ "host": "openrouter.ai", "upstream": null /* hosts or operators that it is pinned to */ }""", Offers(
            PolicyText.Valid("""{ "version": 1, "rules": [ { "id": "cn", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ] }"""), "deepseek-v3", "https://openrouter.ai/api/v1"));
    }

    [Theory]
    [InlineData(nameof(Dimension.Operator), "operator", "who runs it")]
    [InlineData(nameof(Dimension.OperatorCountry), "operator", "who runs it")]
    [InlineData(nameof(Dimension.Hosting), "hosting", "vendor, cloud, aggregator, self-hosted or in-process")]
    [InlineData(nameof(Dimension.Region), "region", "countries in which inference runs, or global")]
    public void Of_a_host_that_is_known_in_part_the_rest_is_asked(string dimension, string key, string asked)
    {
        var use = Given.Use(endpoint: Given.At(Given.Hop("api.host.org", Fact<OrganizationFacts>.Missing(UnknownKind.Undisclosed), Given.Missing(), Given.Missing())));
        var policy = Given.Policy(Given.Deny(Given.Is(Enum.Parse<Dimension>(dimension), "CN"), Verdict.Warn));
        var references = new UseReferences { Endpoint = Half(ReferenceRole.Endpoint, "https://api.host.org", null) };

        Assert.Equal($$"""{ "host": "api.host.org", "{{key}}": null /* {{asked}} */ }""", EntryOffers.Of(references, use, PolicyEngine.Decide(use, policy, Given.Today), policy)[0].Json);
    }

    [Fact]
    public void A_rule_that_did_not_speak_neither_gives_nor_forbids_an_exception()
    {
        var policy = PolicyText.Valid("""{ "version": 1, "rules": [ { "id": "us", "when": { "operator.country": "US" }, "verdict": "deny", "because": "b", "locked": true }, { "id": "cn", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "b" } ] }""");

        Assert.Contains("\"rules\": [\"cn\"]", Offers(policy, null, "https://api.deepseek.com"));
        Assert.DoesNotContain("exceptions", Offers(policy, null, "https://api.openai.com/v1"));
    }

    [Fact]
    public void A_model_that_nobody_knows_is_a_family_and_a_deployment_an_alias()
    {
        Assert.StartsWith("""Declare 'zorblax-9' in model-origin.facts.json | families | { "name": "zorblax-9", "developer": null /* who developed the weights */, "match": ["zorblax-9"] }""", Offers(s_policy, "zorblax-9", null));
        Assert.Contains("""Declare what 'chat-prod' stands for in model-origin.facts.json | aliases | { "model": "chat-prod", "on": "contoso.openai.azure.com", "is": null /* the model id it stands for */ }""", Offers(s_policy, "chat-prod", "https://contoso.openai.azure.com", role: ReferenceRole.Deployment));
        Assert.StartsWith("""Declare what 'chat-prod' stands for in model-origin.facts.json | aliases | { "model": "chat-prod", "is": null""", Offers(s_policy, "chat-prod", null, role: ReferenceRole.Deployment));
    }

    [Fact]
    public void A_key_whose_value_is_not_known_is_bound()
    {
        Assert.Equal("""Declare what AI:Endpoint holds in model-origin.facts.json | bindings | { "config": "AI:Endpoint", "is": null /* the value at run time */ }""", Offers(s_policy, null, null, endpointKey: "AI:Endpoint"));
        Assert.DoesNotContain("bindings", Offers(s_policy, null, "https://llm.fabrikam.dev/v1", endpointKey: "AI:Endpoint"));
        Assert.Contains("Declare what AI:Model holds", Offers(s_policy, null, "https://api.deepseek.com", modelKey: "AI:Model"));
    }

    [Fact]
    public void An_exception_names_both_halves_and_escapes_what_it_writes()
    {
        Assert.EndsWith("""{ "id": "cn-deepseek-chat", "rules": ["cn", "eu"], "model": "deepseek-chat", "host": "api.deepseek.com", "reason": null /* why the use is acceptable */, "owner": null /* who answers for it */, "until": null /* last day, yyyy-MM-dd */ } | /repo/model-origin.json""", Offers(s_policy, "deepseek-chat", "https://api.deepseek.com"));
        Assert.DoesNotContain("families", Offers(s_policy, "deepseek-chat", "https://api.deepseek.com"));
        Assert.Contains("""{ "id": "unlisted-zor_b.lax-A9Z0--", "rules": ["unlisted"], "model": "zor_b.lax-A9Z0@\"", "path": "a\\b.cs",""", Offers(s_policy, "zor_b.lax-A9Z0@\"", null, "a\\b.cs"));
    }

    [Theory]
    [InlineData("\"locked\": true")]
    [InlineData("\"waivable\": false")]
    public void Where_no_exception_can_be_made_none_is_offered(string key) => Assert.DoesNotContain("exceptions", Offers(
        PolicyText.Valid($$"""{ "version": 1, "rules": [ { "id": "cn", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "b", {{key}} }, { "id": "z", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "b" } ] }"""), null, "https://api.deepseek.com"));

    [Fact]
    public void What_is_allowed_needs_nothing_and_an_allow_rule_takes_no_exception()
    {
        Assert.Equal("", Offers(s_policy, "gpt-4o", null));
        var listed = PolicyText.Valid("""{ "version": 1, "default": "deny", "rules": [ { "id": "ok", "when": { "region": "DE" }, "verdict": "allow", "because": "b" }, { "id": "hm", "when": { "operator": "Microsoft" }, "verdict": "allow", "because": "b" } ] }""");
        Assert.Contains("""{ "id": "default-api.deepseek.com", "rules": ["default"], "host": "api.deepseek.com",""", Offers(listed, null, "https://api.deepseek.com"));
        Assert.DoesNotContain(" | /repo", Offers(listed, null, "https://api.deepseek.com"));
    }
}
