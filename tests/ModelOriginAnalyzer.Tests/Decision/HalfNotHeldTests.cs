using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 3, Kleene: what a rule says of a half that the use does not hold.</summary>
public sealed class HalfNotHeldTests
{
    private static readonly Fact<OrganizationFacts> Prc = Given.Of(Given.Organization("DeepSeek", "CN"));
    private static readonly Condition PrcOperated = Given.All(Given.Is(Dimension.OperatorCountry, "CN"), Given.Not(Dimension.Hosting, "self-hosted"));

    [Fact]
    public void A_rule_about_hosts_is_no_news_for_a_model_whose_host_nobody_names()
    {
        var result = Given.Use(Given.Model(developer: Prc)).Under(Given.Policy(Given.Deny(PrcOperated, Verdict.Deny)));

        Assert.Equal((Verdict.Allow, true, "MOA1100"), (result.Verdict, result.Certain, result.DiagnosticId));
        Assert.Empty(result.RuleIds);
    }

    [Fact]
    public void It_is_reported_if_another_condition_surely_holds()
    {
        var rule = Given.Deny(Given.All(Given.Is(Dimension.DeveloperCountry, "CN"), PrcOperated), Verdict.Warn);
        var result = Given.Use(Given.Model("deepseek-v3", developer: Prc)).Under(Given.Policy(rule));

        Assert.Equal((Verdict.Warn, false, "MOA1003"), (result.Verdict, result.Certain, result.DiagnosticId));
        Assert.Equal(["operator.country of the endpoint", "hosting of the endpoint"], result.Missing.Select(missing => missing.Fact + " of " + missing.Of));
        Assert.All(result.Missing, missing => Assert.Equal(UnknownKind.Dynamic, missing.Kind));
        Assert.True(result.AboutModel);
        Assert.False(result.AboutEndpoint);
        Assert.Equal("false", rule.Of(Given.Use(Given.Model())));
    }

    [Fact]
    public void A_condition_on_scope_is_not_enough_to_report_it()
    {
        var scope = new Scope { ProjectKind = "product", Path = "src/a.cs", Project = "App", DeployedIn = Given.Known("US") };

        foreach (var condition in new[] { Given.Is(Dimension.ProjectKind, "product"), Given.Like(Dimension.Path, "src/*"), Given.Like(Dimension.Project, "A*"), Given.Is(Dimension.DeployedIn, "US") })
        {
            Assert.Equal("false", Given.Deny(Given.All(condition, PrcOperated)).Of(Given.Use(Given.Model(), scope: scope)));
            Assert.Equal("false", Given.Deny(Given.All(condition, PrcOperated)).Of(Given.Use(Given.Model())));
        }

        Assert.Equal("maybe", Given.Deny(Given.All(Given.Is(Dimension.Sdk, "S"), PrcOperated)).Of(Given.Use(Given.Model(), sdk: "S")));
    }

    [Fact]
    public void Every_other_maybe_is_reported()
    {
        Assert.Equal("maybe", Given.Deny(PrcOperated).Of(Given.Use(Given.Model(), Given.AtDynamic())));

        // The model half is held and unknown, so what is missing is not only of the half not held.
        var twoHalves = Given.Deny(Given.All(Given.Is(Dimension.Weights, "closed"), PrcOperated));
        Assert.Equal("maybe", twoHalves.Of(Given.Use(Given.Model(weights: Given.Missing()))));
        Assert.Equal("false", twoHalves.Of(Given.Use(Given.Model(weights: Given.Known("open")))));
    }

    [Fact]
    public void Alternatives_that_cannot_hold_do_not_report_it()
    {
        var hostOrDeveloper = Given.Deny(Given.Any(PrcOperated, Given.Is(Dimension.DeveloperCountry, "CN")));

        Assert.Equal("false", hostOrDeveloper.Of(Given.Use(Given.Model())));
        Assert.Equal("true", hostOrDeveloper.Of(Given.Use(Given.Model(developer: Prc))));
        Assert.Equal("maybe", Given.Deny(Given.Any(Given.All(Given.Is(Dimension.Weights, "open"), PrcOperated))).Of(Given.Use(Given.Model())));
    }

    [Fact]
    public void The_same_holds_for_a_host_whose_model_nobody_names()
    {
        var endpoint = Given.At(Given.Hop());

        Assert.Equal("false", Given.Deny(Given.Is(Dimension.DeveloperCountry, "CN")).Of(Given.Use(endpoint: endpoint)));
        Assert.Equal("false", Given.Deny(Given.Lineage(["CN"])).Of(Given.Use(endpoint: endpoint)));
        Assert.Equal("maybe", Given.Deny(Given.All(Given.Lineage(["CN"]), Given.Is(Dimension.Hosting, "cloud"))).Of(Given.Use(endpoint: endpoint)));
    }

    [Fact]
    public void In_allow_rules_conditions_on_a_half_not_held_are_left_out()
    {
        var rule = Given.Allow(Given.All(Given.Is(Dimension.DeveloperCountry, "US"), Given.Is(Dimension.OperatorCountry, "US")));

        Assert.Equal("true", rule.Of(Given.Use(Given.Model())));
        Assert.Equal("false", rule.Of(Given.Use(Given.Model(developer: Prc))));
        Assert.Equal("true", rule.Of(Given.Use(endpoint: Given.At(Given.Hop()))));
        Assert.Equal("maybe", rule.Of(Given.Use(Given.Model(), Given.AtDynamic())));
    }

    [Fact]
    public void An_allow_rule_of_which_only_scope_is_left_is_false()
    {
        var scope = new Scope { ProjectKind = "product" };
        var rule = Given.Allow(Given.All(Given.Is(Dimension.ProjectKind, "product"), Given.Is(Dimension.OperatorCountry, "US")));

        Assert.Equal("false", rule.Of(Given.Use(Given.Model(), scope: scope)));
        Assert.Equal("true", rule.Of(Given.Use(endpoint: Given.At(Given.Hop()), scope: scope)));
        Assert.Equal("false", Given.Allow(Given.Any(Given.All(Given.Is(Dimension.OperatorCountry, "US")), Given.Is(Dimension.DeveloperCountry, "CN"))).Of(Given.Use(Given.Model())));
    }
}
