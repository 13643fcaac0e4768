extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses in every record: facts without source or date, unknown keys, values of the wrong type, what is said twice. Each at its exact place and in its exact words.</summary>
public class FactRefusalTests
{
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
    [InlineData("\"organization\": [|[]|]", CatalogMistake.WrongType, "An object is expected here")]
    [InlineData("\"organization\": { \"name\": [|1|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.WrongType, "'name' takes a text")]
    [InlineData("\"organization\": { \"name\": [|\"\"|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.InvalidValue, "'name' must not be empty")]
    [InlineData("\"organization\": { \"name\": \"A\", \"aliases\": [|{}|], \"country\": null, \"source\": \"a:b\", \"checked\": \"2026-01-01\" }", CatalogMistake.WrongType, "'aliases' takes an array")]
    public void A_value_of_the_wrong_type_is_refused(string member, object mistake, string message) =>
        AssertRefused((CatalogMistake)mistake, message, "{ " + member + " }");

    [Fact]
    public void A_flag_that_is_no_truth_value_is_refused() =>
        AssertRefused(CatalogMistake.WrongType, "'rolling' takes true or false", Organization("Acme", families: Family("falconet", """ "rolling": [|"yes"|], """)));
}
