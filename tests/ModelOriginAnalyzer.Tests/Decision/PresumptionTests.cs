using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 2: presumed members count as known, but no strict rule holds by them alone.</summary>
public sealed class PresumptionTests
{
    private static readonly Condition PrcOperated = Given.All(Given.Is(Dimension.OperatorCountry, "CN"), Given.Not(Dimension.Hosting, "self-hosted"));

    /// <summary>`deepseek-chat` with no address: only its developer's own API serves it.</summary>
    private static EndpointHalf OwnApi(string country, bool held) => new()
    {
        Held = held,
        Hops = [Given.Hop("api.maker.org", Given.Of(Basis.Presumed, Given.Organization("Maker", country)), Given.Missing(UnknownKind.Dynamic), Given.Presumed("vendor"), basis: Basis.Presumed)],
        Upstream = Given.Known("none"),
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_strict_rule_that_holds_only_by_presumption_gives_its_onUnknown(bool held)
    {
        var use = Given.Use(Given.Model("deepseek-chat"), OwnApi("CN", held));
        var result = use.Under(Given.Policy(Given.Deny(PrcOperated, Verdict.Warn)));

        Assert.Equal((Verdict.Warn, false, "no", "MOA1003"), (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
        Assert.Equal(["operator.country of the endpoint", "hosting of the endpoint"], result.Missing.Select(missing => missing.Fact + " of " + missing.Of));
        Assert.Equal(held, result.AboutEndpoint);
        Assert.Equal(!held, result.AboutModel);
    }

    [Fact]
    public void Without_onUnknown_it_gives_the_verdict_of_the_missing_kinds()
    {
        var use = Given.Use(Given.Model(), OwnApi("CN", held: true));

        Assert.Equal(Verdict.Info, use.Under(Given.Policy(Given.Deny(PrcOperated))).Verdict);
        Assert.Equal(Verdict.Allow, use.Under(Given.Policy(Given.Deny(PrcOperated, Verdict.Allow))).Verdict);
    }

    [Fact]
    public void A_presumed_member_refutes_and_permits_as_a_known_one_does()
    {
        Assert.Equal("false", Given.Deny(PrcOperated).Of(Given.Use(Given.Model(), OwnApi("US", held: true))));
        Assert.Equal("true", Given.Allow(Given.Is(Dimension.OperatorCountry, "US")).Of(Given.Use(Given.Model(), OwnApi("US", held: true))));
        Assert.Equal("false", Given.Allow(Given.Is(Dimension.OperatorCountry, "US")).Of(Given.Use(Given.Model(), OwnApi("CN", held: true))));
    }

    [Fact]
    public void What_surely_holds_without_the_presumed_member_is_sure()
    {
        var endpoint = new EndpointHalf
        {
            Hops = [Given.Hop("gateway.org", hosting: Given.Known("self-hosted")), Given.Hop("api.maker.org", basis: Basis.Presumed)],
            Upstream = Given.Known("pinned"),
        };

        Assert.Equal("true", Given.Deny(Given.Is(Dimension.OperatorCountry, "US")).Of(Given.Use(Given.Model(), endpoint)));
    }

    [Fact]
    public void With_presume_off_presumed_members_are_unknown()
    {
        var rule = Given.Deny(PrcOperated, Verdict.Warn);
        var policy = new OriginPolicy { Rules = [rule], Presume = false };

        Assert.Equal(Verdict.Warn, Given.Use(Given.Model(), OwnApi("US", held: true)).Under(policy).Verdict);

        // Where no address is written at all, nothing is left to speak of.
        Assert.Equal(Verdict.Allow, Given.Use(Given.Model(), OwnApi("CN", held: false)).Under(policy).Verdict);

        var list = new OriginPolicy { Rules = [Given.Allow(Given.Is(Dimension.OperatorCountry, "US"))], Default = Verdict.Deny, Presume = false };
        var result = Given.Use(Given.Model(), OwnApi("US", held: true)).Under(list);
        Assert.Equal((Verdict.Deny, false), (result.Verdict, result.Certain));
    }

    [Fact]
    public void A_maybe_about_a_presumed_endpoint_that_nobody_names_is_no_news()
    {
        var rule = Given.Deny(Given.All(PrcOperated, Given.Is(Dimension.Region, "CN")));

        Assert.Equal("maybe", rule.Of(Given.Use(Given.Model(), OwnApi("CN", held: true))));
        Assert.Equal("false", rule.Of(Given.Use(Given.Model(), OwnApi("CN", held: false))));
    }
}
