using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 6: exceptions take the rules they name out of the count.</summary>
public sealed class ExceptionTests
{
    private static readonly Condition Always = Given.Is(Dimension.Hosting, "cloud");
    private static readonly Use Plain = Given.Use(Given.Model("chat-prod", parse: true), Given.At(Given.Hop("api.host.org")), new Scope { Path = "src/Evaluation/Run.cs" });

    private static PolicyException Exception(string id = "e", string[]? rules = null, string? host = null, string? model = null, string? path = null, string? alias = null, string? from = null, string until = "2027-01-31") => new()
    {
        Id = id,
        Rules = [.. rules ?? ["no"]],
        Host = host,
        Model = model is null ? null : ModelPattern.Parse(model),
        Path = path,
        Alias = alias,
        From = from is null ? null : Given.On(from),
        Until = Given.On(until),
        Reason = "Benchmark of record",
        Owner = "platform@contoso.example",
    };

    private static OriginPolicy Policy(PolicyException exception, params Rule[] rules) => new() { Rules = [.. rules], Exceptions = [exception] };

    [Fact]
    public void An_excepted_use_is_MOA1101_with_the_exception()
    {
        var exception = Exception(host: "api.host.org");
        var result = Plain.Under(Policy(exception, Given.Deny(Always)));

        Assert.Equal((Verdict.Allow, "MOA1101"), (result.Verdict, result.DiagnosticId));
        Assert.Same(exception, result.Exception);
        Assert.Empty(result.RuleIds);
    }

    [Fact]
    public void All_that_an_exception_names_has_to_fit()
    {
        var deny = Given.Deny(Always);

        Assert.Equal(Verdict.Allow, Plain.Under(Policy(Exception(host: "*.host.org", path: "src/Evaluation/**", model: "chat-prod"), deny)).Verdict);
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(alias: "Chat-Prod"), deny)).Verdict);   // nobody says that it is an alias
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(host: "*.host.org", path: "src/Product/**"), deny)).Verdict);
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(host: "other.org"), deny)).Verdict);
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(host: "api.host.org", model: "other"), deny)).Verdict);
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(alias: "other"), deny)).Verdict);
        Assert.Equal(Verdict.Deny, Given.Use(endpoint: Given.At(Given.Hop("api.host.org"))).Under(Policy(Exception(host: "api.host.org", path: "**"), deny)).Verdict);
    }

    [Theory]
    [InlineData("2026-12-31", nameof(Verdict.Deny))]
    [InlineData("2027-01-01", nameof(Verdict.Allow))]
    [InlineData("2027-01-31", nameof(Verdict.Allow))]
    [InlineData("2027-02-01", nameof(Verdict.Deny))]
    public void It_holds_from_its_first_to_its_last_day(string today, string expected)
    {
        var policy = Policy(Exception(host: "api.host.org", from: "2027-01-01"), Given.Deny(Always));

        Assert.Equal(expected, Plain.Under(policy, Given.On(today)).Verdict.ToString());
    }

    [Fact]
    public void Other_rules_go_on_counting()
    {
        var result = Plain.Under(Policy(Exception(host: "api.host.org"), Given.Deny(Always), Given.Rule("careful", Verdict.Warn, Always)));

        Assert.Equal((Verdict.Warn, "MOA1002", "careful", "e"), (result.Verdict, result.DiagnosticId, result.RuleId, result.Exception?.Id));
    }

    [Fact]
    public void One_that_changes_no_verdict_is_not_used()
    {
        var result = Plain.Under(Policy(Exception(host: "api.host.org"), Given.Deny(Always), Given.Rule("also", Verdict.Deny, Always)));

        Assert.Equal((Verdict.Deny, "also"), (result.Verdict, result.RuleId));
        Assert.Null(result.Exception);
        Assert.Null(Plain.Under(Policy(Exception(host: "api.host.org"), Given.Rule("other", Verdict.Allow, Always))).Exception);
    }

    [Fact]
    public void Default_unlisted_and_unknown_rules_can_be_excepted()
    {
        var byDefault = new OriginPolicy { Default = Verdict.Deny, Exceptions = [Exception(rules: ["default"], host: "api.host.org")] };
        Assert.Equal("MOA1101", Plain.Under(byDefault).DiagnosticId);

        var unlisted = Given.Use(Given.Model("mystery", unlisted: true), Given.At(Given.Hop()));
        Assert.Equal("MOA1101", unlisted.Under(Policy(Exception(rules: ["unlisted"], host: "api.host.org"))).DiagnosticId);

        var maybe = Given.Deny(Given.Is(Dimension.Region, "CN"), Verdict.Warn);
        var dark = Given.Use(Given.Model(), Given.At(Given.Hop(region: Given.Missing())));
        Assert.Equal("MOA1101", dark.Under(Policy(Exception(rules: ["unknown:no"], host: "api.host.org"), maybe)).DiagnosticId);
        Assert.Equal("MOA1101", dark.Under(Policy(Exception(rules: ["no"], host: "api.host.org"), maybe)).DiagnosticId);
        Assert.Equal("MOA1003", dark.Under(Policy(Exception(rules: ["unknown:other"], host: "api.host.org"), maybe)).DiagnosticId);
    }

    [Fact]
    public void To_except_the_unknown_of_a_rule_does_not_except_the_rule()
    {
        Assert.Equal(Verdict.Deny, Plain.Under(Policy(Exception(rules: ["unknown:no"], host: "api.host.org"), Given.Deny(Always))).Verdict);
    }

    [Fact]
    public void Locked_rules_and_rules_that_are_not_waivable_refuse()
    {
        var locked = new Rule { Id = "no", Verdict = Verdict.Deny, When = Given.All(Always), Locked = true };
        var firm = new Rule { Id = "no", Verdict = Verdict.Deny, When = Given.All(Always), Waivable = false };

        Assert.Equal("MOA1000", Plain.Under(Policy(Exception(host: "api.host.org"), locked)).DiagnosticId);
        Assert.Equal("MOA1001", Plain.Under(Policy(Exception(host: "api.host.org"), firm)).DiagnosticId);
    }

    [Fact]
    public void Of_two_exceptions_to_one_rule_the_first_in_ordinal_order_is_named()
    {
        OriginPolicy PolicyOf(params PolicyException[] exceptions) => new() { Rules = [Given.Deny(Always)], Exceptions = [.. exceptions] };
        var b = Exception("b", host: "api.host.org");
        var a = Exception("a", host: "api.host.org");

        Assert.Equal("a", Plain.Under(PolicyOf(b, a)).Exception?.Id);
        Assert.Equal("a", Plain.Under(PolicyOf(a, b)).Exception?.Id);
    }

    [Fact]
    public void An_exception_for_a_symbol_fits_nothing_that_has_none()
    {
        var exception = new PolicyException { Id = "e", Rules = ["no"], Symbol = "Contoso.Evaluation", Until = Given.On("2027-01-31") };

        Assert.Equal(Verdict.Deny, Plain.Under(Policy(exception, Given.Deny(Always))).Verdict);
    }

    [Theory]
    [InlineData("Contoso.Chat.Ask", true)]
    [InlineData("Contoso.Chat", true)]
    [InlineData("Contoso", true)]
    [InlineData("Contoso.Ch", false)]
    [InlineData("Contoso.Chat.Ask.More", false)]
    [InlineData("Fabrikam", false)]
    public void A_symbol_is_the_member_or_what_it_is_in(string symbol, bool expected)
    {
        var exception = new PolicyException { Id = "e", Rules = ["no"], Symbol = symbol, Until = Given.Today };

        Assert.Equal(expected, ExceptionScope.Covers(exception, Given.Use(scope: new Scope { Symbol = "Contoso.Chat.Ask" }), Given.Today));
        Assert.False(ExceptionScope.Covers(exception, Given.Use(), Given.Today));
    }

    [Fact]
    public void A_type_is_also_named_without_its_type_arguments() =>
        Assert.True(ExceptionScope.Covers(new PolicyException { Id = "e", Rules = ["no"], Symbol = "Contoso.Chat", Until = Given.Today }, Given.Use(scope: new Scope { Symbol = "Contoso.Chat<T>.Ask" }), Given.Today));
}
