using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>POLICY section 5: what counts as tightening where an inner file says again what an outer one says.</summary>
public sealed class RestatementTests
{
    private const string Inner = "/repo/src/model-origin.json";

    private const string Group = """ "groups": { "g": ["CN", "HK"] }, """;

    private static PolicyFile Outer(string keys) => PolicyText.File($$"""{ "version": 1, {{keys}} }""");

    private static PolicyFile Child(string keys, string path = Inner) => PolicyText.File($$"""{ "version": 1, {{keys}} }""", path);

    private static string Rule(string keys, string id = "x") => $$""" "rules": [ { "id": "{{id}}", "because": "b", {{keys}} } ] """;

    private static void Agrees(bool tightens, string message, PolicyFile outer, PolicyFile inner)
    {
        var result = PolicyText.Read(outer, inner);
        if (tightens) Assert.Equal([], result.Errors.Select(error => error.Message));
        else Assert.Contains(message, Assert.Single(result.Errors).Message);
    }

    // What covers as much or more, read off the texts: the outer condition, then the inner one.
    [Theory]
    [InlineData("""{ "weights": "open", "region": "CN" }""", """{ "region": "CN" }""", true)]
    [InlineData("""{ "region": "CN" }""", """{ "weights": "open", "region": "CN" }""", false)]
    [InlineData("""{ "region": "@g" }""", """{ "region": ["HK", "CN", "MO"] }""", true)]
    [InlineData("""{ "region": ["CN", "HK", "MO"] }""", """{ "region": "@g" }""", false)]
    [InlineData("""{ "region": ["HK"] }""", """{ "region": "@g" }""", true)]
    [InlineData("""{ "region": { "not": ["DE", "FR"] } }""", """{ "region": { "not": "FR" } }""", true)]
    [InlineData("""{ "region": { "not": "FR" } }""", """{ "region": { "not": ["DE", "FR"] } }""", false)]
    [InlineData("""{ "region": { "not": "FR" } }""", """{ "region": "CN" }""", false)]
    [InlineData("""{ "region": { "some": ["CN", "HK"] } }""", """{ "region": { "some": ["HK", "CN"] } }""", true)]
    [InlineData("""{ "region": { "some": ["CN", "HK"] } }""", """{ "region": { "some": ["CN", "MO"] } }""", false)]
    [InlineData("""{ "region": { "some": ["CN", "HK"] } }""", """{ "region": { "some": ["CN", "HK", "MO"] } }""", false)]
    [InlineData("""{ "region": { "some": "CN" } }""", """{ "region": { "every": "CN" } }""", false)]
    [InlineData("""{ "lineage": { "country": "CN", "via": ["merge", "fine-tune"] } }""", """{ "lineage": { "via": ["fine-tune", "merge"], "country": ["CN"] } }""", true)]
    [InlineData("""{ "lineage": { "country": "CN", "via": "merge" } }""", """{ "lineage": { "country": "CN" } }""", false)]
    [InlineData("""{ "lineage": { "country": "CN" } }""", """{ "lineage": { "developer": "DeepSeek" } }""", false)]
    [InlineData("""{ "developer.owner": { "org": "Alibaba", "stake": { "atLeast": 20 } } }""", """{ "developer.owner": { "stake": { "atLeast": 20 }, "org": "Alibaba" } }""", true)]
    [InlineData("""{ "developer.owner": { "org": "Alibaba", "stake": { "atLeast": 20 } } }""", """{ "developer.owner": { "org": "Alibaba", "stake": { "atLeast": 30 } } }""", false)]
    [InlineData("""{ "lineage": { "absent": true } }""", """{ "lineage": { "absent": true } }""", true)]
    [InlineData("""{ "lineage": { "absent": true } }""", """{ "lineage": { "absent": false } }""", false)]
    [InlineData("""{ "any": [ { "weights": "open" }, { "region": "CN" } ] }""", """{ "any": [ { "weights": "open" }, { "region": ["CN"] } ] }""", true)]
    [InlineData("""{ "any": [ { "weights": "open" }, { "region": "CN" } ] }""", """{ "any": [ { "weights": "open" }, { "region": "HK" } ] }""", false)]
    [InlineData("""{ "any": [ { "weights": "open" }, { "region": "CN" } ] }""", """{ "any": [ { "weights": "open" } ] }""", false)]
    public void A_rule_said_again_covers_what_it_covered(string outer, string inner, bool covers)
        => Agrees(covers, "the rule covers more, as far as can be seen", Outer(Group + Rule($""" "when": {outer}, "verdict": "deny" """)), Child(Group + Rule($""" "when": {inner}, "verdict": "deny" """)));

    [Theory]
    [InlineData(""" "verdict": "deny", "until": "2030-01-01" """, """ "verdict": "deny", "until": "2030-01-01" """, null)]
    [InlineData(""" "verdict": "deny", "until": "2030-01-01" """, """ "verdict": "deny", "until": "2030-01-02" """, null)]
    [InlineData(""" "verdict": "deny", "until": "2030-01-01" """, """ "verdict": "deny", "until": "2029-12-31" """, "the rule holds longer")]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01" """, """ "verdict": "deny", "from": "2030-01-01" """, null)]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01" """, """ "verdict": "deny", "from": "2029-12-31" """, null)]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01" """, """ "verdict": "deny", "from": "2030-01-02" """, "the rule holds earlier")]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01", "before": "warn" """, """ "verdict": "deny", "from": "2030-01-01", "before": "warn" """, null)]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01", "before": "info" """, """ "verdict": "deny", "from": "2030-01-01", "before": "warn" """, null)]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01", "before": "warn" """, """ "verdict": "deny", "from": "2030-01-01", "before": "info" """, "'before' is 'warn'")]
    [InlineData(""" "verdict": "deny", "from": "2030-01-01", "before": "warn" """, """ "verdict": "deny", "from": "2030-01-01" """, "'before' is 'warn'")]
    [InlineData(""" "verdict": "warn" """, """ "verdict": "deny" """, null)]
    [InlineData(""" "verdict": "allow" """, """ "verdict": "deny" """, null)]
    public void A_rule_said_again_holds_as_long_and_as_strictly(string outer, string inner, string? message)
        => Agrees(message is null, message ?? "", Outer(Rule($$""" "when": { "weights": "open" }, {{outer}} """)), Child(Rule($$""" "when": { "weights": "open" }, {{inner}} """)));

    [Theory]
    [InlineData(""" "default": "deny" """, """ "default": "deny" """, null)]
    [InlineData(""" "presume": true """, """ "default": "allow" """, null)]
    [InlineData(""" "default": "allow" """, """ "unknown": { "dynamic": "info", "undisclosed": "warn", "unlisted": "warn" } """, null)]
    [InlineData(""" "default": "allow" """, """ "unknown": { "undisclosed": "info" } """, "'undisclosed' is left at 'warn'")]
    [InlineData(""" "default": "allow" """, """ "unknown": { "unlisted": "info" } """, "'unlisted' is left at 'warn'")]
    [InlineData(""" "unknown": { "dynamic": "warn" } """, """ "unknown": { "dynamic": "warn" } """, null)]
    [InlineData(""" "unknown": { "dynamic": "warn" } """, """ "unknown": { "dynamic": "info" } """, "'dynamic' is 'warn'")]
    [InlineData(""" "exceptionPolicy": { "maxDays": { "deny": 90 } } """, """ "exceptionPolicy": { "maxDays": { "deny": 90, "warn": 365 } } """, null)]
    public void A_setting_said_again_is_as_strict(string outer, string inner, string? message) => Agrees(message is null, message ?? "", Outer(outer), Child(inner));

    [Fact]
    public void What_a_file_extends_and_facts_that_stand_above_it_say_nothing_of_what_they_leave_out()
    {
        var library = new PolicyFile("/repo/common/base.model-origin.json", SourceText.From("""{ "version": 1, "default": "allow" }"""), PolicyFileKind.Policy, PolicyRole.Library);
        var policy = PolicyText.Valid(PolicyText.Facts("{}"), Child(""" "extends": ["preset:no-prc-operated-inference", "../common/base.model-origin.json"], "unknown": { "dynamic": "ignore", "undisclosed": "info" } """), library);

        Assert.Equal((Verdict.Allow, Verdict.Info), (policy.Unknown.Dynamic, policy.Unknown.Undisclosed));
    }

    [Theory]
    [InlineData("deny", 90, null, "2027-03-31", true)]    // 90 days
    [InlineData("deny", 90, null, "2027-04-01", false)]
    [InlineData("warn", 90, null, "2027-04-01", false)]   // no outer limit for warnings
    [InlineData("deny", 365, "Audited once a year", "2027-12-31", true)]
    [InlineData("deny", 365, "Audited once a year", "2028-01-01", false)]
    public void The_days_in_force_are_the_fewest_unless_a_reason_is_given(string verdict, int days, string? reason, string until, bool holds)
    {
        var overrides = reason is null ? "" : $$""", "overrides": { "exceptionPolicy": { "reason": "{{reason}}" } } """;
        var policy = PolicyText.Valid(
            Outer(""" "exceptionPolicy": { "maxDays": { "deny": 180 } } """),
            Child($$"""
                "exceptionPolicy": { "maxDays": { "{{verdict}}": {{days}} } } {{overrides}},
                "rules": [ { "id": "x", "when": { "weights": "open" }, "verdict": "{{verdict}}", "because": "b" } ],
                "exceptions": [ { "id": "e", "rules": ["x"], "model": "qwen3", "reason": "Benchmark of record", "owner": "o", "from": "2026-12-31", "until": "{{until}}" } ]
                """));

        Assert.Equal((holds ? 1 : 0, holds ? 0 : 1), (policy.Exceptions.Length, policy.ExceptionsTooLong.Length));
    }

    [Fact]
    public void A_new_root_drops_the_policies_and_facts_above_it_and_nothing_else()
    {
        var policy = PolicyText.Valid(
            Outer(Rule(""" "when": { "weights": "open" }, "verdict": "deny" """)), PolicyText.Facts("""{ "aliases": [ { "model": "chat-a", "is": "gpt-4o" } ] }"""),
            Child(""" "root": true, "overrides": { "root": { "reason": "A product of its own" } }, """ + Rule(""" "when": { "weights": "open" }, "verdict": "warn" """, "y")),
            PolicyText.Facts("""{ "aliases": [ { "model": "chat-b", "is": "gpt-4o" } ] }""", "/repo/src/model-origin.facts.json"),
            Child(Rule(""" "when": { "region": "CN" }, "verdict": "deny" """, "z"), "/repo/src/app/model-origin.json"));

        Assert.Equal(["y", "z"], policy.Rules.Select(rule => rule.Id));
        Assert.Equal(["chat-b"], policy.Facts.Aliases.Select(alias => alias.Model));
    }

    // Few rules are searched one by one, many by a table: both find the same.
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_rule_is_found_by_its_id_and_by_the_name_of_its_preset_too(int others)
    {
        const string Preset = "no-prc-operated-inference";
        var rules = string.Join(", ", Enumerable.Range(0, others).Select(n => $$"""{ "id": "r{{n}}", "when": { "region": "CN" }, "verdict": "warn", "because": "b" }"""));
        var outer = Outer($$""" "delegates": ["exceptions"], "extends": "preset:{{Preset}}", "rules": [ {{rules}} ] """);
        var policy = PolicyText.Valid(outer, Child($$"""
            "overrides": { "r0": { "verdict": "info", "reason": "We like it" }, "{{Preset}}/prc-operated-endpoint": { "verdict": "warn", "reason": "Until the contract ends" } },
            "exceptions": [ { "id": "e", "rules": ["r0", "{{Preset}}/prc-operated-endpoint", "unknown:{{Preset}}/prc-operated-endpoint"], "host": "api.deepseek.com", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ]
            """));

        Assert.Equal((Verdict.Info, Verdict.Warn), (policy.Rules.Single(rule => rule.Id == "r0").Verdict, policy.Rules.Single(rule => rule.Id == "prc-operated-endpoint").Verdict));
        Assert.Equal(["r0", "prc-operated-endpoint", "unknown:prc-operated-endpoint"], policy.Exceptions[0].Rules);
        var refused = PolicyText.Read(outer, Child(""" "overrides": { "inventory/prc-operated-endpoint": { "reason": "We like it" }, "q0": { "reason": "We like it" } } """));
        Assert.Equal(2, refused.Errors.Length);
    }

    [Fact]
    public void Presets_are_told_in_the_order_of_their_names()
        => Assert.Equal(["inventory", "no-aggregators", "open-weights-only"], PolicyText.Valid("""{ "version": 1, "extends": ["preset:open-weights-only", "preset:inventory", "preset:no-aggregators"] }""").Presets.Select(preset => preset.Name));
}
