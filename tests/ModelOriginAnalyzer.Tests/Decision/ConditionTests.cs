using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 3: members, hops, developers, ancestors, three-valued answers.</summary>
public sealed class ConditionTests
{
    private static readonly Condition PrcOperated = Given.All(Given.Is(Dimension.OperatorCountry, "CN"), Given.Not(Dimension.Hosting, "self-hosted", "in-process"));

    private static readonly Hop InChina = Given.Hop("api.cn.org", Given.Of(Given.Organization("Cn", "CN")), Given.Known("CN"), Given.Known("vendor"));
    private static readonly Hop InTheUs = Given.Hop("api.us.org", Given.Of(Given.Organization("Us", "US")), Given.Known("US"), Given.Known("cloud"));

    [Fact]
    public void Entries_of_when_are_a_conjunction()
    {
        var rule = Given.Deny(PrcOperated);

        Assert.Equal("true", rule.Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("false", rule.Of(Given.Use(endpoint: Given.At(InTheUs))));
    }

    [Fact]
    public void A_list_is_an_alternative()
    {
        Assert.Equal("true", Given.Deny(Given.Is(Dimension.OperatorCountry, "HK", "CN")).Of(Given.Use(endpoint: Given.At(InChina))));
    }

    [Fact]
    public void A_strict_rule_needs_one_member_and_an_allow_rule_all()
    {
        var use = Given.Use(endpoint: Given.At(Given.Hop(region: Given.Known("US", "CN"))));

        Assert.Equal("true", Given.Deny(Given.Is(Dimension.Region, "CN")).Of(use));
        Assert.Equal("true", Given.Deny(Given.Not(Dimension.Region, "CN")).Of(use));
        Assert.Equal("false", Given.Allow(Given.Is(Dimension.Region, "US")).Of(use));
        Assert.Equal("true", Given.Allow(Given.Is(Dimension.Region, "US", "CN")).Of(use));
        Assert.Equal("false", Given.Allow(Given.Not(Dimension.Region, "CN")).Of(use));
    }

    [Fact]
    public void Some_and_every_say_it_explicitly()
    {
        var use = Given.Use(endpoint: Given.At(Given.Hop(region: Given.Known("US", "CN"))));

        Assert.Equal("false", Given.Deny(Given.Every(Given.Is(Dimension.Region, "CN"))).Of(use));
        Assert.Equal("true", Given.Deny(Given.Every(Given.Is(Dimension.Region, "CN", "US"))).Of(use));
        Assert.Equal("true", Given.Allow(Given.Some(Given.Is(Dimension.Region, "US"))).Of(use));
    }

    [Fact]
    public void Some_and_every_range_over_all_hops()
    {
        var use = Given.Use(endpoint: Given.At(InTheUs, InChina));

        Assert.Equal("true", Given.Deny(Given.All(Given.Is(Dimension.Hosting, "cloud"), Given.Some(Given.Is(Dimension.OperatorCountry, "CN")))).Of(use));
        Assert.Equal("false", Given.Deny(Given.Every(Given.Is(Dimension.OperatorCountry, "CN"))).Of(use));
        Assert.Equal("true", Given.Allow(Given.Some(Given.Is(Dimension.OperatorCountry, "US"))).Of(use));
    }

    [Fact]
    public void All_hop_conditions_of_one_when_hold_for_the_same_hop()
    {
        var use = Given.Use(endpoint: Given.At(InTheUs, InChina));

        Assert.Equal("false", Given.Deny(Given.All(Given.Is(Dimension.OperatorCountry, "CN"), Given.Is(Dimension.Hosting, "cloud"))).Of(use));
        Assert.Equal("true", Given.Deny(Given.All(Given.Is(Dimension.OperatorCountry, "CN"), Given.Is(Dimension.Hosting, "vendor"))).Of(use));
    }

    [Fact]
    public void Any_is_evaluated_inside_a_hop()
    {
        var inUsOrVendor = Given.Any(Given.Is(Dimension.Region, "US"), Given.Is(Dimension.Hosting, "aggregator"));
        var use = Given.Use(endpoint: Given.At(InTheUs, InChina));

        Assert.Equal("false", Given.Deny(Given.All(Given.Is(Dimension.OperatorCountry, "CN"), inUsOrVendor)).Of(use));
        Assert.Equal("true", Given.Deny(Given.All(Given.Is(Dimension.OperatorCountry, "US"), inUsOrVendor)).Of(use));
    }

    [Fact]
    public void An_allow_rule_holds_for_every_hop()
    {
        var usOrVendor = Given.Any(Given.Is(Dimension.OperatorCountry, "US"), Given.Is(Dimension.Hosting, "vendor"));

        Assert.Equal("false", Given.Allow(Given.Is(Dimension.OperatorCountry, "US")).Of(Given.Use(endpoint: Given.At(InTheUs, InChina))));
        Assert.Equal("true", Given.Allow(usOrVendor).Of(Given.Use(endpoint: Given.At(InTheUs, InChina))));
    }

    [Fact]
    public void Operator_conditions_hold_for_one_operator_of_the_hop()
    {
        var hop = Given.Hop(@operator: Given.Of(Given.Organization("A", "US"), Given.Organization("B", "CN")));
        var use = Given.Use(endpoint: Given.At(hop));

        Assert.Equal("false", Given.Deny(Given.All(Given.Is(Dimension.Operator, "A"), Given.Is(Dimension.OperatorCountry, "CN"))).Of(use));
        Assert.Equal("true", Given.Deny(Given.All(Given.Is(Dimension.Operator, "B"), Given.Is(Dimension.OperatorCountry, "CN"))).Of(use));
    }

    [Fact]
    public void Developer_conditions_hold_for_one_developer()
    {
        var use = Given.Use(Given.Model(developer: Given.Of(Given.Organization("A", "US"), Given.Organization("B", "CN"))));

        Assert.Equal("false", Given.Deny(Given.All(Given.Is(Dimension.Developer, "A"), Given.Is(Dimension.DeveloperCountry, "CN"))).Of(use));
        Assert.Equal("true", Given.Deny(Given.All(Given.Is(Dimension.Developer, "B"), Given.Is(Dimension.DeveloperCountry, "CN"))).Of(use));
        Assert.Equal("false", Given.Allow(Given.Is(Dimension.DeveloperCountry, "US")).Of(use));
    }

    [Fact]
    public void A_developer_covers_its_majority_owned_subsidiaries()
    {
        var use = Given.Use(Given.Model(developer: Given.Of(Given.Organization("Subsidiary", "US", ["Parent"], new OwnerFact("Parent", 80)))));

        Assert.Equal("true", Given.Deny(Given.Is(Dimension.Developer, "Parent")).Of(use));
        Assert.Equal("false", Given.Deny(Given.Is(Dimension.Developer, "Other")).Of(use));
    }

    [Fact]
    public void A_holder_with_an_unknown_stake_may_cover()
    {
        var use = Given.Use(Given.Model(developer: Given.Of(Given.Organization("DeepSeek", "CN", null, new OwnerFact("High-Flyer", null)))));
        var result = use.Under(Given.Policy(Given.Deny(Given.Is(Dimension.Developer, "High-Flyer"))));

        Assert.False(result.Certain);
        Assert.Equal("developer.owner", Assert.Single(result.Missing).Fact);
    }

    [Theory]
    [InlineData(19.9, 20, "false")]
    [InlineData(20.0, 20, "true")]
    [InlineData(null, 20, "maybe")]
    [InlineData(null, 0, "true")]
    public void A_stake_counts_from_its_least(double? stake, double atLeast, string expected)
    {
        var use = Given.Use(Given.Model(developer: Given.Of(Given.Organization("X", "US", null, new OwnerFact("Holder", stake)))));

        Assert.Equal(expected, Given.Deny(Given.Owner("Holder", atLeast)).Of(use));
    }

    [Fact]
    public void Every_condition_on_an_absent_fact_is_false_and_its_negation_true_only_for_allow_rules()
    {
        var use = Given.Use(endpoint: Given.At(Given.SelfHosted()));

        Assert.Equal("false", Given.Deny(Given.Is(Dimension.OperatorCountry, "CN")).Of(use));
        Assert.Equal("false", Given.Deny(Given.Not(Dimension.OperatorCountry, "CN")).Of(use));
        Assert.Equal("false", Given.Deny(Given.Not(Dimension.Operator, "X")).Of(use));
        Assert.Equal("false", Given.Allow(Given.Is(Dimension.OperatorCountry, "US")).Of(use));
        Assert.Equal("true", Given.Allow(Given.Not(Dimension.OperatorCountry, "CN")).Of(use));
        Assert.Equal("true", Given.Allow(Given.Not(Dimension.Operator, "X")).Of(use));
        Assert.Equal("false", Given.Allow(Given.Some(Given.Not(Dimension.OperatorCountry, "CN"))).Of(use));
    }

    [Theory]
    [InlineData(true, "true", "false")]
    [InlineData(false, "false", "true")]
    public void Absent_is_asked_for_by_name(bool absent, string selfHosted, string operated)
    {
        Assert.Equal(selfHosted, Given.Deny(Given.Absent(Dimension.Operator, absent)).Of(Given.Use(endpoint: Given.At(Given.SelfHosted()))));
        Assert.Equal(operated, Given.Deny(Given.Absent(Dimension.Operator, absent)).Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("maybe", Given.Deny(Given.Absent(Dimension.Region, absent)).Of(Given.Use(endpoint: Given.At(Given.Hop(region: Given.Missing())))));
    }

    [Fact]
    public void A_known_member_settles_absent_whatever_else_is_unknown()
    {
        var use = Given.Use(Given.Model(lineage: [Given.Ancestor("base", "US")], lineageUnknown: UnknownKind.Undisclosed));

        Assert.Equal("false", Given.Deny(Given.Absent(Dimension.Lineage)).Of(use));
        Assert.Equal("true", Given.Deny(Given.Absent(Dimension.Lineage, false)).Of(use));
    }

    [Fact]
    public void Unknown_is_not_false()
    {
        var use = Given.Use(endpoint: Given.At(Given.Hop(region: Given.Missing())));

        Assert.Equal("maybe", Given.Deny(Given.Is(Dimension.Region, "CN")).Of(use));
        Assert.Equal("maybe", Given.Deny(Given.Not(Dimension.Region, "CN")).Of(use));
        Assert.Equal("maybe", Given.Allow(Given.Is(Dimension.Region, "US")).Of(use));
        Assert.Equal("false", Given.Deny(Given.All(Given.Is(Dimension.Region, "CN"), Given.Is(Dimension.Hosting, "vendor"))).Of(use));
        Assert.Equal("true", Given.Deny(Given.Any(Given.Is(Dimension.Region, "CN"), Given.Is(Dimension.Hosting, "cloud"))).Of(use));
    }

    [Fact]
    public void A_hop_that_nobody_can_name_may_be_anything()
    {
        var endpoint = Given.At(InTheUs);
        var gateway = new EndpointHalf { Host = "gateway.org", Hops = endpoint.Hops, MoreHops = UnknownKind.Undisclosed, Upstream = Given.Known("unpinned") };
        var result = Given.Use(endpoint: gateway).Under(Given.Policy(Given.Deny(PrcOperated)));

        Assert.False(result.Certain);
        var missing = Assert.Single(result.Missing);
        Assert.Equal(("upstream", "gateway.org", UnknownKind.Undisclosed), (missing.Fact, missing.Of, missing.Kind));
        Assert.Equal("maybe", Given.Allow(Given.Is(Dimension.OperatorCountry, "US")).Of(Given.Use(endpoint: gateway)));
        Assert.Equal("false", Given.Allow(Given.Is(Dimension.OperatorCountry, "DE")).Of(Given.Use(endpoint: gateway)));
    }

    [Fact]
    public void Lineage_without_via_counts_the_family_itself()
    {
        var own = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen2.5", "CN")]));

        Assert.Equal("true", Given.Deny(Given.Lineage(["CN"])).Of(own));
        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"], via: [Via.FineTune])).Of(own));
    }

    [Fact]
    public void What_a_lineage_object_asks_holds_for_one_ancestor()
    {
        var use = Given.Use(Given.Model(lineage: [Given.Ancestor("own", "US", "Us"), Given.Ancestor("llama", "US", "Meta", Via.FineTune), Given.Ancestor("qwen", "CN", "Alibaba", Via.OutputDistill)]));

        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"], family: ["llama"])).Of(use));
        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"], via: [Via.FineTune])).Of(use));
        Assert.Equal("true", Given.Deny(Given.Lineage(["CN"], developer: ["Alibaba"], via: [Via.OutputDistill])).Of(use));
    }

    [Fact]
    public void What_a_lineage_object_excludes_is_excluded_for_that_ancestor_only()
    {
        var elsewhere = new Condition.Test(Dimension.Lineage, new Operand.Ancestor(null, null, new Operand.NameChoice(["CN"], Others: true), null, null), Quantifier.Default);
        var mixed = Given.Use(Given.Model(lineage: [Given.Ancestor("own", "US"), Given.Ancestor("qwen", "CN", null, Via.FineTune)]));
        var western = Given.Use(Given.Model(lineage: [Given.Ancestor("own", "US"), Given.Ancestor("llama", "US", null, Via.FineTune)]));
        var unknown = Given.Use(Given.Model(lineage: [Given.Ancestor("own", "US")], lineageUnknown: UnknownKind.Undisclosed));

        Assert.Equal(("true", "false"), (Given.Deny(elsewhere).Of(mixed), Given.Allow(elsewhere).Of(mixed)));
        Assert.Equal(("true", "true"), (Given.Deny(elsewhere).Of(western), Given.Allow(elsewhere).Of(western)));
        Assert.StartsWith("maybe", Given.Allow(elsewhere).Of(unknown));
    }

    [Fact]
    public void Via_matches_a_path_that_has_such_an_edge()
    {
        var use = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN", null, Via.FineTune, Via.Quantize)]));

        Assert.Equal("true", Given.Deny(Given.Lineage(["CN"], via: [Via.Quantize])).Of(use));
        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"], via: [Via.Merge])).Of(use));
    }

    [Fact]
    public void Via_not_leaves_out_paths_made_only_of_such_edges()
    {
        var mixed = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN", null, Via.OutputDistill, Via.FineTune)]));
        var only = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN", null, Via.OutputDistill, Via.OutputDistill)]));
        var itself = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN")]));
        var rule = Given.Deny(Given.Lineage(["CN"], notVia: [Via.OutputDistill]));

        Assert.Equal("true", rule.Of(mixed));
        Assert.Equal("false", rule.Of(only));
        Assert.Equal("true", rule.Of(itself));
    }

    [Fact]
    public void Via_only_asks_that_every_edge_is_of_such_a_kind()
    {
        var all = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN", null, Via.FineTune, Via.Merge)]));
        var taught = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN", null, Via.OutputDistill, Via.FineTune)]));
        var itself = Given.Use(Given.Model(lineage: [Given.Ancestor("qwen", "CN")]));
        var rule = Given.Deny(Given.Lineage(["CN"], onlyVia: [Via.FineTune, Via.Merge]));

        Assert.Equal("true", rule.Of(all));
        Assert.Equal("false", rule.Of(taught));
        Assert.Equal("false", rule.Of(itself));
    }

    [Fact]
    public void An_allow_rule_that_forbids_ancestors_holds_for_all_of_them()
    {
        var not = new Condition.Test(Dimension.Lineage, new Operand.Not(Given.AncestorOperand(["CN"])), Quantifier.Default);

        Assert.Equal("true", Given.Allow(not).Of(Given.Use(Given.Model(lineage: [Given.Ancestor("llama", "US")]))));
        Assert.Equal("false", Given.Allow(not).Of(Given.Use(Given.Model(lineage: [Given.Ancestor("x", "US"), Given.Ancestor("qwen", "CN", null, Via.FineTune)]))));
        Assert.Equal("maybe", Given.Allow(not).Of(Given.Use(Given.Model(lineage: [Given.Ancestor("x", "US")], lineageUnknown: UnknownKind.Undisclosed))));
        Assert.Equal("true", Given.Allow(not).Of(Given.Use(Given.Model())));
    }

    [Fact]
    public void An_ancestor_whose_country_nobody_knows_is_a_maybe()
    {
        Assert.Equal("maybe", Given.Deny(Given.Lineage(["CN"])).Of(Given.Use(Given.Model(lineage: [Given.Ancestor("secret")]))));
        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"], family: ["other"])).Of(Given.Use(Given.Model(lineage: [Given.Ancestor("secret")]))));
    }

    [Fact]
    public void Double_negation_and_mixed_lists_mean_what_they_say()
    {
        var cn = new Operand.Names(["CN"]);
        var use = Given.Use(endpoint: Given.At(Given.SelfHosted()));
        var notNot = new Condition.Test(Dimension.OperatorCountry, new Operand.Not(new Operand.Not(cn)), Quantifier.Default);
        var cnOrAbsent = new Condition.Test(Dimension.OperatorCountry, new Operand.AnyOf([cn, new Operand.Absent(true)]), Quantifier.Default);

        Assert.Equal("true", Given.Deny(notNot).Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("false", Given.Deny(notNot).Of(use));
        Assert.Equal("true", Given.Deny(cnOrAbsent).Of(use));
        Assert.Equal("true", Given.Deny(cnOrAbsent).Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("false", Given.Deny(cnOrAbsent).Of(Given.Use(endpoint: Given.At(InTheUs))));
    }

    [Fact]
    public void Scope_is_compared_and_its_unknown_is_a_maybe()
    {
        var rule = Given.Deny(Given.All(Given.Is(Dimension.ProjectKind, "product"), Given.Is(Dimension.OperatorCountry, "CN")));

        Assert.Equal("true", rule.Of(Given.Use(endpoint: Given.At(InChina), scope: new Scope { ProjectKind = "product" })));
        Assert.Equal("false", rule.Of(Given.Use(endpoint: Given.At(InChina), scope: new Scope { ProjectKind = "tool" })));
        Assert.Equal("maybe", rule.Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("true", Given.Deny(Given.Like(Dimension.Path, "src/**")).Of(Given.Use(endpoint: Given.At(InChina), scope: new Scope { Path = "src/a/B.cs" })));
        Assert.Equal("false", Given.Deny(Given.Is(Dimension.Sdk, "OpenAI")).Of(Given.Use(endpoint: Given.At(InChina))));
        Assert.Equal("true", Given.Deny(Given.Is(Dimension.Sdk, "OpenAI")).Of(Given.Use(endpoint: Given.At(InChina), sdk: "OpenAI")));
    }
}
