using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 3, operand by operand: each dimension of texts, the empty set, holders, and conditions without parts.</summary>
public sealed class OperandTests
{
    private static readonly Operand s_china = new Operand.Names(["CN"]);
    private static readonly Operand s_absent = new Operand.Absent(true);
    private static readonly Use s_selfHosted = Given.Use(endpoint: Given.At(Given.SelfHosted()));

    private static Condition Test(Dimension dimension, Operand operand) => new Condition.Test(dimension, operand, Quantifier.Default);

    private static Operand Not(Operand operand) => new Operand.Not(operand);

    private static Operand AnyOf(params Operand[] parts) => new Operand.AnyOf([.. parts]);

    [Theory]
    [InlineData(nameof(Dimension.Version), "dated", "rolling")]
    [InlineData(nameof(Dimension.Family), "some-family", "other-family")]
    [InlineData(nameof(Dimension.Weights), "open", "closed")]
    [InlineData(nameof(Dimension.License), "MIT", "Apache-2.0")]
    [InlineData(nameof(Dimension.LicenseUse), "commercial", "non-commercial")]
    public void Each_text_of_a_model_is_compared_and_speaks_of_the_model(string name, string value, string other)
    {
        var dimension = Enum.Parse<Dimension>(name);
        var use = Given.Use(Given.Model(version: Given.Known("dated")), Given.At(Given.Hop()));

        Assert.Equal("true", Given.Deny(Given.Is(dimension, value)).Of(use));
        Assert.Equal("false", Given.Deny(Given.Is(dimension, other)).Of(use));
        Assert.Equal("true", Given.Allow(Given.Is(dimension, value)).Of(use));

        var result = use.Under(Given.Policy(Given.Deny(Given.Is(dimension, value))));
        Assert.Equal((true, false), (result.AboutModel, result.AboutEndpoint));
        Assert.Equal("maybe", Given.Deny(Given.All(Given.Is(dimension, value), Given.Is(Dimension.Hosting, "cloud"))).Of(Given.Use(endpoint: Given.At(Given.Hop()))));
    }

    [Theory]
    [InlineData("apache-*", "Apache-2.0", "true")]
    [InlineData("APACHE-2.?", "Apache-2.0", "false")]
    [InlineData("gpl-*", "Apache-2.0", "false")]
    public void Licences_match_in_any_case(string pattern, string license, string expected) =>
        Assert.Equal(expected, Given.Deny(Given.Like(Dimension.License, pattern)).Of(Given.Use(Given.Model(license: Given.Known(license)))));

    public static TheoryData<string, string, string> OnTheEmptySet => new()
    {
        // operand, what a deny rule says of a set without members, what an allow rule says
        { "CN", "false", "false" },
        { "not CN", "false", "true" },
        { "not not CN", "false", "false" },
        { "not not not CN", "false", "true" },
        { "absent", "true", "true" },
        { "not absent", "false", "false" },
        { "not not absent", "true", "true" },
        { "not not not absent", "false", "false" },
        { "present", "false", "false" },
        { "not present", "true", "true" },
        { "CN or US", "false", "false" },
        { "CN or absent", "true", "true" },
        { "absent or CN", "true", "true" },
        { "CN or not absent", "false", "false" },
        { "CN or not US", "false", "true" },
    };

    [Theory]
    [MemberData(nameof(OnTheEmptySet))]
    public void The_empty_set_answers_as_written(string written, string denied, string allowed)
    {
        var operand = AnyOf([.. written.Split(" or ").Select(Read)]);
        if (((Operand.AnyOf)operand).Parts is [var only]) operand = only;

        Assert.Equal((denied, allowed), (Given.Deny(Test(Dimension.OperatorCountry, operand)).Of(s_selfHosted), Given.Allow(Test(Dimension.OperatorCountry, operand)).Of(s_selfHosted)));

        static Operand Read(string text) => text switch
        {
            "absent" => s_absent,
            "present" => new Operand.Absent(false),
            _ => text.StartsWith("not ", StringComparison.Ordinal) ? Not(Read(text[4..])) : new Operand.Names([text]),
        };
    }

    [Fact]
    public void An_alternative_without_parts_never_holds_and_a_conjunction_without_parts_always()
    {
        var cloud = Given.Is(Dimension.Hosting, "cloud");
        var use = Given.Use(endpoint: Given.At(Given.Hop()));

        Assert.Equal("false", Given.Deny(Given.All(cloud, Given.Any())).Of(use));
        Assert.Equal("true", Given.Deny(Given.Any(Given.All(), Given.Is(Dimension.Hosting, "vendor"))).Of(use));
    }

    [Fact]
    public void An_alternative_about_a_half_not_held_is_left_out_of_an_allow_rule()
    {
        var rule = Given.Allow(Given.All(Given.Is(Dimension.Hosting, "cloud"), Given.Any(Given.Is(Dimension.DeveloperCountry, "US"), Given.Is(Dimension.Family, "some-family"))));

        Assert.Equal("true", rule.Of(Given.Use(endpoint: Given.At(Given.Hop()))));
        Assert.Equal("false", rule.Of(s_selfHosted));
    }

    [Fact]
    public void A_pattern_with_a_tag_is_asked_of_the_id_as_written()
    {
        Use Named(params string[] ids) => Given.Use(Given.Model("vendor/gpt-4o:free", ids: Given.Known(ids), parse: true));

        Assert.Equal("true", Given.Deny(Given.IsModel("gpt-4o:free")).Of(Named("gpt-4o")));

        // Of several ids that it may be, each is read by itself.
        Assert.Equal("true", Given.Deny(Given.IsModel("gpt-5")).Of(Named("gpt-4o", "gpt-5")));
        Assert.Equal("false", Given.Allow(Given.IsModel("gpt-5")).Of(Named("gpt-4o", "gpt-5")));
    }

    [Theory]
    [InlineData(null, "Holder", "maybe")]
    [InlineData(null, "Somebody", "false")]
    [InlineData(0.2, "Holder", "false")]
    [InlineData(0.2, "Maker", "true")]
    public void A_holder_covers_only_where_its_stake_may_be_a_majority(double? stake, string asked, string expected)
    {
        var made = Given.Use(Given.Model(developer: Given.Of(Given.Organization("Maker", "US", null, new OwnerFact("Holder", stake)))));

        Assert.Equal(expected, Given.Deny(Given.Is(Dimension.Developer, asked)).Of(made));
    }

    [Theory]
    [InlineData("Holder", 0.2, "true")]
    [InlineData("Holder", 0.21, "false")]
    [InlineData("Somebody", 0.1, "false")]
    [InlineData("Somebody", 0, "false")]
    public void An_owner_is_asked_by_name_and_stake(string asked, double atLeast, string expected)
    {
        var made = Given.Use(Given.Model(developer: Given.Of(Given.Organization("Maker", "US", null, new OwnerFact("Holder", 0.2)))));

        Assert.Equal(expected, Given.Deny(Given.Owner(asked, atLeast)).Of(made));
    }

    [Fact]
    public void An_organization_without_a_name_may_be_the_one_that_is_asked_for()
    {
        var nameless = Given.Use(Given.Model(developer: Given.Of(Given.Organization(null, "CN", ["Group"]))));

        Assert.Equal("maybe", Given.Deny(Given.Is(Dimension.Developer, "DeepSeek")).Of(nameless));
        Assert.Equal("true", Given.Deny(Given.Is(Dimension.Developer, "Group")).Of(nameless));
        Assert.Equal("true", Given.Deny(Given.Is(Dimension.DeveloperCountry, "CN")).Of(nameless));
    }

    [Fact]
    public void Only_a_condition_that_names_a_host_lists_it()
    {
        var use = Given.Use(endpoint: Given.AtUnlisted("llm.corp.dev"));
        var exact = new Operand.Wildcards(["llm.corp.dev"]);
        string Of(Condition when) => string.Join(" ", use.Under(Given.Policy(Given.Allow(when))).RuleIds);

        Assert.Equal("yes", Of(Test(Dimension.Host, exact)));
        Assert.Equal("yes", Of(Given.All(Test(Dimension.Host, exact), Given.Like(Dimension.Host, "*.corp.dev"))));
        Assert.Equal("unlisted yes", Of(Test(Dimension.Host, AnyOf(Not(new Operand.Wildcards(["other.dev"])), new Operand.Wildcards(["third.dev"])))));
        Assert.Equal("unlisted yes", Of(Test(Dimension.Host, AnyOf(exact, Not(s_china)))));
    }

    [Fact]
    public void What_is_missing_is_told_of_its_own_hop()
    {
        var use = Given.Use(endpoint: Given.At(Given.Hop("gateway.dev", region: Given.Known("US")), Given.Hop("upstream.dev", region: Given.Missing())));
        var rule = Given.Deny(Given.Is(Dimension.Region, "CN"));

        Assert.Equal("upstream.dev", Assert.Single(use.Under(Given.Policy(rule)).Missing).Of);
        Assert.Equal("upstream.dev", Assert.Single(use.Under(new OriginPolicy { Rules = [rule], Presume = false }).Missing).Of);

        var presumed = Given.Use(endpoint: Given.At(Given.Hop("gateway.dev"), Given.Hop("upstream.dev", region: Given.Missing(), basis: Basis.Presumed)));
        Assert.Equal("upstream.dev", Assert.Single(presumed.Under(Given.Policy(rule)).Missing).Of);
    }
}
