using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 4 beyond its table: ids, ties, evidence, unlisted names, locked rules, days.</summary>
public sealed class VerdictTests
{
    private static readonly Condition Always = Given.Is(Dimension.Hosting, "cloud");
    private static readonly Use Plain = Given.Use(Given.Model(), Given.At(Given.Hop()));

    private static Use Lacking(params UnknownKind[] kinds) => Given.Use(Given.Model(), Given.At(Given.Hop(
        region: Given.Missing(kinds[0]), tag: kinds.Length > 1 ? Given.Missing(kinds[1]) : null)));

    private static readonly Condition RegionOrTag = Given.Any(Given.Is(Dimension.Region, "CN"), Given.Like(Dimension.Tag, "x"));

    [Theory]
    [InlineData(nameof(UnknownKind.Unlisted), "MOA1004")]
    [InlineData(nameof(UnknownKind.Undisclosed), "MOA1003")]
    [InlineData(nameof(UnknownKind.Dynamic), "MOA1003")]
    public void A_warning_is_MOA1004_only_if_the_catalogs_knowledge_alone_is_missing(string kind, string id)
    {
        var policy = Given.Policy(Given.Deny(RegionOrTag, Verdict.Warn));

        Assert.Equal(id, Lacking(Enum.Parse<UnknownKind>(kind)).Under(policy).DiagnosticId);
        Assert.Equal("MOA1003", Lacking(UnknownKind.Unlisted, UnknownKind.Dynamic).Under(policy).DiagnosticId);
    }

    [Theory]
    [InlineData(nameof(Verdict.Deny), "MOA1001")]
    [InlineData(nameof(Verdict.Info), "MOA1005")]
    [InlineData(nameof(Verdict.Allow), "MOA1100")]
    public void OnUnknown_decides_the_id(string name, string id)
    {
        var onUnknown = Enum.Parse<Verdict>(name);
        var result = Lacking(UnknownKind.Undisclosed).Under(Given.Policy(Given.Deny(RegionOrTag, onUnknown)));

        Assert.Equal((onUnknown, id, onUnknown == Verdict.Allow), (result.Verdict, result.DiagnosticId, result.Certain));
        Assert.Equal(onUnknown == Verdict.Allow ? 0 : 1, result.Missing.Length);
    }

    [Fact]
    public void Without_onUnknown_the_strictest_kind_counts_but_not_above_the_rules_own_verdict()
    {
        var unknown = new UnknownVerdicts(Verdict.Info, Verdict.Deny, Verdict.Warn);
        OriginPolicy PolicyOf(Verdict verdict) => new() { Unknown = unknown, Rules = [Given.Rule("r", verdict, RegionOrTag)] };

        Assert.Equal(Verdict.Deny, Lacking(UnknownKind.Dynamic, UnknownKind.Undisclosed).Under(PolicyOf(Verdict.Deny)).Verdict);
        Assert.Equal(Verdict.Warn, Lacking(UnknownKind.Dynamic, UnknownKind.Unlisted).Under(PolicyOf(Verdict.Deny)).Verdict);
        Assert.Equal(Verdict.Info, Lacking(UnknownKind.Dynamic, UnknownKind.Undisclosed).Under(PolicyOf(Verdict.Info)).Verdict);
    }

    [Fact]
    public void Ties_are_broken_by_ordinal_order_and_all_ids_are_told_strictest_first()
    {
        var result = Plain.Under(Given.Policy(
            Given.Rule("w", Verdict.Warn, Always), Given.Rule("b", Verdict.Deny, Always), Given.Rule("a/z", Verdict.Deny, Always), Given.Rule("Z", Verdict.Deny, Always),
            Given.Rule("ok", Verdict.Allow, Always), Given.Rule("not", Verdict.Deny, Given.Is(Dimension.Hosting, "vendor"))));

        Assert.Equal("Z", result.RuleId);
        Assert.Equal(["Z", "a/z", "b", "w", "ok"], result.RuleIds);
    }

    [Fact]
    public void A_locked_denial_is_named_before_another_and_a_doubt_of_it_before_a_certainty()
    {
        Rule Locked(string id, Condition when) => new() { Id = id, Verdict = Verdict.Deny, When = Given.All(when), OnUnknown = Verdict.Deny, Locked = true };
        var use = Lacking(UnknownKind.Undisclosed);
        string Of(params Rule[] rules) { var result = use.Under(Given.Policy(rules)); return $"{string.Join(" ", result.RuleIds)}: {result.RuleId} {result.DiagnosticId} {result.Certain}"; }

        Assert.Equal("z a: z MOA1000 True", Of(Given.Rule("a", Verdict.Deny, Always), Locked("z", Always)));
        Assert.Equal("z a: z MOA1000 True", Of(Locked("z", Always), Given.Rule("a", Verdict.Deny, Always)));
        Assert.Equal("z a: z MOA1000 False", Of(Given.Rule("a", Verdict.Deny, Always), Locked("z", RegionOrTag)));
        Assert.Equal("z a: z MOA1000 True", Of(Locked("a", RegionOrTag), Locked("z", Always)));
    }

    [Fact]
    public void An_allow_rule_that_does_not_hold_says_nothing() =>
        Assert.Empty(Plain.Under(Given.Policy(Given.Allow(Given.Is(Dimension.Hosting, "vendor")))).RuleIds);

    [Fact]
    public void A_rule_that_does_not_allow_lists_nothing_and_unlisted_names_may_be_allowed()
    {
        var use = Given.Use(Given.Model("zorblax-9", unlisted: true, parse: true));
        var mild = Given.Rule("mild", Verdict.Info, Given.IsModel("zorblax-*"));

        Assert.Equal(["unlisted", "mild"], use.Under(Given.Policy(mild)).RuleIds);
        Assert.Equal(["mild"], use.Under(new OriginPolicy { Rules = [mild], Unknown = new UnknownVerdicts(Verdict.Allow, Verdict.Warn, Verdict.Warn) }).RuleIds);
    }

    [Fact]
    public void A_sure_rule_is_named_before_a_maybe_of_the_same_verdict()
    {
        var use = Lacking(UnknownKind.Dynamic);
        var result = use.Under(Given.Policy(Given.Rule("a", Verdict.Warn, RegionOrTag, Verdict.Warn), Given.Rule("z", Verdict.Warn, Always)));

        Assert.Equal(("z", true, "MOA1002"), (result.RuleId, result.Certain, result.DiagnosticId));
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void Nothing_that_speaks_is_an_allow_without_a_rule()
    {
        var result = Plain.Under(Given.Policy());

        Assert.Equal((Verdict.Allow, true, null, "MOA1100"), (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
        Assert.Empty(result.RuleIds);
    }

    [Fact]
    public void A_denying_default_names_the_fact_that_would_permit_the_use()
    {
        var result = Lacking(UnknownKind.Undisclosed).Under(Given.AllowList(Given.Allow(Given.Is(Dimension.Region, "US"))));

        Assert.Equal((Verdict.Deny, false, "default", "MOA1001"), (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
        var missing = Assert.Single(result.Missing);
        Assert.Equal(new MissingFact("region", "api.host.org", UnknownKind.Undisclosed), missing);
        Assert.Equal(["default", "yes"], result.RuleIds);
    }

    [Theory]
    [InlineData(nameof(Verdict.Info))]
    [InlineData(nameof(Verdict.Warn))]
    public void Only_an_allow_rule_lowers_a_denying_default(string name)
    {
        var mild = Given.Rule("mild", Enum.Parse<Verdict>(name), Always);

        var unnamed = Plain.Under(Given.AllowList(mild));
        Assert.Equal((Verdict.Deny, true, "default", "MOA1001"), (unnamed.Verdict, unnamed.Certain, unnamed.RuleId, unnamed.DiagnosticId));
        Assert.Equal(["default", "mild"], unnamed.RuleIds);

        var named = Plain.Under(Given.AllowList(mild, Given.Allow(Always)));
        Assert.Equal((mild.Verdict, true, "mild"), (named.Verdict, named.Certain, named.RuleId));
    }

    [Fact]
    public void The_halves_that_the_verdict_rests_on_are_told()
    {
        static (bool, bool) About(Condition when) { var result = Plain.Under(Given.Policy(Given.Deny(when))); return (result.AboutModel, result.AboutEndpoint); }

        Assert.Equal((false, true), About(Always));
        Assert.Equal((true, false), About(Given.Is(Dimension.Weights, "open")));
        Assert.Equal((true, true), About(Given.All(Given.Is(Dimension.Weights, "open"), Always)));
        Assert.Equal((true, false), About(Given.Any(Given.Is(Dimension.Weights, "open"), Given.Is(Dimension.Hosting, "vendor"))));

        var byDefault = Plain.Under(Given.AllowList());
        Assert.Equal((true, true), (byDefault.AboutModel, byDefault.AboutEndpoint));
    }

    [Fact]
    public void An_unlisted_model_is_at_least_what_the_policy_says()
    {
        var use = Given.Use(Given.Model("mystery", unlisted: true), Given.At(Given.Hop()));
        var result = use.Under(Given.Policy());

        Assert.Equal((Verdict.Warn, true, "unlisted", "MOA1004"), (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
        Assert.Equal([new MissingFact("model", "mystery", UnknownKind.Unlisted)], result.Missing);
        Assert.Equal((true, false), (result.AboutModel, result.AboutEndpoint));
        Assert.Equal(Verdict.Allow, use.Under(new OriginPolicy { Unknown = new(Verdict.Allow, Verdict.Warn, Verdict.Info) }).Verdict);
    }

    [Fact]
    public void Only_an_allow_rule_that_names_the_very_reference_vouches_for_it()
    {
        var model = Given.Use(Given.Model("mystery", unlisted: true), Given.At(Given.Hop()));
        var host = Given.Use(Given.Model(), Given.AtUnlisted("llm.strange.org"));

        Assert.Equal(Verdict.Allow, model.Under(Given.Policy(Given.Allow(Given.IsModel("mystery")))).Verdict);
        Assert.Equal(Verdict.Warn, model.Under(Given.Policy(Given.Allow(Given.Is(Dimension.Operator, "Host")))).Verdict);
        Assert.Equal(Verdict.Warn, model.Under(Given.Policy(Given.Allow(Given.Any(Given.IsModel("other"), Always)))).Verdict);
        Assert.Equal(Verdict.Allow, host.Under(Given.Policy(Given.Allow(Given.Like(Dimension.Host, "*.strange.org")))).Verdict);
        Assert.Equal(Verdict.Warn, host.Under(Given.Policy(Given.Allow(Given.Is(Dimension.Weights, "open")))).Verdict);

        // Not to be another one is no name.
        var notOther = new Condition.Test(Dimension.Host, new Operand.Not(new Operand.Wildcards(["other.org"])), Quantifier.Default);
        Assert.Equal(Verdict.Warn, host.Under(Given.Policy(Given.Allow(notOther))).Verdict);
    }

    [Fact]
    public void Test_projects_ignore_unlisted_names()
    {
        var use = Given.Use(Given.Model("mystery", unlisted: true), Given.At(Given.Hop()), new Scope { ProjectKind = "test" });

        Assert.Equal("MOA1100", use.Under(Given.Policy()).DiagnosticId);
    }

    [Fact]
    public void Unlisted_is_said_only_of_a_position_that_certainly_takes_the_thing()
    {
        var host = new EndpointHalf { Host = "www.strange.org", IsUnlisted = true, Certain = false, Hops = [Given.Nobody(UnknownKind.Unlisted, "www.strange.org")], Upstream = Given.Known("none") };

        Assert.Equal(Verdict.Allow, Given.Use(endpoint: host).Under(Given.Policy()).Verdict);
    }

    [Fact]
    public void A_maybe_and_unlisted_of_one_verdict_are_cannot_tell()
    {
        var use = Given.Use(endpoint: Given.AtUnlisted("llm.strange.org"));
        var result = use.Under(Given.Policy(Given.Deny(Given.Is(Dimension.OperatorCountry, "CN"), Verdict.Warn)));

        Assert.Equal((Verdict.Warn, false, "no", "MOA1004"), (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
        Assert.Equal(["no", "unlisted"], result.RuleIds);
    }

    [Fact]
    public void A_locked_denial_has_its_own_id_and_comes_first()
    {
        var locked = new Rule { Id = "z", Verdict = Verdict.Deny, When = Given.All(Always), Locked = true };
        var result = Plain.Under(Given.Policy(Given.Rule("a", Verdict.Deny, Always), locked));

        Assert.Equal(("z", "MOA1000"), (result.RuleId, result.DiagnosticId));
    }

    [Theory]
    [InlineData("2026-12-31", "warn")]
    [InlineData("2027-01-01", "deny")]
    [InlineData("2027-06-30", "deny")]
    [InlineData("2027-07-01", "allow")]
    public void From_is_the_first_day_and_until_the_last(string today, string expected)
    {
        var rule = new Rule { Id = "r", Verdict = Verdict.Deny, When = Given.All(Always), From = Given.On("2027-01-01"), Until = Given.On("2027-06-30"), Before = Verdict.Warn };

        Assert.Equal(expected, Plain.Under(Given.Policy(rule), Given.On(today)).Verdict.ToString().ToLowerInvariant());
    }

    [Fact]
    public void Before_its_first_day_a_rule_without_before_says_nothing()
    {
        var rule = new Rule { Id = "r", Verdict = Verdict.Deny, When = Given.All(Always), From = Given.On("2027-01-01") };

        Assert.Empty(Plain.Under(Given.Policy(rule), Given.On("2026-12-31")).RuleIds);
        Assert.Empty(Plain.Under(Given.Policy(rule), ModelOriginAnalyzer.Text.Day.Beginning).RuleIds);
    }

    [Fact]
    public void In_the_time_before_a_maybe_is_not_worse_than_the_rule()
    {
        var rule = new Rule { Id = "r", Verdict = Verdict.Deny, When = Given.All(RegionOrTag), From = Given.On("2027-01-01"), Before = Verdict.Info, OnUnknown = Verdict.Deny };

        Assert.Equal(Verdict.Info, Lacking(UnknownKind.Dynamic).Under(Given.Policy(rule), Given.On("2026-12-31")).Verdict);
        Assert.Equal(Verdict.Deny, Lacking(UnknownKind.Dynamic).Under(Given.Policy(rule), Given.On("2027-01-01")).Verdict);
    }
}
