using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>POLICY section 6, as far as a file shows it.</summary>
public sealed class ExceptionReadingTests
{
    private static string With(string exception, string more = "", string rule = """ "verdict": "deny" """) => $$"""
        { "version": 1, {{more}}
          "rules": [ { "id": "r", "when": { "operator.country": "CN" }, {{rule}}, "because": "b" } ],
          "exceptions": [ {{exception}} ] }
        """;

    [Theory]
    [InlineData("""[|{|] "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "'id' is missing in an exception")]
    [InlineData("""[|{|] "id": "e", "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "'rules' is missing in an exception")]
    [InlineData("""[|{|] "id": "e", "rules": ["r"], "host": "api.deepseek.com", "owner": "me", "until": "2027-01-31" }""", "'reason' is missing in an exception")]
    [InlineData("""[|{|] "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "until": "2027-01-31" }""", "'owner' is missing in an exception")]
    [InlineData("""[|{|] "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me" }""", "'until' is missing in an exception")]
    [InlineData("""{ "id": "e", "rules": [|[]|], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "'rules' takes at least one entry")]
    [InlineData("""{ "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": [|" "|], "owner": "me", "until": "2027-01-31" }""", "'reason' is empty")]
    [InlineData("""{ "id": "e", "rules": [ [|"rr"|] ], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "There is no rule 'rr': did you mean 'r'?")]
    [InlineData("""{ "id": "e", "rules": [ [|"unknown:q"|] ], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "There is no rule 'q': did you mean 'unknown:r'?")]
    [InlineData("""{ "id": "e", "rules": [ [|"unknown:default"|] ], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "There is no rule 'default'")]
    [InlineData("""[|{|] "id": "e", "rules": ["r"], "path": "src/**", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "An exception to a deny rule names a 'model', a 'host' or an 'alias'")]
    [InlineData("""[|{|] "id": "e", "rules": ["r"], "host": "*", "reason": "why", "owner": "me", "until": "2027-01-31" }""", "An exception to a deny rule names a 'model', a 'host' or an 'alias'")]
    [InlineData("""[|{|] "id": "e", "rules": ["unknown:r"], "reason": "why", "owner": "me", "until": "2027-01-31" }""", "An exception to a deny rule names")]
    [InlineData("""{ "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "from": "2027-02-01", "until": [|"2027-01-31"|] }""", "'until' (2027-01-31) is before 'from' (2027-02-01)")]
    public void An_exception_is_whole(string exception, string message) => PolicyText.AssertErrors(With(exception), message);

    [Theory]
    [InlineData(""" "verdict": "deny", "locked": true """, "'r' is locked: no exception can be made")]
    [InlineData(""" "verdict": "deny", "waivable": false """, "'r' is not waivable: no exception can be made")]
    [InlineData(""" "verdict": "deny", "waivable": "floor-only" """, "'r' is not waivable here: only a floor can make an exception to it")]
    public void Some_rules_take_no_exception(string rule, string message)
        => PolicyText.AssertErrors(With("""{ "id": "e", "rules": [ [|"r"|] ], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", rule: rule), message);

    [Fact]
    public void Two_exceptions_of_one_id_are_an_error_at_the_second()
        => PolicyText.AssertErrors(With("""
            { "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" },
            { "id": [|"e"|], "rules": ["r"], "host": "api.openai.com", "reason": "why", "owner": "me", "until": "2027-01-31" }
            """), "There is another exception 'e' in line 3");

    [Theory]
    [InlineData(""" "verdict": "warn" """, "[\"r\"]")]
    [InlineData(""" "verdict": "deny", "onUnknown": "warn" """, "[\"unknown:r\"]")]
    [InlineData(""" "verdict": "deny" """, "[\"unlisted\"]")]
    public void An_exception_to_less_than_a_denial_may_cover_a_path(string rule, string rules)
    {
        var policy = PolicyText.Valid(With($$"""{ "id": "e", "rules": {{rules}}, "path": "src/**", "reason": "why", "owner": "me", "until": "2027-01-31" }""", rule: rule));

        Assert.Equal("src/**", Assert.Single(policy.Exceptions).Path);
    }

    [Fact]
    public void Every_exception_covers_something()
        => PolicyText.AssertErrors(With("""[|{|] "id": "e", "rules": ["r"], "reason": "why", "owner": "me", "until": "2027-01-31" }""", rule: """ "verdict": "warn" """), "An exception says what it covers");

    [Fact]
    public void A_rule_that_denies_only_before_a_day_counts_as_denying()
        => PolicyText.AssertErrors(
            With("""[|{|] "id": "e", "rules": ["r"], "path": "src/**", "reason": "why", "owner": "me", "until": "2027-01-31" }""", rule: """ "verdict": "warn", "from": "2027-01-01", "before": "deny" """),
            "An exception to a deny rule names");

    [Fact]
    public void All_of_an_exception_is_read()
    {
        var policy = PolicyText.Valid(With("""
            { "id": "benchmark", "rules": ["r", "unknown:r", "default", "unlisted"], "host": "API.DeepSeek.com", "alias": "chat-prod", "path": "src/Evaluation/**", "symbol": "Contoso.Evaluation",
              "reason": "Benchmark of record", "owner": "ai-platform@contoso.example", "from": "2026-11-01", "until": "2027-01-31", "ticket": "AI-7", "approvedBy": "cto" }
            """));

        var exception = Assert.Single(policy.Exceptions);
        Assert.Equal("benchmark", exception.Id);
        Assert.Equal(["r", "unknown:r", "default", "unlisted"], exception.Rules);
        Assert.Equal("api.deepseek.com", exception.Host);
        Assert.Equal("chat-prod", exception.Alias);
        Assert.Equal("src/Evaluation/**", exception.Path);
        Assert.Equal("Contoso.Evaluation", exception.Symbol);
        Assert.Equal("Benchmark of record", exception.Reason);
        Assert.Equal("ai-platform@contoso.example", exception.Owner);
        Assert.Equal("2026-11-01", exception.From.ToString());
        Assert.Equal("2027-01-31", exception.Until.ToString());
        Assert.Equal("AI-7", exception.Ticket);
        Assert.Equal("cto", exception.ApprovedBy);
        Assert.Equal("\"benchmark\"", exception.Place!.Text.ToString(exception.Place.Span));
    }

    [Theory]
    [InlineData(""" "exceptionPolicy": { "maxDays": { "deny": 180 } }, """, "'from' is missing in an exception: 'exceptionPolicy' limits its days")]
    [InlineData(""" "exceptionPolicy": { "require": ["ticket"] }, """, "'ticket' is missing in an exception: 'exceptionPolicy' requires it")]
    [InlineData(""" "exceptionPolicy": { "require": "approvedBy" }, """, "'approvedBy' is missing in an exception: 'exceptionPolicy' requires it")]
    public void The_exception_policy_asks_for_more(string more, string message)
        => PolicyText.AssertErrors(With("""[|{|] "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }""", more), message);

    [Theory]
    [InlineData("""{ "maxDays": { "deny": [|0|] } }""", "'deny' takes a whole number from 1 to")]
    [InlineData("""{ "maxDays": { "deny": [|1.5|] } }""", "'deny' takes a whole number from 1 to")]
    [InlineData("""{ "maxDays": { [|"info"|]: 10 } }""", "'maxDays' has no key 'info'")]
    [InlineData("""{ "require": ["ticket", [|"tickett"|]] }""", "did you mean 'ticket'?")]
    public void The_exception_policy_is_checked(string marked, string message) => PolicyText.AssertErrors($$"""{ "version": 1, "exceptionPolicy": {{marked}} }""", message);

    [Theory]
    [InlineData("deny", "2026-12-31", true)]
    [InlineData("deny", "2027-06-29", true)]    // 180 days
    [InlineData("deny", "2027-06-30", false)]   // 181 days
    [InlineData("warn", "2027-12-31", true)]    // 364 days
    [InlineData("warn", "2028-01-02", false)]   // 366 days
    [InlineData("info", "2037-01-01", true)]    // no limit is stated
    public void An_exception_that_lasts_too_long_has_no_effect(string verdict, string until, bool holds)
    {
        var policy = PolicyText.Valid(With(
            $$"""{ "id": "e", "rules": ["r"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "from": "2026-12-31", "until": "{{until}}" }""",
            """ "exceptionPolicy": { "maxDays": { "deny": 180, "warn": 365.0 } }, """,
            $""" "verdict": "{verdict}" """));

        Assert.Equal(holds ? 1 : 0, policy.Exceptions.Length);
        Assert.Equal(holds ? 0 : 1, policy.ExceptionsTooLong.Length);
        Assert.True(policy.HasExceptions);
        Assert.False(PolicyText.Valid("""{ "version": 1, "exceptions": [] }""").HasExceptions);
    }

    [Fact]
    public void An_exception_may_name_a_presets_rule()
    {
        var policy = PolicyText.Valid("""
            { "version": 1, "extends": ["preset:no-prc-operated-inference"],
              "exceptions": [ { "id": "e", "rules": ["prc-operated-endpoint"], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" } ] }
            """);

        Assert.True(Day.TryParse("2027-01-31", out var end));
        Assert.Equal(end, Assert.Single(policy.Exceptions).Until);
    }

    // What surely does not deny may be excepted for a path alone; `default` denies unless the file says otherwise.
    [Theory]
    [InlineData(""" "default": "allow", """, "default", true)]
    [InlineData(""" "default": "deny", """, "default", false)]
    [InlineData("", "default", false)]
    [InlineData(""" "unknown": { "unlisted": "deny" }, """, "unlisted", false)]
    [InlineData(""" "unknown": { "unlisted": "info" }, """, "unlisted", true)]
    [InlineData("", "unlisted", true)]
    public void What_an_exception_to_a_setting_has_to_name(string more, string target, bool pathWillDo)
    {
        var result = PolicyText.Read(PolicyText.File(With($$"""{ "id": "e", "rules": ["{{target}}"], "path": "src/**", "reason": "why", "owner": "me", "until": "2027-01-31" }""", more)));

        Assert.Equal(pathWillDo ? [] : ["An exception to a deny rule names a 'model', a 'host' or an 'alias'"], result.Errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("defalt", "default")]
    [InlineData("unlistd", "unlisted")]
    [InlineData("unknown:q", "unknown:r")]
    public void A_misspelt_target_has_the_nearest_that_can_be_excepted(string target, string nearest)
        => PolicyText.AssertErrors(With($$"""{ "id": "e", "rules": [ [|"{{target}}"|] ], "host": "api.deepseek.com", "reason": "why", "owner": "me", "until": "2027-01-31" }"""), $"did you mean '{nearest}'?");

    [Fact]
    public void Whether_any_exception_names_a_symbol_is_known_and_so_is_what_to_look_for_in_texts()
    {
        const string Symbol = """{ "id": "a", "rules": ["r"], "host": "llm.fabrikam.dev", "symbol": "Contoso.Evaluation", "reason": "why", "owner": "me", "until": "2027-01-31" }""";
        const string Plain = """{ "id": "b", "rules": ["r"], "model": "zorblax-9b", "alias": "quuxprod", "reason": "why", "owner": "me", "until": "2027-01-31" }""";

        Assert.True(PolicyText.Valid(With(Symbol + ", " + Plain)).NeedsSymbols);
        Assert.False(PolicyText.Valid(With(Plain)).NeedsSymbols);
        Assert.False(PolicyText.Valid("""{ "version": 1 }""").NeedsSymbols);
        Assert.Equal(["llm.fabrikam.dev", "zorblax", "quuxprod"], PolicyText.Valid(With(Symbol + ", " + Plain)).Triggers);
    }

    [Theory]
    [InlineData("todo", false)]
    [InlineData("TBD, fixme later!", false)]
    [InlineData("Temporary", false)]
    [InlineData("needed for testing", false)]
    [InlineData("xxxx yyyy 1111", false)]
    [InlineData("Benchmark", false)]               // one word says nothing
    [InlineData("Benchmark benchmark", true)]
    [InlineData("because: Benchmark, of; record", true)]
    [InlineData("Benchmark of record", true)]
    [InlineData("for now, see AI-17 audit", true)]
    [InlineData("\u8BC4\u6D4B\u57FA\u51C6", true)]   // no spaces between words
    [InlineData("\u8BC4\u6D4B\u57FA", false)]
    [InlineData("\u3040\u3041\u3042\uD7FF", true)]
    [InlineData("\u303F\u3041\u3042\u3043x", false)]
    [InlineData("\uFF41\uFF42\uFF43\uFF44", false)]
    [InlineData("", false)]
    [InlineData("!?", false)]
    public void A_reason_has_two_words_that_say_something(string reason, bool isReal) => Assert.Equal(isReal, ExceptionReason.IsReal(reason));

    [Fact]
    public void Words_that_stand_in_every_code_base_say_nothing()
    {
        const string Empty = "todo tbd tba fixme xxx wip temp temporary temporarily for now later none no na n a an the see above below unknown reason because just it is this that to be as of and "
            + "exception exempt exemption excepted suppress suppressed suppression ignore ignored disable disabled skip skipped waived waiver allowed allow ok okay fine needed required necessary test testing tests "
            + "placeholder asap legacy workaround fix build ci green warning error rule policy we need needs me us please dont don t ask approved justification justified will determined decided";

        Assert.False(ExceptionReason.IsReal(Empty));
        foreach (var word in Empty.Split(' ')) Assert.False(ExceptionReason.IsReal("Benchmark " + word), word);
    }
}
