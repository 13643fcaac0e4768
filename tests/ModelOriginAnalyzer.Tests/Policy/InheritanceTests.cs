using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>POLICY sections 1 and 5: floors, what a file extends, merging, overrides, delegates, extra policies.</summary>
public sealed class InheritanceTests
{
    private const string Inner = "/repo/src/model-origin.json";
    private const string Rule = """{ "id": "x", "when": { "weights": "open" }, "verdict": "deny", "onUnknown": "warn", "because": "b" }""";

    private static PolicyFile Outer(string keys) => PolicyText.File($$"""{ "version": 1, {{keys}} }""");

    private static PolicyFile Child(string keys) => PolicyText.File($$"""{ "version": 1, {{keys}} }""", Inner);

    private static PolicyFile Floor(string keys) => new("/packages/contoso/floor.model-origin.json", SourceText.From($$"""{ "version": 1, {{keys}} }"""), PolicyFileKind.Policy, PolicyRole.Floor);

    private static PolicyFile Extra(string keys) => new("/ci/extra.model-origin.json", SourceText.From($$"""{ "version": 1, {{keys}} }"""), PolicyFileKind.Policy, PolicyRole.Extra);

    private static PolicyFile Library(string path, string keys, string? package = null)
        => new(path, SourceText.From($$"""{ "version": 1, {{keys}} }"""), PolicyFileKind.Policy, PolicyRole.Library) { Package = package };

    /// <summary>The marks stand in the last file.</summary>
    private static void Refuses(string message, string marked, params PolicyFile[] others)
    {
        var role = others.Length > 0 && others[^1].Role == PolicyRole.Extra ? PolicyRole.Extra : PolicyRole.Nested;
        TestFileMarkupParser.GetSpans($$"""{ "version": 1, {{marked}} }""", out var json, out ImmutableArray<TextSpan> spans);
        var file = new PolicyFile(Inner, SourceText.From(json), PolicyFileKind.Policy, role);
        PolicyText.AssertErrors(PolicyText.Read([.. others, file]), spans, message);
    }

    // The eleven doors through which a child could disarm its parent.
    [Theory]
    [InlineData(""" "default": "deny" """, """ "rules": [ { "id": "ours", "when": { "model": "gpt-4o" }, "verdict": [|"allow"|], "because": "b" } ] """, "only what it allows itself is allowed. To do so on purpose, say why in 'overrides' under 'ours'")]
    [InlineData(""" "facts": { "endpoints": [ { "host": "*.fabrikam.dev", "region": "US" } ] } """, """ "facts": { "endpoints": [ { "host": [|"llm.fabrikam.dev"|], "region": "DE" } ] } """, "'*.fabrikam.dev' in /repo/model-origin.json, line 1, says something else of 'llm.fabrikam.dev'")]
    [InlineData(""" "facts": { "endpoints": [ { "host": "llm.fabrikam.dev", "region": "US" } ] } """, """ "facts": { "endpoints": [ { "host": [|"llm.fabrikam.dev"|], "region": "DE" } ] } """, "'llm.fabrikam.dev' is declared differently in /repo/model-origin.json, line 1")]
    [InlineData(""" "default": "allow" """, """ "facts": { "endpoints": [ { "host": "api.deepseek.com", "operator": [|"Microsoft"|] } ] } """, "the catalog knows DeepSeek as the operator")]
    [InlineData(""" "default": "allow" """, """ "facts": { "endpoints": [ { "host": [|"*.deepseek.com"|], "operator": "Microsoft" } ] } """, "the catalog knows 'api.deepseek.com', which this covers")]
    [InlineData(""" "default": "allow" """, """ "facts": { "aliases": [ { "model": [|"deepseek-chat"|], "is": "gpt-4o" } ] } """, "the catalog knows 'deepseek-chat' as")]
    [InlineData(""" "default": "allow" """, """ "facts": { "aliases": [ { "model": [|"deepseek-*"|], "is": "gpt-4o" } ] } """, "the catalog knows 'deepseek-*' as")]
    [InlineData(""" "groups": { "prc": ["CN", "HK"] } """, """ "groups": { [|"prc"|]: ["HK"] } """, "say in 'overrides' under '@prc' why it differs")]
    [InlineData(""" "default": "deny" """, """ "default": [|"allow"|] """, "'default' is 'deny'. To do so on purpose, say why in 'overrides' under 'default'")]
    [InlineData(""" "unknown": { "undisclosed": "deny" } """, """ "unknown": { "undisclosed": [|"ignore"|] } """, "'undisclosed' is 'deny'")]
    [InlineData(""" "default": "allow" """, """ "unknown": { "dynamic": [|"ignore"|] } """, "'dynamic' is left at 'info'")]
    [InlineData(""" "rules": [ RULE ] """, """ "rules": [ { "id": "x", "when": { "weights": "open" }, "verdict": "deny", "onUnknown": [|"ignore"|], "because": "b" } ] """, "'onUnknown' is 'warn'")]
    [InlineData(""" "rules": [ RULE ] """, """ "exceptions": [ { "id": "e", "rules": [ [|"x"|] ], "host": "*.com", "reason": "Wide open for us", "owner": "o", "until": "2099-01-01" } ] """, "which does not leave exceptions to inner ones ('delegates')")]
    [InlineData(""" "default": "deny" """, """ "exceptions": [ { "id": "e", "rules": [ [|"default"|] ], "host": "*.com", "reason": "Wide open for us", "owner": "o", "until": "2099-01-01" } ] """, "'default' is in force by an outer policy")]
    [InlineData(""" "extends": "preset:no-prc-operated-inference" """, """ "exceptions": [ { "id": "e", "rules": [ [|"prc-operated-endpoint"|] ], "host": "api.deepseek.com", "reason": "Wide open for us", "owner": "o", "until": "2099-01-01" } ] """, "'prc-operated-endpoint' is in force by an outer policy")]
    [InlineData(""" "exceptionPolicy": { "maxDays": { "deny": 90 } } """, """ "exceptionPolicy": { "maxDays": { "deny": [|365|] } } """, "exceptions may last 90 days")]
    [InlineData(""" "rules": [ RULE ] """, """ "root": [|true|] """, "that needs a reason, in 'overrides' under 'root'")]
    public void A_door_to_disarm_a_parent_is_shut(string outer, string inner, string message) => Refuses(message, inner, Outer(outer.Replace("RULE", Rule, StringComparison.Ordinal)));

    // The tenth door, a misnamed file, is OriginFilesTests; the eleventh, a build property, is an extra policy that may not loosen.
    [Theory]
    [InlineData(""" [|"overrides"|]: { "x": { "verdict": "warn", "reason": "We like it" } } """, "it has no 'overrides'")]
    [InlineData(""" [|"exceptions"|]: [] """, "it has no 'exceptions'")]
    [InlineData(""" [|"facts"|]: {} """, "it has no 'facts'")]
    [InlineData(""" [|"root"|]: true """, "it has no 'root'")]
    [InlineData(""" "rules": [ { "id": "a", "when": { "model": "zorblax" }, "verdict": [|"allow"|], "because": "b" } ] """, "it has no allow rules")]
    [InlineData(""" "default": [|"allow"|] """, "'default' is 'deny'")]
    public void An_extra_policy_only_tightens(string extra, string message)
    {
        TestFileMarkupParser.GetSpans($$"""{ "version": 1, {{extra}} }""", out var json, out ImmutableArray<TextSpan> spans);
        var result = PolicyText.Read(Outer($$""" "default": "deny", "rules": [ {{Rule}} ] """), new PolicyFile("/ci/x.model-origin.json", SourceText.From(json), PolicyFileKind.Policy, PolicyRole.Extra));
        Assert.Contains(result.Errors, error => spans.Contains(error.Place.Span) && error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_extra_policy_that_tightens_is_in_force()
    {
        var policy = PolicyText.Valid(Outer($$""" "rules": [ {{Rule}} ] """), Extra(""" "default": "deny", "unknown": { "dynamic": "deny" }, "rules": [ { "id": "y", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """));

        Assert.Equal(["x", "y"], policy.Rules.Select(rule => rule.Id));
        Assert.Equal((Verdict.Deny, Verdict.Deny), (policy.Default, policy.Unknown.Dynamic));
    }

    [Theory]
    [InlineData(""" "default": "deny" """, """ "default": "allow", "overrides": { "default": { "reason": "Prototype without customers" } } """)]
    [InlineData(""" "unknown": { "dynamic": "deny" } """, """ "unknown": { "dynamic": "info" }, "overrides": { "dynamic": { "reason": "Prototype without customers" } } """)]
    [InlineData(""" "presume": false """, """ "presume": true, "overrides": { "presume": { "reason": "Prototype without customers" } } """)]
    [InlineData(""" "groups": { "g": ["CN"] } """, """ "groups": { "g": ["HK"] }, "overrides": { "@g": { "reason": "Another list by the same name" } } """)]
    [InlineData(""" "groups": { "g": ["CN"] } """, """ "groups": { "g": ["CN"] } """)]
    [InlineData(""" "default": "deny" """, """ "rules": [ { "id": "ours", "when": { "model": "gpt-4o" }, "verdict": "allow", "because": "b" } ], "overrides": { "ours": { "reason": "Contract of our own" } } """)]
    [InlineData(""" "exceptionPolicy": { "maxDays": { "deny": 90 } } """, """ "exceptionPolicy": { "maxDays": { "deny": 365 } }, "overrides": { "exceptionPolicy": { "reason": "Audited once a year" } } """)]
    [InlineData(""" "delegates": ["exceptions"], "rules": [ RULE ] """, """ "exceptions": [ { "id": "e", "rules": ["x"], "model": "qwen3", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """)]
    [InlineData(""" "rules": [ RULE ] """, """ "rules": [ { "id": "x", "when": { "weights": ["open", "closed"] }, "verdict": "deny", "onUnknown": "deny", "because": "Stricter here" } ] """)]
    [InlineData(""" "rules": [ RULE ] """, """ "root": true, "overrides": { "root": { "reason": "A product of its own" } } """)]
    public void What_tightens_or_has_a_reason_is_taken(string outer, string inner) => PolicyText.Valid(Outer(outer.Replace("RULE", Rule, StringComparison.Ordinal)), Child(inner));

    [Fact]
    public void An_override_with_a_reason_counts()
    {
        var policy = PolicyText.Valid(
            Outer($$""" "default": "deny", "unknown": { "dynamic": "deny" }, "rules": [ {{Rule}} ] """),
            Child(""" "default": "allow", "unknown": { "dynamic": "info" }, "overrides": { "default": { "reason": "Prototype" }, "dynamic": { "reason": "Prototype" }, "x": { "verdict": "warn", "until": "2027-06-30", "reason": "Until the model is replaced" } } """));

        var rule = Assert.Single(policy.Rules);
        Assert.Equal((Verdict.Warn, Verdict.Warn, "b", "2027-06-30"), (rule.Verdict, rule.OnUnknown, rule.Because, rule.Until.ToString()));
        Assert.Equal((Verdict.Allow, Verdict.Info), (policy.Default, policy.Unknown.Dynamic));
        Assert.Equal(Inner, rule.Place!.Path);
    }

    [Fact]
    public void What_is_said_again_takes_the_place_of_the_outer_rule()
    {
        var policy = PolicyText.Valid(
            Outer(""" "rules": [ { "id": "x", "when": { "weights": "open", "region": { "not": ["DE", "FR"] } }, "verdict": "warn", "because": "b" } ] """),
            Child(""" "rules": [ { "id": "x", "when": { "region": { "not": "DE" } }, "verdict": "deny", "because": "Stricter" } ] """));

        var rule = Assert.Single(policy.Rules);
        Assert.Equal((Verdict.Deny, "Stricter"), (rule.Verdict, rule.Because));
    }

    [Theory]
    [InlineData(""" "verdict": [|"warn"|] """, "the verdict is 'deny'")]
    [InlineData(""" "verdict": "deny", "until": [|"2030-01-01"|] """, "the rule holds longer")]
    [InlineData(""" "verdict": "deny", "from": [|"2030-01-01"|] """, "the rule holds earlier")]
    public void Saying_a_rule_again_may_not_loosen_it(string keys, string message) => Refuses(message, $$""" "rules": [ { "id": "x", "when": { "weights": "open" }, "onUnknown": "warn", "because": "b", {{keys}} } ] """, Outer($$""" "rules": [ {{Rule}} ] """));

    [Theory]
    [InlineData(""" "overrides": { [|"lock"|]: { "verdict": "warn", "reason": "We like it" } } """, "'lock' is locked: nothing overrides it")]
    [InlineData(""" "rules": [ { "id": [|"lock"|], "when": { "weights": "open" }, "verdict": "deny", "because": "b" } ] """, "'lock' is locked: no other policy says it again")]
    [InlineData(""" "exceptions": [ { "id": "e", "rules": [ [|"lock"|] ], "model": "qwen3", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """, "'lock' is locked: no exception can be made")]
    [InlineData(""" "root": [|true|], "overrides": { "root": { "reason": "A product of its own" } } """, "This would take 'lock' out of force, which is locked")]
    [InlineData(""" "overrides": { [|"lok"|]: { "reason": "We like it" } } """, "There is nothing in force called 'lok' to override: did you mean 'lock'?")]
    [InlineData(""" "overrides": { "default": { [|"verdict"|]: "allow", "reason": "We like it" } } """, "'default' is changed where it stands in this file")]
    [InlineData(""" "overrides": { "soft": { "verdict": [|"allow"|], "reason": "We like it" } } """, "An override does not make an allow rule of 'soft'")]
    [InlineData(""" "overrides": { "soft": [|{|] "verdict": "info" } } """, "'reason' is missing in an override")]
    public void Locked_rules_and_empty_words_are_refused(string inner, string message) => Refuses(message, inner,
        Outer(""" "delegates": ["exceptions"], "rules": [ { "id": "lock", "when": { "weights": "open" }, "verdict": "deny", "locked": true, "because": "b" }, { "id": "soft", "when": { "weights": "closed" }, "verdict": "warn", "because": "b" } ] """));

    [Fact]
    public void A_floor_is_below_everything_and_nothing_drops_it()
    {
        var floor = Floor($$""" "rules": [ {{Rule}}, { "id": "f", "when": { "region": "CN" }, "verdict": "deny", "waivable": "floor-only", "because": "b" } ], "exceptions": [ { "id": "e", "rules": ["f"], "model": "qwen3", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """);

        Assert.Equal(["x", "f"], PolicyText.Valid(Child(""" "root": true """), floor).Rules.Select(rule => rule.Id));
        Assert.Equal(["x", "f"], PolicyText.Valid(floor).Rules.Select(rule => rule.Id));
        Assert.Empty(PolicyText.Valid(floor).Presets);
        Refuses("'f' is not waivable here: only a floor can make an exception to it", """ "exceptions": [ { "id": "e", "rules": [ [|"f"|] ], "model": "qwen3", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """, floor);
    }

    [Fact]
    public void A_file_of_the_repository_and_one_of_a_package_can_be_extended_each_with_what_they_extend()
    {
        var policy = PolicyText.Valid(
            PolicyText.File("""{ "version": 1, "extends": ["../common/base.model-origin.json", "package:Contoso.Policies/strict.model-origin.json"] }""", "/repo/app/model-origin.json"),
            Library("/repo/common/base.model-origin.json", $$""" "extends": "preset:no-prc-operated-inference", "groups": { "g": ["open"] }, "rules": [ { "id": "base", "when": { "weights": "@g" }, "verdict": "info", "because": "b" } ] """),
            Library("/packages/contoso.policies/1.0.0/strict.model-origin.json", """ "rules": [ { "id": "base", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """, "Contoso.Policies"),
            Library("/repo/unused.model-origin.json", """ "rules": [ { "id": "unused", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """));

        Assert.Equal(["prc-operated-endpoint", "base", "Contoso.Policies/base"], policy.Rules.Select(rule => rule.Id));
        Assert.Equal(["no-prc-operated-inference"], policy.Presets.Select(preset => preset.Name));
    }

    [Fact]
    public void Two_files_that_extend_each_other_are_both_in_force()
    {
        var policy = PolicyText.Valid(
            PolicyText.File("""{ "version": 1, "extends": "a.model-origin.json" }"""),
            Library("/repo/a.model-origin.json", """ "extends": "b.model-origin.json", "rules": [ { "id": "a", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """),
            Library("/repo/b.model-origin.json", """ "extends": "a.model-origin.json", "rules": [ { "id": "b", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """));

        Assert.Equal(["a", "b"], policy.Rules.Select(rule => rule.Id).Order());
    }

    [Fact]
    public void A_mistake_in_what_is_extended_stands_in_that_file()
    {
        var result = PolicyText.Read(PolicyText.File("""{ "version": 1, "extends": "a.model-origin.json" }"""), Library("/repo/a.model-origin.json", """ "rulse": [] """));

        Assert.Equal("/repo/a.model-origin.json", Assert.Single(result.Errors).Place.Path);
    }

    [Fact]
    public void Allow_rules_of_a_package_under_an_outer_default_of_deny_are_told_where_it_is_extended()
    {
        var library = Library("/packages/c/x.model-origin.json", """ "rules": [ { "id": "ok", "when": { "operator": "Microsoft" }, "verdict": "allow", "because": "b" } ] """, "C");
        Refuses("'ok' of /packages/c/x.model-origin.json loosens what is in force", """ "extends": [|"package:C/x.model-origin.json"|] """, Outer(""" "default": "deny" """), library);
        PolicyText.Valid(Outer(""" "default": "deny" """), library, Child(""" "extends": "package:C/x.model-origin.json", "overrides": { "ok": { "reason": "Contract of our own" } } """));
    }

    [Fact]
    public void Two_presets_that_clash_are_told_apart_by_name_and_either_name_will_do()
    {
        var policy = PolicyText.Valid("""
            { "version": 1, "extends": "preset:no-prc-operated-inference",
              "exceptions": [ { "id": "e", "rules": ["no-prc-operated-inference/prc-operated-endpoint", "unknown:no-prc-operated-inference/prc-operated-endpoint"], "host": "api.deepseek.com", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] }
            """);

        Assert.Equal(["prc-operated-endpoint", "unknown:prc-operated-endpoint"], policy.Exceptions[0].Rules);
    }

    [Theory]
    [InlineData(""" "delegates": [] """, "endpoints", """[ { "host": "llm.fabrikam.dev", "region": "DE" } ]""", false)]
    [InlineData(""" "delegates": ["endpoints"] """, "endpoints", """[ { "host": "llm.fabrikam.dev", "region": "DE" } ]""", true)]
    [InlineData(""" "delegates": ["endpoints"] """, "aliases", """[ { "model": "chat-prod", "is": "gpt-4o" } ]""", false)]
    [InlineData(""" "delegates": ["endpoints"] """, "organizations", """[ { "name": "Fabrikam", "country": "DE" } ]""", true)]
    [InlineData(""" "delegates": ["endpoints"] """, "families", """[ { "name": "fab-1", "developer": "Microsoft", "match": ["fab-1-*"] } ]""", false)]
    [InlineData(""" "default": "allow" """, "bindings", """[ { "env": "LLM_URL", "is": "https://llm.fabrikam.dev" } ]""", true)]
    public void Delegates_say_what_inner_files_may_add(string outer, string list, string entries, bool allowed)
    {
        var result = PolicyText.Read(Outer(outer), PolicyText.Facts($$"""{ "{{list}}": {{entries}} }""", "/repo/src/model-origin.facts.json"));

        Assert.Equal(allowed, result.Errors.IsEmpty);
        if (!allowed) Assert.Contains("to inner files ('delegates')", result.Errors[0].Message);
        PolicyText.Valid(Outer(outer), PolicyText.Facts($$"""{ "{{list}}": {{entries}} }"""));   // beside the policy stands its owner's word
    }

    [Fact]
    public void The_root_policy_may_contradict_the_catalog_with_a_reason()
    {
        const string Facts = """ "facts": { "endpoints": [ { "host": "api.deepseek.com", "operator": "Microsoft" } ], "aliases": [ { "model": "deepseek-chat", "is": "gpt-4o" } ], "organizations": [ { "name": "Alibaba", "country": "SG" } ] } """;
        const string Reasons = """ "overrides": { "host:api.deepseek.com": { "reason": "Our DNS sends it to our proxy" }, "alias:deepseek-chat": { "reason": "Our gateway maps it" }, "organization:Alibaba": { "reason": "Our counsel's reading" } } """;

        Assert.Equal(3, PolicyText.Read(Outer(Facts)).Errors.Length);
        PolicyText.Valid(Outer(Facts + "," + Reasons));
        Assert.Equal(3, PolicyText.Read(Outer(""" "default": "allow" """), Child(Facts + "," + Reasons)).Errors.Length);
    }

    [Fact]
    public void A_locked_rule_knows_the_facts_without_those_of_inner_files()
    {
        const string Locked = """ "rules": [ { "id": "lock", "when": { "region": { "not": "DE" } }, "verdict": "deny", "locked": true, "because": "b" } ] """;
        var inner = PolicyText.Facts("""{ "endpoints": [ { "host": "llm.fabrikam.dev", "region": "DE" } ] }""", "/repo/src/model-origin.facts.json");
        var beside = PolicyText.Facts("""{ "endpoints": [ { "host": "other.fabrikam.dev", "region": "DE" } ] }""");

        Assert.Null(PolicyText.Valid(Outer(Locked), beside).Rules[0].Facts);
        var rule = PolicyText.Valid(beside, Outer(Locked), inner).Rules[0];
        Assert.Equal("other.fabrikam.dev", Assert.Single(rule.Facts!.Endpoints).Host);
    }
}
