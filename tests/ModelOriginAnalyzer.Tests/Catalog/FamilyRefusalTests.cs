extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses of families: patterns, examples, lineage. Each at its exact place and in its exact words.</summary>
public class FamilyRefusalTests
{
    [Theory]
    [InlineData("falconet-2", "Falconet_2")]
    [InlineData("falconet-2", "falconet2")]
    [InlineData("acme-falconet", "acme/falconet")]
    public void Patterns_of_equal_tokens_in_two_families_are_refused(string first, string second) =>
        AssertRefused(
            CatalogMistake.AmbiguousPattern,
            $"'{second}' has the same tokens as '{first}' of the family 'a'",
            Organization("Acme", families: Family("a", $$""" "match": ["{{first}}"], "examples": ["{{first}}"], """)),
            Organization("Beta", families: Family("b", $$""" "match": ["beta-thing", "[|{{second}}|]"], "examples": ["beta-thing"], """)));

    [Fact]
    public void A_pattern_both_distinctive_and_weak_is_refused() =>
        AssertRefused(
            CatalogMistake.AmbiguousPattern,
            "'FALCONET' is both in 'match' and, with the same tokens, in 'weak'",
            Organization("Acme", families: Family("falconet", """ "weak": ["[|FALCONET|]"], """)));

    [Theory]
    [InlineData("gpt")]
    [InlineData("o1")]
    [InlineData("command")]
    public void A_pattern_that_ordinary_text_holds_must_be_weak(string pattern)
    {
        (RuleFileKind, string, string) words = (RuleFileKind.Words, "words", """{ "words": ["command"] }""");
        string Rules(string key, string written) => Organization("Acme", families: Family("f", $$""" "{{key}}": ["{{written}}"], "examples": ["{{pattern}}"], {{(key == "weak" ? """ "match": [], """ : "")}} """));

        AssertRefused(
            CatalogMistake.NotDistinctive,
            $"'{pattern}' is an ordinary word or shorter than 4 characters: it cannot count everywhere. Put it under 'weak', or give a longer pattern",
            (RuleFileKind.Organization, "acme", Rules("match", $"[|{pattern}|]")),
            words);
        Sound(Compile((RuleFileKind.Organization, "acme", Rules("weak", pattern)), words));
    }

    [Fact]
    public void A_family_without_any_pattern_is_refused() =>
        AssertRefused(CatalogMistake.MissingKey, "The family 'f' has no pattern in 'match' or 'weak'", Organization("Acme", families: Family("f", """ "name": "[|f|]", "match": [], """)));

    [Fact]
    public void A_pattern_with_a_wildcard_is_refused() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "A pattern is the leading part of an id: letters and digits, without '*'",
            Organization("Acme", families: Family("falconet", """ "match": ["falconet", "[|falconet-*|]"], """)));

    [Theory]
    [InlineData("falconette", "no family")]
    [InlineData("falconet-next", "'falconet-next'")]
    public void An_example_that_resolves_elsewhere_is_refused(string example, string found) =>
        AssertRefused(
            CatalogMistake.ExampleDoesNotMatch,
            $"'{example}' is an example of 'falconet', but resolves to {found}",
            Organization("Acme", families: Family("falconet", $$""" "examples": ["falconet-7b", "[|{{example}}|]"], """) + ", " + Family("falconet-next", "")));

    [Fact]
    public void A_near_miss_that_resolves_to_its_family_is_refused() =>
        AssertRefused(
            CatalogMistake.NearMissMatches,
            "'acme-ai/Falconet-7B-Q4_K_M.gguf' is a near miss of 'falconet', but resolves to it",
            Organization("Acme", """ "aliases": ["acme-ai"], """, Family("falconet", """ "nearMisses": ["[|acme-ai/Falconet-7B-Q4_K_M.gguf|]"], """)));

    [Theory]
    [InlineData("examples")]
    [InlineData("nearMisses")]
    public void A_family_needs_examples_and_near_misses(string key) =>
        AssertRefused(CatalogMistake.InvalidValue, $"'{key}' needs at least 1 entry", Organization("Acme", families: Family("falconet", $$""" "{{key}}": [|[]|], """)));

    [Fact]
    public void An_unknown_developer_is_refused() =>
        AssertRefused(CatalogMistake.UnknownName, "The catalog has no organization 'Nobody'", Organization("Acme", families: Family("falconet", """ "developer": "[|Nobody|]", """)));

    [Fact]
    public void An_unknown_ancestor_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no family 'falkonet'; did you mean 'falconet'?",
            Organization("Acme", families: Family("falconet", "") + ", " + Family("falconet-next", $$""" "lineage": { "knowledge": "partial", "ancestors": [ { "family": "[|falkonet|]", "via": "merge", {{Sourced}} } ] }, """)));

    [Fact]
    public void An_unknown_family_of_a_tag_is_refused() =>
        AssertRefused(CatalogMistake.UnknownName, "The catalog has no family 'other-thing'", Organization("Acme", families: Family("falconet", """ "tags": { "7b": "falconet", "70b": "[|other-thing|]" }, """)));

    [Fact]
    public void A_circle_of_lineage_is_refused_once_where_it_closes()
    {
        string From(string ancestor) => $$""" "lineage": { "knowledge": "complete", "ancestors": [ { "family": "{{ancestor}}", "via": "fine-tune", {{Sourced}} } ] }, """;

        AssertRefused(
            CatalogMistake.Cycle,
            "The lineage goes in a circle: alpha -> gamma -> bravo -> alpha",
            Organization("Acme", families: Family("alpha", From("gamma")) + ", " + Family("bravo", From("[|alpha|]"))),
            Organization("Beta", families: Family("gamma", From("bravo"))));
        AssertRefused(CatalogMistake.Cycle, "The lineage goes in a circle: alpha -> alpha", Organization("Acme", families: Family("alpha", From("[|alpha|]"))));
    }

    [Fact]
    public void Two_ways_to_one_ancestor_are_no_circle()
    {
        string From(params string[] ancestors) => $$""" "lineage": { "knowledge": "complete", "ancestors": [ {{string.Join(", ", ancestors.Select(a => $$"""{ "family": "{{a}}", "via": "merge", {{Sourced}} }"""))}} ] }, """;

        Sound(Compile(Organization("Acme", families: string.Join(", ", Family("alpha", From("bravo", "gamma")), Family("bravo", From("delta")), Family("gamma", From("delta")), Family("delta", "")))));
    }

    [Theory]
    [InlineData("task", "chatt", "unknown, chat, embedding, image, video, speech, transcription, rerank, moderation, ocr, other", "chat")]
    [InlineData("weights", "opne", "unknown, open, closed", "open")]
    [InlineData("licenseUse", "Commercial", "unknown, commercial, conditional, non-commercial, none", "commercial")]
    public void An_unknown_value_of_a_family_is_refused_with_the_nearest(string key, string value, string values, string nearest) =>
        AssertRefused(CatalogMistake.UnknownName, $"'{value}' is no value of '{key}' ({values}); did you mean '{nearest}'?", Organization("Acme", families: Family("falconet", $$""" "{{key}}": "[|{{value}}|]", """)));

    [Fact]
    public void An_unknown_way_of_deriving_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "'finetune' is no value of 'via' (fine-tune, merge, quantize, adapter, continued-pretrain, weight-distill, output-distill); did you mean 'fine-tune'?",
            Organization("Acme", families: Family("falconet", "") + ", " + Family("falconet-next", $$""" "lineage": { "knowledge": "partial", "ancestors": [ { "family": "falconet", "via": "[|finetune|]", {{Sourced}} } ] }, """)));

    [Fact]
    public void What_ids_without_a_date_stand_for_is_said_once()
    {
        AssertRefused(CatalogMistake.MissingKey, "'undated' says which ids are 'rolling' and which are 'fixed'", Organization("Acme", families: Family("falconet", $$""" "undated": [|{ {{Sourced}} }|], """)));
        AssertRefused(CatalogMistake.Duplicate, "'*' is rolling as well", Organization("Acme", families: Family("falconet", $$""" "undated": { "rolling": ["*"], "fixed": ["[|*|]"], {{Sourced}} }, """)));
    }
}
