using CsCheck;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>Order never matters, and more rules never make a policy laxer.</summary>
public sealed class OrderTests
{
    private static readonly Gen<UnknownKind> Kind = Gen.OneOf(UnknownKind.None, UnknownKind.Dynamic, UnknownKind.Unlisted, UnknownKind.Undisclosed);
    private static readonly Gen<Basis> SomeBasis = Gen.OneOf(Basis.Catalog, Basis.Presumed);
    private static readonly string[] Countries = ["CN", "US", "DE"];

    private static readonly Gen<Fact<string>> Regions =
        Gen.Select(Gen.OneOf(Countries).Array[0, 2], SomeBasis, Kind, (values, basis, unknown) =>
            new Fact<string> { Members = [.. values.Distinct().Select(value => new Member<string>(value, basis, null))], Unknown = unknown });

    private static readonly Gen<Fact<OrganizationFacts>> Organizations =
        Gen.Select(Gen.OneOf(Countries).Array[0, 2], SomeBasis, Kind, (countries, basis, unknown) =>
            new Fact<OrganizationFacts> { Members = [.. countries.Distinct().Select(country => new Member<OrganizationFacts>(Given.Organization("Org" + country, country), basis, null))], Unknown = unknown });

    private static readonly Gen<Hop> Hops =
        Gen.Select(Organizations, Regions, Gen.OneOf("vendor", "cloud", "self-hosted"), SomeBasis, (@operator, region, hosting, basis) =>
            Given.Hop("h.org", @operator, region, basis == Basis.Presumed ? Given.Presumed(hosting) : Given.Known(hosting)));

    private static readonly Gen<EndpointHalf?> Endpoints =
        Gen.Select(Hops.Array[0, 2], Kind, Gen.Bool, (hops, more, held) => hops.Length == 0 ? null : new EndpointHalf
        {
            Held = held,
            Host = "h.org",
            IsUnlisted = more == UnknownKind.Unlisted,
            Certain = held,
            Hops = [.. hops],
            MoreHops = more,
            Upstream = Given.Known("none"),
        });

    private static readonly Gen<ModelHalf?> Models =
        Gen.Select(Organizations, Gen.Bool, Gen.Bool, (developer, held, unlisted) => held ? Given.Model(developer: developer, unlisted: unlisted) : null);

    private static readonly Gen<Use> Uses = Gen.Select(Models, Endpoints, (model, endpoint) => Given.Use(model, endpoint));

    private static readonly Gen<Condition> Tests =
        Gen.Select(Gen.OneOf(Dimension.OperatorCountry, Dimension.Region, Dimension.DeveloperCountry), Gen.OneOf(Countries), Gen.Bool, Gen.OneOf(Quantifier.Default, Quantifier.Some, Quantifier.Every),
            (dimension, country, negated, quantifier) => (Condition)new Condition.Test(dimension, negated ? new Operand.Not(new Operand.Names([country])) : new Operand.Names([country]), quantifier));

    private static readonly Gen<Condition> Conditions =
        Gen.Select(Tests.Array[1, 3], Tests.Array[0, 2], (all, any) => Given.All(any.Length == 0 ? all : [.. all, Given.Any(any)]));

    private static readonly Gen<Rule> Rules =
        Gen.Select(Gen.OneOf(Verdict.Allow, Verdict.Info, Verdict.Warn, Verdict.Deny), Conditions, Gen.OneOf<Verdict?>(null, Verdict.Allow, Verdict.Info, Verdict.Warn, Verdict.Deny), Gen.Bool,
            (verdict, when, onUnknown, locked) => new Rule { Id = "", Verdict = verdict, When = when, OnUnknown = onUnknown, Locked = locked && verdict == Verdict.Deny });

    private static readonly Gen<OriginPolicy> Policies =
        Gen.Select(Rules.Array[0, 6], Gen.Bool, Gen.Bool, (rules, denies, presume) => new OriginPolicy
        {
            Default = denies ? Verdict.Deny : Verdict.Allow,
            Presume = presume,
            Rules = [.. rules.Select((rule, index) => Named(rule, "r" + index))],
        });

    private static Rule Named(Rule rule, string id) => new() { Id = id, Verdict = rule.Verdict, When = rule.When, OnUnknown = rule.OnUnknown, Locked = rule.Locked };

    private static OriginPolicy With(OriginPolicy policy, IEnumerable<Rule> rules) =>
        new() { Default = policy.Default, Presume = policy.Presume, Unknown = policy.Unknown, Rules = [.. rules] };

    private static string Text(DecisionResult result) =>
        string.Join("|", result.Verdict, result.Certain, result.RuleId, string.Join(",", result.RuleIds), string.Join(",", result.Missing), result.AboutModel, result.AboutEndpoint, result.DiagnosticId);

    [Fact]
    public void The_order_of_rules_changes_nothing() =>
        Gen.Select(Uses, Policies, Gen.Int).Sample((use, policy, seed) =>
        {
            var shuffled = policy.Rules.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Text(use.Under(policy)) == Text(use.Under(With(policy, shuffled)));
        }, iter: 5_000);

    [Fact]
    public void A_further_strict_rule_never_lowers_the_verdict() =>
        Gen.Select(Uses, Policies, Rules).Sample((use, policy, more) =>
        {
            if (more.Verdict == Verdict.Allow) return true;
            return use.Under(With(policy, [.. policy.Rules, Named(more, "more")])).Verdict >= use.Under(policy).Verdict;
        }, iter: 5_000);

    /// <summary>Only what asks of every member, or for absence, can be undone by a member that nobody knows.</summary>
    [Fact]
    public void An_unknown_fact_more_never_lowers_the_verdict() =>
        Gen.Select(Regions, Policies, Gen.OneOf(UnknownKind.Dynamic, UnknownKind.Unlisted, UnknownKind.Undisclosed)).Sample((region, policy, kind) =>
        {
            if (region.Unknown != UnknownKind.None || policy.Rules.Any(rule => AsksOfEvery(rule.When))) return true;

            Use With(Fact<string> fact) => Given.Use(Given.Model(), Given.At(Given.Hop(region: fact)));
            return With(new Fact<string> { Members = region.Members, Unknown = kind }).Under(policy).Verdict >= With(region).Under(policy).Verdict;
        }, iter: 5_000);

    private static bool AsksOfEvery(Condition condition) => condition switch
    {
        Condition.All all => all.Parts.Any(AsksOfEvery),
        Condition.Any any => any.Parts.Any(AsksOfEvery),
        _ => ((Condition.Test)condition).Quantifier != Quantifier.Default,
    };

    [Fact]
    public void Without_presumption_no_strict_rule_is_surer_than_with_it() =>
        Gen.Select(Uses, Rules).Sample((use, rule) =>
        {
            if (rule.Verdict == Verdict.Allow) return true;
            var policy = Given.Policy(Named(rule, "r"));
            var presumed = use.Under(policy);
            var bare = use.Under(new OriginPolicy { Rules = policy.Rules, Presume = false });
            return bare.RuleIds.Contains("r") && bare.Certain && bare.Verdict == rule.Verdict
                ? presumed.Verdict == rule.Verdict
                : true;
        }, iter: 5_000);

    [Fact]
    public void A_certain_answer_stays_whatever_the_unknown_turns_out_to_be() =>
        Gen.Select(Regions, Gen.OneOf(Verdict.Allow, Verdict.Info, Verdict.Warn, Verdict.Deny), Tests, Gen.OneOf(Countries)).Sample((region, verdict, test, found) =>
        {
            if (region.Unknown == UnknownKind.None) return true;
            var rule = Given.Rule("r", verdict, Given.All((Condition.Test)test with { Dimension = Dimension.Region }), verdict == Verdict.Allow ? null : Verdict.Deny);
            var policy = new OriginPolicy { Rules = [rule], Default = verdict == Verdict.Allow ? Verdict.Deny : Verdict.Allow };
            DecisionResult Decide(Fact<string> fact) => Given.Use(endpoint: Given.At(Given.Hop(region: fact))).Under(policy);

            var before = Decide(region);
            var after = Decide(new Fact<string> { Members = region.Members.Add(new Member<string>(found, Basis.Declared, null)) });
            return !before.Certain || before.Verdict == after.Verdict;
        }, iter: 5_000);
}
