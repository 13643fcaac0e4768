using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>What a verdict rests on: missing facts by their names, the halves that it is about, the references that a rule names.</summary>
public sealed class EvidenceTests
{
    private static string Missing(Use use, Condition when, bool presume = true) =>
        string.Join("; ", use.Under(new OriginPolicy { Rules = [Given.Deny(when, Verdict.Warn)], Presume = presume }).Missing.Select(fact => $"{fact.Fact} of {fact.Of}: {fact.Kind}"));

    private static EndpointHalf Address(string? host, string? written, Hop hop) => new() { Host = host, Written = written, Hops = [hop], Upstream = Given.Known("none") };

    [Fact]
    public void A_missing_fact_is_of_what_the_use_calls_it()
    {
        var dynamic = new ModelHalf
        {
            Model = Given.Missing(UnknownKind.Dynamic),
            Version = Given.Missing(UnknownKind.Dynamic),
            Family = Given.Missing(UnknownKind.Dynamic),
            Developer = Fact<OrganizationFacts>.Missing(UnknownKind.Dynamic),
            Lineage = Fact<LineageFact>.Missing(UnknownKind.Dynamic),
            Weights = Given.Missing(UnknownKind.Dynamic),
            License = Given.Missing(UnknownKind.Dynamic),
            LicenseUse = Given.Missing(UnknownKind.Dynamic),
        };

        Assert.Equal("weights of the model: Dynamic", Missing(Given.Use(dynamic), Given.Is(Dimension.Weights, "open")));
        Assert.Equal("deployedIn of the project: Dynamic", Missing(Given.Use(Given.Model()), Given.All(Given.Is(Dimension.Weights, "open"), Given.Is(Dimension.DeployedIn, "US"))));
        Assert.Equal("region of api.host.org: Undisclosed", Missing(Given.Use(endpoint: Given.At(Given.Hop(region: Given.Missing()))), Given.Is(Dimension.Region, "CN")));

        var nobody = Given.Nobody(UnknownKind.Unlisted, null);
        Assert.Equal("region of host.org: Unlisted", Missing(Given.Use(endpoint: Address("host.org", "https://host.org/v1", nobody)), Given.Is(Dimension.Region, "CN")));
        Assert.Equal("region of {base}/v1: Unlisted", Missing(Given.Use(endpoint: Address(null, "{base}/v1", nobody)), Given.Is(Dimension.Region, "CN")));
        Assert.Equal("region of the endpoint: Unlisted", Missing(Given.Use(endpoint: Address(null, null, nobody)), Given.Is(Dimension.Region, "CN")));

        var presumed = Given.Use(endpoint: Address(null, null, Given.Hop("api.presumed.org", basis: Basis.Presumed)));
        Assert.Equal("operator of the endpoint: Dynamic", Missing(presumed, Given.Is(Dimension.Operator, "Host"), presume: false));
    }

    [Fact]
    public void A_holder_whose_stake_nobody_knows_is_missing_of_the_half_that_was_asked()
    {
        var held = Given.Of(Given.Organization("Sub", "US", null, new OwnerFact("Parent", null)));

        Assert.Equal("developer.owner of some-model: Undisclosed", Missing(Given.Use(Given.Model(developer: held)), Given.Is(Dimension.Developer, "Parent")));
        Assert.Equal("operator.owner of api.host.org: Undisclosed", Missing(Given.Use(endpoint: Given.At(Given.Hop(@operator: held))), Given.Is(Dimension.Operator, "Parent")));
    }

    [Theory]
    [InlineData("None", "Undisclosed")]
    [InlineData("Dynamic", "Dynamic")]
    [InlineData("Unlisted", "Unlisted")]
    public void An_ancestors_country_is_missing_for_its_own_reason(string kind, string expected)
    {
        var use = Given.Use(Given.Model(lineage: [new LineageFact("f", "d", null, Enum.Parse<UnknownKind>(kind), [])]));

        Assert.Equal($"lineage of some-model: {expected}", Missing(use, Given.Lineage(country: ["CN"])));
        Assert.Equal("", Missing(use, Given.Lineage(country: ["CN"], family: ["other"])));
    }

    [Fact]
    public void An_ancestor_without_a_name_may_be_anybodys_and_one_that_is_held_is_its_holders()
    {
        Assert.Equal("lineage of some-model: Undisclosed", Missing(Given.Use(Given.Model(lineage: [Given.Ancestor(null, "US")])), Given.Lineage(family: ["f"])));
        Assert.Equal("lineage of some-model: Undisclosed", Missing(Given.Use(Given.Model(lineage: [Given.Ancestor("f", "US")])), Given.Lineage(developer: ["Parent"])));

        var held = Given.Use(Given.Model(lineage: [Given.Ancestor("f", "US", "Sub") with { DeveloperCoveredBy = ["Parent"] }]));
        Assert.Equal("true", Given.Deny(Given.Lineage(developer: ["Parent"])).Of(held));
        Assert.Equal("false", Given.Deny(Given.Lineage(developer: ["Other"])).Of(held));
    }

    [Fact]
    public void Nobody_has_no_country_and_no_owner_and_somebody_unknown_may_have()
    {
        var nobody = Given.Use(endpoint: Given.At(Given.SelfHosted()));
        var somebody = Given.Use(endpoint: Given.At(Given.Hop(@operator: Fact<OrganizationFacts>.Missing(UnknownKind.Unlisted))));
        foreach (var dimension in new[] { Dimension.Operator, Dimension.OperatorCountry, Dimension.OperatorOwner })
        {
            Assert.Equal("true", Given.Deny(Given.Absent(dimension)).Of(nobody));
            Assert.Equal("false", Given.Deny(Given.Absent(dimension, value: false)).Of(nobody));
            Assert.Equal("maybe", Given.Deny(Given.Absent(dimension)).Of(somebody));
        }
    }

    [Fact]
    public void Several_conditions_on_one_half_are_about_it_all_the_same()
    {
        var use = Given.Use(Given.Model(), Given.At(Given.Hop()));
        var onModel = use.Under(Given.Policy(Given.Deny(Given.All(Given.Is(Dimension.Weights, "open"), Given.Is(Dimension.Family, "some-family")))));
        var onEndpoint = use.Under(Given.Policy(Given.Deny(Given.All(Given.Is(Dimension.Hosting, "cloud"), Given.Is(Dimension.Region, "US")))));

        Assert.Equal((true, false), (onModel.AboutModel, onModel.AboutEndpoint));
        Assert.Equal((false, true), (onEndpoint.AboutModel, onEndpoint.AboutEndpoint));

        // Two sure conditions are as good as one for a rule that lacks only what is not held.
        var half = Given.Use(Given.Model());
        Assert.Equal("maybe", Given.Deny(Given.All(Given.Is(Dimension.Weights, "open"), Given.Is(Dimension.Family, "some-family"), Given.Is(Dimension.OperatorCountry, "CN"))).Of(half));
        Assert.Equal("maybe", Given.Deny(Given.All(Given.Is(Dimension.License, "x"), Given.Is(Dimension.Version, "dated"), Given.Is(Dimension.OperatorCountry, "CN"))).Of(Given.Use(Given.Model(license: Given.Missing(), version: Given.Missing()))));
    }

    [Theory]
    [InlineData(false, "allow")]
    [InlineData(true, "warn")]
    public void Only_a_rule_that_names_it_vouches_for_what_the_catalog_does_not_know(bool negated, string expected)
    {
        Operand Named(string pattern) => new Operand.Models([ModelPattern.Parse(pattern)]);
        Condition Test(Operand operand) => new Condition.Test(Dimension.Model, negated ? new Operand.Not(operand) : operand, Quantifier.Default);

        var use = Given.Use(Given.Model("zorblax-9", unlisted: true, parse: true));
        var pattern = negated ? "other-*" : "zorblax-*";
        foreach (var when in new[] { Test(Named(pattern)), Given.All(Test(Named(pattern)), Given.Any(Test(Named(pattern)))), Test(new Operand.AnyOf([Named(pattern), Named("third")])) })
        {
            Assert.Equal(expected, Verdicts.NameOf(use.Under(Given.Policy(Given.Allow(when))).Verdict));
        }
    }

    [Fact]
    public void What_is_not_known_of_a_host_is_told_by_its_host_or_as_it_is_written()
    {
        var named = Given.Use(endpoint: Given.AtUnlisted("llm.corp.dev"));
        var written = Given.Use(endpoint: new EndpointHalf { Written = "{base}/v1", Certain = true, IsUnlisted = true, Hops = [Given.Nobody(UnknownKind.Unlisted, null)], Upstream = Given.Known("none") });
        var bare = Given.Use(endpoint: new EndpointHalf { Certain = true, IsUnlisted = true, Hops = [Given.Nobody(UnknownKind.Unlisted, null)], Upstream = Given.Known("none") });

        Assert.Equal("llm.corp.dev", Assert.Single(named.Under(Given.Policy()).Missing).Of);
        Assert.Equal("{base}/v1", Assert.Single(written.Under(Given.Policy()).Missing).Of);
        Assert.Equal("", Assert.Single(bare.Under(Given.Policy()).Missing).Of);
        Assert.Equal(Verdict.Allow, Given.Use(endpoint: Given.AtUnlisted("llm.corp.dev"), scope: new Scope { ProjectKind = "test" }).Under(Given.Policy()).Verdict);
        Assert.Equal(Verdict.Allow, named.Under(new OriginPolicy { Unknown = new UnknownVerdicts(Verdict.Allow, Verdict.Warn, Verdict.Warn) }).Verdict);
    }

    [Fact]
    public void Of_equally_strict_rules_the_sure_one_comes_first()
    {
        var use = Given.Use(Given.Model(weights: Given.Known("open")), Given.At(Given.Hop(region: Given.Missing())));
        var result = use.Under(Given.Policy(
            Given.Rule("a", Verdict.Deny, Given.Is(Dimension.Region, "CN"), Verdict.Warn),
            Given.Rule("b", Verdict.Warn, Given.Is(Dimension.Weights, "open")),
            Given.Rule("c", Verdict.Deny, Given.Is(Dimension.Region, "RU"), Verdict.Warn)));

        Assert.Equal(["b", "a", "c"], result.RuleIds);
        Assert.Equal(("b", true), (result.RuleId, result.Certain));
    }

    [Fact]
    public void Two_allow_rules_that_hold_permit_as_one_does() =>
        Assert.Equal(Verdict.Allow, Given.Use(Given.Model()).Under(Given.AllowList(Given.Rule("a", Verdict.Allow, Given.Is(Dimension.Weights, "open")), Given.Rule("b", Verdict.Allow, Given.Is(Dimension.License, "MIT")))).Verdict);
}
