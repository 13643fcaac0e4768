using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>POLICY section 3: what inner files declare cannot turn a locked rule off, and is named where it would have.</summary>
public sealed class LockedVotesTests
{
    private static readonly DeclaredFacts s_inner = new()
    {
        Endpoints = [new("llm.corp.dev", "Corp", Hosting.Cloud, ["DE"], [], [], null)],
        Aliases = [new("chat-prod", null, "gpt-4o", null)],
        Families = [new("corp-risk", "Corp", null, null, [ModelPattern.Parse("corp-risk-*")], Weights.Unknown, null)],
    };

    private static Rule Locked(string id, Condition when, Verdict? onUnknown = null, DeclaredFacts? facts = null) =>
        new() { Id = id, Verdict = Verdict.Deny, When = Given.All(when), OnUnknown = onUnknown, Locked = true, Facts = facts ?? DeclaredFacts.None };

    private static DecisionResult Decide(Use with, Use without, params Rule[] rules) =>
        PolicyEngine.Decide(with, new OriginPolicy { Rules = [.. rules], HasFactsToIgnore = true, Facts = s_inner }, Given.Today, _ => without);

    private static string Of(DecisionResult result) =>
        $"{Verdicts.NameOf(result.Verdict)}{(result.Certain ? "" : "?")} by {result.RuleId ?? "none"} {result.DiagnosticId}, not heeded: {string.Join(" ", result.IgnoredFacts)}";

    private static Use In(string region, string? model = null) => Given.Use(model is null ? null : Given.Model(model, parse: true), Given.At(Given.Hop("llm.corp.dev", region: Given.Known(region))));

    private static Use Nowhere(string? model = null) => Given.Use(model is null ? null : Given.Model(model, parse: true), Given.At(Given.Hop("llm.corp.dev", region: Given.Missing())));

    private static readonly Condition s_abroad = Given.Not(Dimension.Region, "DE");

    [Fact]
    public void What_would_turn_it_off_is_not_heeded_and_named() => Assert.Equal("deny by lock MOA1000, not heeded: llm.corp.dev", Of(Decide(In("DE"), In("US"), Locked("lock", s_abroad))));

    [Fact]
    public void What_would_turn_it_off_where_it_cannot_tell_is_named_too() =>
        Assert.Equal("deny? by lock MOA1000, not heeded: llm.corp.dev", Of(Decide(In("DE"), Nowhere(), Locked("lock", s_abroad, Verdict.Deny))));

    [Fact]
    public void A_doubt_that_the_facts_would_have_made_of_a_certainty_counts_as_one() =>
        Assert.Equal("deny by lock MOA1000, not heeded: llm.corp.dev", Of(Decide(Nowhere(), In("US"), Locked("lock", s_abroad, Verdict.Deny))));

    [Fact]
    public void A_certainty_that_the_facts_make_stays() =>
        Assert.Equal("deny by lock MOA1000, not heeded: ", Of(Decide(In("US"), Nowhere(), Locked("lock", s_abroad, Verdict.Deny))));

    [Fact]
    public void A_stricter_doubt_goes_before_a_weaker_one() =>
        Assert.Equal("deny by lock MOA1000, not heeded: llm.corp.dev", Of(Decide(Nowhere(), In("US"), Locked("lock", s_abroad, Verdict.Warn))));

    [Fact]
    public void What_changes_nothing_is_not_named()
    {
        Assert.Equal("deny by lock MOA1000, not heeded: ", Of(Decide(In("US"), In("FR"), Locked("lock", s_abroad))));
        Assert.Equal("allow by none MOA1100, not heeded: ", Of(Decide(In("DE"), In("DE"), Locked("lock", s_abroad))));
    }

    [Fact]
    public void Two_doubts_are_equal_and_a_rule_votes_once()
    {
        Assert.Equal("deny? by lock MOA1000, not heeded: ", Of(Decide(Nowhere(), Nowhere(), Locked("lock", s_abroad, Verdict.Deny))));
        Assert.Equal(["lock"], Decide(Nowhere(), In("US"), Locked("lock", s_abroad, Verdict.Deny)).RuleIds);
    }

    [Fact]
    public void Where_another_rule_decides_nothing_is_said_of_what_is_not_heeded()
    {
        var open = new Rule { Id = "open", Verdict = Verdict.Deny, When = Given.All(Given.Is(Dimension.Hosting, "cloud")) };

        Assert.Equal("deny by open MOA1001, not heeded: ", Of(Decide(In("DE"), Nowhere(), open, Locked("lock", s_abroad, Verdict.Warn))));
    }

    [Fact]
    public void Aliases_and_families_are_named_by_their_own_names_and_each_once()
    {
        Assert.Equal("deny by a MOA1000, not heeded: llm.corp.dev chat-prod", Of(Decide(In("DE", "chat-prod"), In("US", "chat-prod"), Locked("a", s_abroad), Locked("b", s_abroad))));
        Assert.Equal("deny by a MOA1000, not heeded: llm.corp.dev corp-risk", Of(Decide(In("DE", "corp-risk-2"), In("US", "corp-risk-2"), Locked("a", s_abroad))));
        Assert.Equal("deny by a MOA1000, not heeded: llm.corp.dev", Of(Decide(In("DE", "gpt-4o"), In("US", "gpt-4o"), Locked("a", s_abroad))));
    }

    [Fact]
    public void What_the_policys_own_folder_declares_is_its_owners_word() =>
        Assert.Equal("deny by a MOA1000, not heeded: ", Of(Decide(In("DE", "chat-prod"), In("US", "chat-prod"), Locked("a", s_abroad, facts: s_inner))));

    [Fact]
    public void Rules_without_such_facts_are_judged_by_all_facts()
    {
        var open = new Rule { Id = "open", Verdict = Verdict.Deny, When = Given.All(s_abroad) };

        Assert.Equal("allow by none MOA1100, not heeded: ", Of(Decide(In("DE"), In("US"), open)));
        Assert.Equal("deny by lock MOA1000, not heeded: llm.corp.dev", Of(Decide(In("DE"), In("US"), open, Locked("lock", s_abroad))));
    }

    [Fact]
    public void Each_set_of_facts_is_resolved_once_and_only_where_a_rule_has_one()
    {
        var resolved = new List<DeclaredFacts>();
        var policy = new OriginPolicy { Rules = [Locked("a", s_abroad), Locked("b", s_abroad), Locked("c", s_abroad, facts: s_inner)], HasFactsToIgnore = true, Facts = s_inner };
        PolicyEngine.Decide(In("DE"), policy, Given.Today, facts => { resolved.Add(facts); return In("US"); });

        Assert.Equal([DeclaredFacts.None, s_inner], resolved);
        Assert.Equal(Verdict.Allow, PolicyEngine.Decide(In("DE"), policy, Given.Today, resolve: null).Verdict);
    }
}
