using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Which texts make the policy in force, and what they say together.</summary>
public sealed class PolicyInForceTests
{
    private const string Inner = "/repo/src/model-origin.json";
    private const string BuiltInRule = "prc-operated-endpoint";

    [Fact]
    public void Without_a_policy_file_the_built_in_preset_is_in_force()
    {
        var policy = PolicyText.Valid();

        Assert.Equal([PolicyReader.BuiltInPreset], policy.Presets.Select(preset => preset.Name));
        Assert.Equal([BuiltInRule], policy.Rules.Select(rule => rule.Id));
        Assert.Equal(Verdict.Deny, policy.Rules[0].Verdict);
        Assert.Null(policy.Rules[0].Place);
    }

    [Fact]
    public void A_facts_file_alone_applies_under_the_built_in_preset()
    {
        var policy = PolicyText.Valid(PolicyText.Facts("""{ "organizations": [ { "name": "Contoso", "country": "DE" } ] }"""));

        Assert.Equal([PolicyReader.BuiltInPreset], policy.Presets.Select(preset => preset.Name));
        Assert.Equal("Contoso", Assert.Single(policy.Facts.Organizations).Name);
    }

    [Fact]
    public void A_policy_file_replaces_the_built_in_preset()
    {
        var policy = PolicyText.Valid("""{ "version": 1 }""");

        Assert.Empty(policy.Presets);
        Assert.Empty(policy.Rules);
    }

    [Fact]
    public void Extends_adds_the_presets_rules()
    {
        var policy = PolicyText.Valid("""
            { "version": 1, "extends": ["preset:no-prc-operated-inference"],
              "rules": [ { "id": "own", "when": { "weights": "closed" }, "verdict": "info", "because": "b" } ] }
            """);

        Assert.Equal([BuiltInRule, "own"], policy.Rules.Select(rule => rule.Id));
        Assert.Equal([PolicyReader.BuiltInPreset], policy.Presets.Select(preset => preset.Name));
    }

    [Fact]
    public void A_presets_rule_is_qualified_where_its_id_clashes()
    {
        var policy = PolicyText.Valid("""
            { "version": 1, "extends": "preset:no-prc-operated-inference",
              "rules": [ { "id": "prc-operated-endpoint", "when": { "weights": "closed" }, "verdict": "info", "because": "b" } ] }
            """);

        Assert.Equal([PolicyReader.BuiltInPreset + "/" + BuiltInRule, BuiltInRule], policy.Rules.Select(rule => rule.Id));
        Assert.Equal([Verdict.Deny, Verdict.Info], policy.Rules.Select(rule => rule.Verdict));
    }

    [Fact]
    public void All_of_a_rule_is_read()
    {
        var policy = PolicyText.Valid("""
            { "version": 1, "rules": [
              { "id": "a", "when": { "family": "deepseek-v3" }, "verdict": "deny", "from": "2027-01-01", "until": "2027-12-31", "before": "warn", "onUnknown": "ignore",
                "because": "The reason.", "source": "https://contoso.example/policy", "waivable": false, "locked": true,
                "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "gpt-oss:20b" }, { "model": "gpt-4o" } ] },
              { "id": "b", "when": { "family": "deepseek-v3" }, "verdict": "allow", "because": "b" } ] }
            """);

        var (a, b) = (policy.Rules[0], policy.Rules[1]);
        Assert.Equal(("2027-01-01", "2027-12-31"), (a.From.ToString(), a.Until.ToString()));
        Assert.Equal((Verdict.Deny, Verdict.Warn, Verdict.Allow), (a.Verdict, a.Before, a.OnUnknown));
        Assert.Equal(("The reason.", "https://contoso.example/policy"), (a.Because, a.Source));
        Assert.Equal((false, true), (a.Waivable, a.Locked));
        Assert.Equal([new Replacement("gpt-oss:20b", "http://localhost:11434/v1"), new Replacement("gpt-4o", null)], a.ReplaceWith);
        Assert.Equal("\"a\"", a.Place!.Text.ToString(a.Place.Span));

        Assert.Equal(((Verdict?)null, (Verdict?)null, null, null), (b.Before, b.OnUnknown, b.From, b.Until));
        Assert.Equal((true, false), (b.Waivable, b.Locked));
        Assert.Empty(b.ReplaceWith);
    }

    [Fact]
    public void What_a_policy_does_not_say_has_a_default()
    {
        var policy = PolicyText.Valid("""{ "version": 1 }""");

        Assert.Equal(Verdict.Allow, policy.Default);
        Assert.Equal(new UnknownVerdicts(Verdict.Warn, Verdict.Warn, Verdict.Info), policy.Unknown);
        Assert.True(policy.Presume);
        Assert.False(policy.NeedsDeployedIn);
    }

    [Fact]
    public void What_a_policy_says_is_taken()
    {
        var policy = PolicyText.Valid("""{ "version": 1, "default": "deny", "presume": false, "unknown": { "unlisted": "deny", "dynamic": "ignore" } }""");

        Assert.Equal(Verdict.Deny, policy.Default);
        Assert.Equal(new UnknownVerdicts(Verdict.Deny, Verdict.Warn, Verdict.Allow), policy.Unknown);
        Assert.False(policy.Presume);
    }

    [Fact]
    public void Several_policies_are_in_force_together_with_the_strictest_settings()
    {
        var policy = PolicyText.Valid(
            PolicyText.File("""{ "version": 1, "unknown": { "unlisted": "info" }, "rules": [ { "id": "outer", "when": { "weights": "open" }, "verdict": "info", "because": "b" } ] }"""),
            PolicyText.File("""{ "version": 1, "default": "deny", "presume": false, "unknown": { "unlisted": "warn" }, "rules": [ { "id": "inner", "when": { "weights": "open" }, "verdict": "allow", "because": "b" } ] }""", Inner));

        Assert.Equal(["outer", "inner"], policy.Rules.Select(rule => rule.Id));
        Assert.Equal(Verdict.Deny, policy.Default);
        Assert.Equal(Verdict.Warn, policy.Unknown.Unlisted);
        Assert.False(policy.Presume);
    }

    [Theory]
    [InlineData(""" "default": "deny" """, """ "default": [|"allow"|] """, "'default' is 'deny'")]
    [InlineData(""" "unknown": { "dynamic": "warn" } """, """ "unknown": { "dynamic": [|"info"|] } """, "'dynamic' is 'warn'")]
    [InlineData(""" "unknown": { "unlisted": "info" } """, """ "unknown": { "unlisted": [|"ignore"|] } """, "'unlisted' is 'info'")]
    [InlineData(""" "presume": false """, """ "presume": [|true|] """, "'presume' is false")]
    [InlineData(""" "default": "deny" """, """ "rules": [ { "id": "x", "when": { "weights": "open" }, "verdict": [|"allow"|], "because": "b" } ] """, "only what it allows itself is allowed")]
    [InlineData(""" "groups": { "prc": ["CN"] } """, """ "groups": { [|"prc"|]: ["HK"] } """, "A group 'prc' with other entries stands in /repo/model-origin.json")]
    [InlineData(""" "rules": [ { "id": "x", "when": { "weights": "open" }, "verdict": "deny", "because": "b" } ] """, """ "rules": [ { "id": "x", "when": [|{ "weights": "closed" }|], "verdict": "deny", "because": "b" } ] """, "This loosens 'x': in /repo/model-origin.json the rule covers more")]
    [InlineData(""" "rules": [ { "id": "x", "when": { "weights": "open" }, "verdict": "deny", "because": "b" } ] """, """ "exceptions": [ { "id": "e", "rules": [ [|"x"|] ], "model": "gpt-4o", "reason": "r", "owner": "o", "until": "2027-01-01" } ] """, "'x' is in force by an outer policy, which does not leave exceptions to inner ones")]
    [InlineData(""" "default": "allow" """, """ "root": [|true|] """, "This would take /repo/model-origin.json out of force: that needs a reason, in 'overrides' under 'root'")]
    public void An_inner_policy_does_not_loosen_an_outer_one(string outer, string inner, string message)
    {
        TestFileMarkupParser.GetSpans($$"""{ "version": 1, {{inner}} }""", out var json, out ImmutableArray<TextSpan> spans);

        var result = PolicyText.Read(PolicyText.File($$"""{ "version": 1, {{outer}} }"""), PolicyText.File(json, Inner));

        PolicyText.AssertErrors(result, spans, message);
        Assert.Equal(Inner, result.Errors[0].Place.Path);
    }

    [Fact]
    public void Groups_belong_to_the_file_that_declares_them()
    {
        var result = PolicyText.Read(
            PolicyText.File("""{ "version": 1, "groups": { "asia": ["CN"] } }"""),
            PolicyText.File("""{ "version": 1, "rules": [ { "id": "x", "when": { "operator.country": "@asia" }, "verdict": "deny", "because": "b" } ] }""", Inner));

        Assert.Contains("There is no group '@asia'", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public void The_outermost_policy_may_say_that_it_is_the_root() => PolicyText.Valid("""{ "version": 1, "root": true }""");

    [Fact]
    public void The_hash_tells_texts_apart_and_not_line_ends()
    {
        var policy = PolicyText.Valid("{\n\"version\": 1 }");

        Assert.Matches("^[0-9a-f]{16}$", policy.Hash);
        Assert.Equal(policy.Hash, PolicyText.Valid("{\r\n\"version\": 1 }").Hash);
        Assert.NotEqual(policy.Hash, PolicyText.Valid("{\n\"version\":  1 }").Hash);
        Assert.NotEqual(policy.Hash, PolicyText.Valid(PolicyText.File("{\n\"version\": 1 }"), PolicyText.Facts("{}")).Hash);
        Assert.NotEqual(policy.Hash, PolicyText.Valid().Hash);
    }

    [Fact]
    public void Triggers_are_pieces_that_every_spelling_of_a_pattern_holds()
    {
        var policy = PolicyText.Valid(
            PolicyText.File(PolicyText.WithWhen("""{ "any": [ { "model": ["Contoso-Risk-*", "o1", "my_o1"] }, { "host": ["*.Contoso.example", "llm"] } ] }""")),
            PolicyText.Facts("""{ "aliases": [ { "model": "chat-prod", "is": "gpt-4o" } ], "endpoints": [ { "host": "*.ai.fabrikam.example" } ] }"""));

        Assert.Equal(["ai.fabrikam.example", "chat", "contoso", "contoso.example", "my_o1"], policy.Triggers.Order(StringComparer.Ordinal));
    }
}
