extern alias Compiler;

using System.Text.Json.Nodes;
using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses, each at its exact place and in its exact words.</summary>
public class CompilerRefusalTests
{
    [Fact]
    public void Sound_rules_compile() =>
        Sound(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk), (RuleFileKind.Preset, "no-acme", Preset)));

    [Theory]
    [InlineData("organization", "source")]
    [InlineData("organization", "checked")]
    [InlineData("family", "source")]
    [InlineData("family", "checked")]
    [InlineData("endpoint", "source")]
    [InlineData("endpoint", "checked")]
    [InlineData("owner", "source")]
    [InlineData("owner", "checked")]
    [InlineData("ancestor", "source")]
    [InlineData("ancestor", "checked")]
    [InlineData("regions", "source")]
    [InlineData("regions", "checked")]
    [InlineData("sdk", "source")]
    [InlineData("sdk", "checked")]
    public void A_fact_without_source_or_date_is_refused(string record, string key)
    {
        var other = key == "source" ? """ "checked": "2026-08-15" """ : """ "source": "https://example.org" """;
        var sdk = record == "sdk" ? $$"""[|{|] "package": "P", "assemblies": ["P"], {{other}} }""" : AcmeSdk.Replace("Acme.Client\",", "P\",");
        var organization = record switch
        {
            "organization" => $$"""{ "organization": [|{|] "name": "Acme", "country": null, {{other}} } }""",
            "family" => Organization("Acme", families: $$"""[|{|] "name": "falconet", "match": ["falconet"], "task": "chat", "weights": "open", "lineage": { "knowledge": "complete", "ancestors": [] }, "examples": ["falconet"], "nearMisses": ["no"], {{other}} }"""),
            "endpoint" => Organization("Acme", endpoints: $$"""[|{|] "host": "api.acme.net", "hosting": "vendor", "examples": ["https://api.acme.net"], "nearMisses": ["https://acme.net"], {{other}} }"""),
            "owner" => Organization("Acme", $$""" "owners": [ [|{|] "organization": "Holder", "stake": null, {{other}} } ], """),
            "ancestor" => Organization("Acme", families: Family("falconet", "") + ", " + Family("falconet-next", $$""" "lineage": { "knowledge": "complete", "ancestors": [ [|{|] "family": "falconet", "via": "merge", {{other}} } ] }, """)),
            "regions" => Organization("Acme", regions: $$""" "regions": [|{|] "labels": {}, {{other}} }, """),
            _ => Organization("Acme"),
        };

        AssertRefused(
            CatalogMistake.MissingKey,
            $"The key '{key}' is missing in this object",
            record == "sdk" ? [(RuleFileKind.Organization, "acme", organization), (RuleFileKind.Sdk, "P", sdk)] : [(RuleFileKind.Organization, "acme", organization), (RuleFileKind.Organization, "holder", Organization("Holder"))]);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-8-15")]
    [InlineData("15.08.2026")]
    [InlineData("today")]
    public void A_date_that_is_no_day_is_refused(string date) =>
        AssertRefused(CatalogMistake.InvalidValue, $"'{date}' is no day of the calendar, written yyyy-MM-dd", Organization("Acme", $$""" "checked": "[|{{date}}|]", """));

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("somewhere")]
    [InlineData("https://exam ple.org")]
    public void A_source_that_nobody_can_look_up_is_refused(string source) =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "A source is an https address, or the short name of a public data set with the row after a colon",
            Organization("Acme", $$""" "source": "[|{{source}}|]", """));

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
    public void All_mistakes_of_a_change_are_reported_at_once_each_at_its_place() => Assert.Equal(
        [
            "rules/a.json(1,46): error CAT005: 'XX' is no ISO 3166-1 alpha-2 country code",
            "rules/a.json(2,12): error CAT005: 'talk' is no value of 'task' (unknown, chat, embedding, image, video, speech, transcription, rerank, moderation, ocr, other)",
            "rules/b.json(1,29): error CAT002: The key 'checked' is missing in this object",
        ],
        Compile(
            """{ "organization": { "name": "A", "country": "XX", "source": "set:row", "checked": "2026-01-01" }, "families": [ """ + "\n" + """
            { "task": "talk", "name": "falconet", "match": ["falconet"], "weights": "open", "lineage": { "knowledge": "complete" }, "source": "set:row", "checked": "2026-01-01", "examples": ["falconet"], "nearMisses": ["x-y"] } ] }
            """,
            """          { "organization": { "name": "B", "country": "DE", "source": "set:row" } }""").Errors.Select(e => e.ToString()));

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
    [InlineData("", "and no path")]
    [InlineData(""" "path": "/v1", """, "and the path '/v1'")]
    public void Two_endpoints_with_the_same_host_and_path_are_refused(string path, string said) =>
        AssertRefused(
            CatalogMistake.AmbiguousPattern,
            $"There is another endpoint with the host 'api.acme.net' {said} in a.json",
            Organization("Acme", endpoints: Endpoint("api.acme.net", path)),
            Organization("Beta", endpoints: Endpoint("api.acme.net", path + """ "host": "[|api.acme.net|]", """)));

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

    [Fact]
    public void An_address_that_resolves_elsewhere_is_refused() =>
        AssertRefused(
            CatalogMistake.ExampleDoesNotMatch,
            "'https://api.acme.net/v2' is an example of 'api.acme.net/v1', but resolves to no endpoint",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "path": "/v1", "examples": ["https://api.acme.net/v1/chat", "[|https://api.acme.net/v2|]"], """)));

    [Fact]
    public void A_near_address_that_resolves_to_its_endpoint_is_refused() =>
        AssertRefused(
            CatalogMistake.NearMissMatches,
            "'https://API.acme.net:8443' is a near miss of 'api.acme.net', but resolves to it",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "nearMisses": ["[|https://API.acme.net:8443|]"], """)));

    [Theory]
    [InlineData("examples")]
    [InlineData("nearMisses")]
    public void A_family_needs_examples_and_near_misses(string key) =>
        AssertRefused(CatalogMistake.InvalidValue, $"'{key}' needs at least 1 entry", Organization("Acme", families: Family("falconet", $$""" "{{key}}": [|[]|], """)));

    [Fact]
    public void An_unknown_owner_is_refused_with_the_nearest_name() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'Acmee'; did you mean 'Acme'?",
            Organization("Acme"),
            Organization("Beta", $$""" "owners": [ { "organization": "[|Acmee|]", "stake": 20, {{Sourced}} } ], """));

    [Fact]
    public void An_unknown_developer_is_refused() =>
        AssertRefused(CatalogMistake.UnknownName, "The catalog has no organization 'Nobody'", Organization("Acme", families: Family("falconet", """ "developer": "[|Nobody|]", """)));

    [Fact]
    public void An_alias_is_no_name_to_refer_to() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'acme-ai'",
            Organization("Acme", """ "aliases": ["acme-ai"], """, endpoints: Endpoint("api.acme.net", """ "operator": "[|acme-ai|]", """)));

    [Fact]
    public void An_unknown_presumed_operator_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'Acne'; did you mean 'Acme'?",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("\"presumedOperator\": \"Acme\"", "\"presumedOperator\": \"[|Acne|]\"")));

    [Fact]
    public void A_default_endpoint_that_the_catalog_does_not_know_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no endpoint for 'https://api.acme.net/v1'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("https://api.acme.example.net/v1", "[|https://api.acme.net/v1|]")));

    [Fact]
    public void A_default_endpoint_on_the_own_machine_needs_no_entry() =>
        Sound(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("https://api.acme.example.net/v1", "http://localhost:11434"))));

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
    public void A_circle_of_ownership_is_refused()
    {
        string Owner(string name) => $$""" "owners": [ { "organization": "{{name}}", "stake": 10, {{Sourced}} } ], """;

        AssertRefused(CatalogMistake.Cycle, "The ownership goes in a circle: Acme -> Beta -> Acme", Organization("Acme", Owner("Beta")), Organization("Beta", Owner("[|Acme|]")));
    }

    [Fact]
    public void Two_ways_to_one_ancestor_are_no_circle()
    {
        string From(params string[] ancestors) => $$""" "lineage": { "knowledge": "complete", "ancestors": [ {{string.Join(", ", ancestors.Select(a => $$"""{ "family": "{{a}}", "via": "merge", {{Sourced}} }"""))}} ] }, """;

        Sound(Compile(Organization("Acme", families: string.Join(", ", Family("alpha", From("bravo", "gamma")), Family("bravo", From("delta")), Family("gamma", From("delta")), Family("delta", "")))));
    }

    [Theory]
    [InlineData("""{ "organization": { "name": "A", "country": "US", "source": "a:b", "checked": "2026-01-01" }, "[|familys|]": [] }""", "familys", "; did you mean 'families'?")]
    [InlineData("""{ "organization": { "name": "A", "country": "US", "source": "a:b", "checked": "2026-01-01", "[|note|]": "x" } }""", "note", "")]
    public void An_unknown_key_is_refused_with_the_nearest(string file, string key, string suggestion) =>
        AssertRefused(CatalogMistake.UnknownKey, $"Unknown key '{key}'{suggestion}", file);

    [Theory]
    [InlineData("family", "match", "matches")]
    [InlineData("lineage", "knowledge", "knowlege")]
    [InlineData("endpoint", "hosting", "hostin")]
    [InlineData("client", "member", "members")]
    [InlineData("position", "parameter", "parametre")]
    [InlineData("constant", "model", "models")]
    public void An_unknown_key_is_refused_in_every_record(string record, string key, string written)
    {
        var extra = $$""" "[|{{written}}|]": 1, """;
        var acme = record switch
        {
            "family" => Organization("Acme", families: Family("falconet", extra)),
            "lineage" => Organization("Acme", families: Family("falconet", $$""" "lineage": { {{extra}} "knowledge": "unknown", "ancestors": [] }, """)),
            "endpoint" => Organization("Acme", endpoints: Endpoint("api.acme.net", extra)),
            _ => Acme,
        };
        var sdk = AcmeSdk.Replace(record switch { "client" => "{ \"type\": \"Acme.Client.Chat\", \"def", "position" => "{ \"type\": \"Acme.Client.Chat\", \"mem", "constant" => "{ \"type\": \"Acme.Client.Models\"", _ => "#" },
            record switch { "client" => $"{{ {extra} \"type\": \"Acme.Client.Chat\", \"def", "position" => $"{{ {extra} \"type\": \"Acme.Client.Chat\", \"mem", _ => $"{{ {extra} \"type\": \"Acme.Client.Models\"" });

        AssertRefused(
            CatalogMistake.UnknownKey,
            $"Unknown key '{written}'; did you mean '{key}'?",
            record is "client" or "position" or "constant" ? [(RuleFileKind.Organization, "acme", acme), (RuleFileKind.Sdk, "Acme.Client", sdk)] : [(RuleFileKind.Organization, "acme", acme)]);
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
    public void An_endpoint_of_somebody_else_is_not_self_hosted() =>
        AssertRefused(CatalogMistake.UnknownName, "'self-hosted' is no value of 'hosting' (vendor, cloud, aggregator)", Organization("Acme", endpoints: Endpoint("api.acme.net", """ "hosting": "[|self-hosted|]", """)));

    [Fact]
    public void An_unknown_role_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "'modle' is no value of 'role' (model, deployment, endpoint, options, client, weights); did you mean 'model'?",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("\"role\": \"model\"", "\"role\": \"[|modle|]\"")));

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("cn", "CN")]
    [InlineData("PRC", "CN")]
    public void An_unknown_country_is_refused_with_the_one_that_was_meant(string written, string meant)
    {
        var message = $"'{written}' is no ISO 3166-1 alpha-2 country code; did you mean '{meant}'?";

        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", $$""" "country": "[|{{written}}|]", """));
        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "region": ["US", "[|{{written}}|]"], """)));
        AssertRefused(CatalogMistake.UnknownName, message, Organization("Acme", regions: $$""" "regions": { "labels": { "a-1": "[|{{written}}|]" }, {{Sourced}} }, """));
    }

    [Theory]
    [InlineData("0", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("-5", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("100.01", CatalogMistake.InvalidValue, "'stake' is a percentage above 0 and not above 100")]
    [InlineData("\"20\"", CatalogMistake.WrongType, "'stake' takes a number or null")]
    public void A_stake_out_of_range_is_refused(string stake, object mistake, string message) =>
        AssertRefused((CatalogMistake)mistake, message, Organization("Acme", $$""" "owners": [ { "organization": "Beta", "stake": [|{{stake}}|], {{Sourced}} } ], """), Organization("Beta"));

    [Fact]
    public void Stakes_of_more_than_the_whole_are_refused() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "The stakes of the owners of 'Acme' add up to more than 100 percent",
            Organization("Acme", $$""" "owners": [ { "organization": "[|Beta|]", "stake": 60, {{Sourced}} }, { "organization": "Gamma", "stake": 40.5, {{Sourced}} } ], """),
            Organization("Beta"),
            Organization("Gamma"));

    [Fact]
    public void A_publisher_of_two_organizations_is_refused_in_any_case() =>
        AssertRefused(CatalogMistake.Duplicate, "'ACME-ai' is a name of 'Acme' too", Organization("Acme", """ "aliases": ["acme-AI"], """), Organization("Beta", """ "aliases": ["[|ACME-ai|]"], """));

    [Fact]
    public void Two_records_of_one_name_are_refused()
    {
        AssertRefused(CatalogMistake.Duplicate, "There is another organization 'Acme' in a.json", Organization("Acme"), Organization("[|Acme|]"));
        AssertRefused(
            CatalogMistake.Duplicate,
            "There is another family 'falconet' in a.json",
            Organization("Acme", families: Family("falconet", "")),
            Organization("Beta", families: Family("x", """ "name": "[|falconet|]", "match": ["beta-thing"], """)));
    }

    [Fact]
    public void A_key_and_an_entry_that_stand_twice_are_refused()
    {
        AssertRefused(CatalogMistake.Duplicate, "The key 'country' stands twice in this object", Organization("Acme", """ "country": "DE", "[|country|]": "DE", """));
        AssertRefused(CatalogMistake.Duplicate, "'x' stands twice in 'aliases'", Organization("Acme", """ "aliases": ["x", "[|x|]"], """));
        AssertRefused(CatalogMistake.Duplicate, "The key '7b' stands twice in this object", Organization("Acme", families: Family("falconet", """ "tags": { "7b": "falconet", "[|7b|]": "falconet" }, """)));
    }

    [Theory]
    [InlineData(""" "developer": [|null|], """, "developer")]
    [InlineData(""" "developer": "[|Acme|]", "undisclosed": true, """, "developer")]
    public void Not_public_is_said_in_so_many_words(string keys, string key) =>
        AssertRefused(CatalogMistake.InvalidValue, $"'{key}' null and 'undisclosed' true go together: they say that the {key} is not public", Organization("Acme", families: Family("falconet", keys)));

    [Theory]
    [InlineData("API.acme.net", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("https://api.acme.net", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("api.acme.net:443", "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards")]
    [InlineData("api..net", "A host has no empty label")]
    [InlineData("*.net", "A host pattern ends with at least two labels without wildcard")]
    [InlineData("api.*", "A host pattern ends with at least two labels without wildcard")]
    public void A_host_that_is_none_is_refused(string host, string message) =>
        AssertRefused(CatalogMistake.InvalidValue, message, Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "host": "[|{{host}}|]", """)));

    [Fact]
    public void A_region_in_a_host_needs_the_operators_regions() =>
        AssertRefused(
            CatalogMistake.MissingKey,
            "'{region}' needs the operator's 'regions': the file of 'Acme' has none",
            Organization("Acme", endpoints: Endpoint("api.{region}.acme.net", """ "host": "[|api.{region}.acme.net|]", """)));

    [Fact]
    public void Global_and_a_country_contradict_each_other() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "'global' stands alone: the operator commits to no place",
            Organization("Acme", endpoints: Endpoint("api.acme.net", """ "region": ["DE", "[|global|]"], """)));

    [Theory]
    [InlineData("v1")]
    [InlineData("/")]
    [InlineData("/v1/")]
    public void A_path_that_is_no_prefix_of_segments_is_refused(string path) =>
        AssertRefused(CatalogMistake.InvalidValue, "A path begins with '/' and ends with a whole segment", Organization("Acme", endpoints: Endpoint("api.acme.net", $$""" "path": "[|{{path}}|]", """)));

    [Fact]
    public void An_sdk_file_bears_the_name_of_its_package() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "The file of the package 'Acme.Client' is named 'Acme.Client.json'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "acme-client", AcmeSdk.Replace("\"package\": \"Acme.Client\"", "\"package\": \"[|Acme.Client|]\"")));

    [Theory]
    [InlineData("positions", """{ "type": "[|Acme.Client.Chat|]", "member": ".ctor", "parameter": "model", "role": "deployment" }""", "Acme.Client.Chat..ctor.model")]
    [InlineData("clients", """{ "type": "[|Acme.Client.Chat|]" }""", "Acme.Client.Chat")]
    [InlineData("constants", """{ "type": "[|Acme.Client.Models|]", "member": "Falconet", "model": "other" }""", "Acme.Client.Models.Falconet")]
    public void A_member_of_an_sdk_described_twice_is_refused(string list, string entry, string name) =>
        AssertRefused(
            CatalogMistake.Duplicate,
            $"There is another entry for '{name}'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other", "Acme.Client"], "{{list}}": [ {{entry}} ], {{Sourced}} }"""));

    [Fact]
    public void Types_of_the_same_name_in_two_assemblies_are_two() =>
        Assert.Empty(Compile(
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other"], "clients": [ { "type": "Acme.Client.Chat" } ], {{Sourced}} }""")).Errors);

    [Fact]
    public void A_package_belongs_to_one_sdk() =>
        AssertRefused(
            CatalogMistake.Duplicate,
            "There is another SDK 'Acme.Client' in Acme.Client.json",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "packages": ["[|Acme.Client|]"], {{Sourced}} }"""));

    [Fact]
    public void A_constant_stands_for_something() =>
        AssertRefused(
            CatalogMistake.MissingKey,
            "A constant stands for a 'model', an 'endpoint' or both",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other"], "constants": [ { "type": "Acme.Models", "member": "[|Falconet|]" } ], {{Sourced}} }"""));

    [Fact]
    public void An_unreadable_preset_is_refused_at_the_readers_place()
    {
        var preset = Preset.Replace("\"Acme\"", "\"Acne\"");
        var error = Assert.Single(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Preset, "no-acme", preset)).Errors);

        Assert.StartsWith("rules/no-acme.json(4,55): error CAT012: There is no organization 'Acne'", error.ToString());
    }

    [Fact]
    public void A_preset_that_does_not_say_what_it_stands_on_is_refused() =>
        AssertRefused(
            CatalogMistake.InvalidPreset,
            "A preset says under 'preset' what it stands on: status, source and the day it was checked",
            (RuleFileKind.Preset, "empty", """[|{|] "version": 1, "rules": [] }"""));

    [Theory]
    [InlineData("\"organization\": [|[]|]", CatalogMistake.WrongType, "An object is expected here")]
    [InlineData("\"organization\": { \"name\": [|1|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.WrongType, "'name' takes a text")]
    [InlineData("\"organization\": { \"name\": [|\"\"|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.InvalidValue, "'name' must not be empty")]
    [InlineData("\"organization\": { \"name\": \"A\", \"aliases\": [|{}|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.WrongType, "'aliases' takes an array")]
    public void A_value_of_the_wrong_type_is_refused(string member, object mistake, string message) =>
        AssertRefused((CatalogMistake)mistake, message, "{ " + member + " }");

    [Fact]
    public void A_flag_that_is_no_truth_value_is_refused() =>
        AssertRefused(CatalogMistake.WrongType, "'rolling' takes true or false", Organization("Acme", families: Family("falconet", """ "rolling": [|"yes"|], """)));

    [Fact]
    public void A_namespace_of_ones_own_is_a_name_of_ones_own() =>
        AssertRefused(CatalogMistake.UnknownName, "'acmee' is neither the name nor an alias of 'Acme'", Organization("Acme", """ "ownNamespaces": ["acme", "[|acmee|]"], """));

    [Fact]
    public void What_ids_without_a_date_stand_for_is_said_once()
    {
        AssertRefused(CatalogMistake.MissingKey, "'undated' says which ids are 'rolling' and which are 'fixed'", Organization("Acme", families: Family("falconet", $$""" "undated": [|{ {{Sourced}} }|], """)));
        AssertRefused(CatalogMistake.Duplicate, "'*' is rolling as well", Organization("Acme", families: Family("falconet", $$""" "undated": { "rolling": ["*"], "fixed": ["[|*|]"], {{Sourced}} }, """)));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_files_and_places()
    {
        var compilation = Compile(
            Organization("Acme", """ "contry": "US", "country": "XX", """, Family("falconet", """ "developer": "Nobody", "task": "talk", """)),
            Organization("Beta", """ "aliases": ["acme"], """));

        Assert.Null(compilation.Image);
        Assert.Equal(
            [
                (CatalogMistake.UnknownKey, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.Duplicate, "b"),
            ],
            compilation.Errors.Select(e => (e.Mistake, Path.GetFileNameWithoutExtension(e.Path))));
        Assert.Equal(compilation.Errors.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column), compilation.Errors);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_and_never_throws()
    {
        for (var length = 0; length < Acme.TrimEnd().Length; length++)
        {
            var compilation = Compile(Acme[..length]);

            Assert.Null(compilation.Image);
            Assert.NotEmpty(compilation.Errors);
        }
    }

    /// <summary>Each value of a sound file in turn becomes something else: it compiles or is refused, it never throws.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"x\"")]
    [InlineData("\"*\"")]
    [InlineData("\"/\"")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    public void A_value_of_any_other_kind_is_refused_or_sound(string replacement)
    {
        (RuleFileKind Kind, string Name, string Content)[] sound = [(RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk), (RuleFileKind.Preset, "no-acme", Preset)];
        for (var file = 0; file < sound.Length; file++)
        {
            foreach (var path in Paths(JsonNode.Parse(sound[file].Content)!))
            {
                var changed = JsonNode.Parse(sound[file].Content)!;
                Replace(changed, path, JsonNode.Parse(replacement));
                var files = sound.ToArray();
                files[file].Content = changed.ToJsonString();

                var compilation = Compile(files);

                Assert.Equal(compilation.Image is null, compilation.Errors.Any());
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(m => Below(m.Key, m.Value)),
        JsonArray items => items.SelectMany((item, i) => Below(i, item)),
        _ => [],
    };

    private static IEnumerable<object[]> Below(object step, JsonNode? value) =>
        Paths(value ?? JsonValue.Create(0)).Select(path => (object[])[step, .. path]).Prepend([step]);

    private static void Replace(JsonNode node, object[] path, JsonNode? value)
    {
        foreach (var step in path[..^1]) node = (step is string key ? node[key] : node[(int)step])!;
        if (path[^1] is string name) node[name] = value;
        else node[(int)path[^1]] = value;
    }
}
