using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Structure: what the tables of the language refuse, each mistake at its exact characters.</summary>
public sealed class PolicyMistakeTests
{
    [Theory]
    [InlineData("""{ "version": 1, [|"rulez"|]: [] }""", "the policy has no key 'rulez': did you mean 'rules'?", "rules")]
    [InlineData("""{ "version": 1, [|"xyz"|]: 1 }""", "the policy has no key 'xyz': valid are '$schema', 'version', 'preset', 'extends'", null)]
    [InlineData("""{ "version": 1, "unknown": { [|"unlistd"|]: "warn" } }""", "'unknown' has no key 'unlistd': did you mean 'unlisted'?", "unlisted")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "weights": "open" }, [|"verdct"|]: "deny", "because": "b" } ] }""", "a rule has no key 'verdct': did you mean 'verdict'?", "verdict")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { [|"operater.country"|]: "CN" }, "verdict": "deny", "because": "b" } ] }""", "'when' has no key 'operater.country': did you mean 'operator.country'?", "operator.country")]
    [InlineData("""{ "version": 1, "facts": { "endpoints": [ { "host": "a.example", [|"hostng"|]: "cloud" } ] } }""", "an endpoint has no key 'hostng': did you mean 'hosting'?", "hosting")]
    [InlineData("""{ "version": 1, [|"Rules"|]: [] }""", "did you mean 'rules'?", "rules")]
    public void An_unknown_key_is_an_error_with_the_nearest(string marked, string message, string? nearest)
    {
        var error = Assert.Single(PolicyText.AssertErrors(marked, message));

        Assert.Equal(nearest, error.Nearest);
    }

    [Theory]
    [InlineData("""[|[]|]""", "the policy takes an object, not a list")]
    [InlineData("""[|"x"|]""", "the policy takes an object, not a text")]
    [InlineData("""{ "version": [|"1"|] }""", "'version' takes a number, not a text")]
    [InlineData("""{ "version": 1, "rules": [|{}|] }""", "'rules' takes a list, not an object")]
    [InlineData("""{ "version": 1, "rules": [ [|"deny"|] ] }""", "The list of 'rules' takes an object, not a text")]
    [InlineData("""{ "version": 1, "default": [|null|] }""", "'default' takes a text, not null")]
    [InlineData("""{ "version": 1, "presume": [|"no"|] }""", "'presume' takes true or false, not a text")]
    [InlineData("""{ "version": 1, "groups": { "prc": [|"CN"|] } }""", "'prc' takes a list, not a text")]
    [InlineData("""{ "version": 1, "groups": { "prc": [ [|1|] ] } }""", "The list of 'prc' takes a text, not a number")]
    [InlineData("""{ "version": 1, "extends": [|{}|] }""", "'extends' takes a text or a list, not an object")]
    [InlineData("""{ "version": 1, "unknown": [|"warn"|] }""", "'unknown' takes an object, not a text")]
    public void A_wrong_type_is_an_error(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Theory]
    [InlineData("""[|{|] }""", "'version' is missing in the policy")]
    [InlineData("""{ "version": [|2|] }""", "'version' takes 1, not 2")]
    [InlineData("""{ "version": [|1.5|] }""", "'version' takes 1, not 1.5")]
    [InlineData("""{ "version": [|0|] }""", "'version' takes 1, not 0")]
    public void The_version_is_one(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Theory]
    [InlineData("""{ "version": 1, [|"version"|]: 1 }""", "'version' stands twice in the policy; the first is in line 1")]
    [InlineData("{ \"version\": 1,\n \"groups\": { \"prc\": [\"CN\"],\n [|\"prc\"|]: [\"HK\"] } }", "'prc' stands twice in 'groups'; the first is in line 2")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "weights": "open", [|"weights"|]: "closed" }, "verdict": "deny", "because": "b" } ] }""", "'weights' stands twice in 'when'")]
    public void A_key_stands_once(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Theory]
    [InlineData("""{ "version": 1, "extends": [|[]|] }""", "'extends' takes at least one entry")]
    [InlineData("""{ "version": 1, "groups": { "prc": [|[]|] } }""", "'prc' takes at least one entry")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "hosting": [|[]|] }, "verdict": "deny", "because": "b" } ] }""", "'hosting' takes at least one entry")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "hosting": { "not": [|[]|] } }, "verdict": "deny", "because": "b" } ] }""", "'not' takes at least one entry")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "any": [|[]|] }, "verdict": "deny", "because": "b" } ] }""", "'any' takes at least one entry")]
    public void A_list_that_asks_for_something_has_entries(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Fact]
    public void A_list_of_declarations_may_be_empty()
        => PolicyText.Valid("""{ "version": 1, "rules": [], "exceptions": [], "facts": { "endpoints": [], "aliases": [] } }""");

    [Theory]
    [InlineData("""{ "version": 1, "extends": [ [|"../base.model-origin.json"|] ] }""", "There is no file '../base.model-origin.json' among those that the build passes. Files named *.model-origin.json in this folder and above are passed; add <ModelOriginPolicy Include=\"…\" /> to the project for one elsewhere")]
    [InlineData("""{ "version": 1, "extends": [|"base.json"|] }""", "'extends' takes 'preset:name', a relative file named *.model-origin.json, or 'package:Id/file', not 'base.json'")]
    [InlineData("""{ "version": 1, "extends": [|"package:Contoso.Policy/strict.model-origin.json"|] }""", "No package has passed 'package:Contoso.Policy/strict.model-origin.json'. The package 'Contoso.Policy' adds it with <ModelOriginPolicy Include=\"…\" PackageId=\"Contoso.Policy\" />")]
    [InlineData("""{ "version": 1, "extends": [|"package:Contoso.Policy"|] }""", "A file of a package is written 'package:Id/file', not 'package:Contoso.Policy'")]
    [InlineData("""{ "version": 1, "extends": [|"preset:no-prc-operated-inference@2"|] }""", "This version of the package holds 'no-prc-operated-inference' in version 1: see what has changed, then write preset:no-prc-operated-inference@1")]
    [InlineData("""{ "version": 1, "extends": [|"preset:no-prc-operated-inferense@1"|] }""", "There is no preset 'no-prc-operated-inferense': did you mean 'preset:no-prc-operated-inference'?")]
    public void What_is_extended_must_be_there(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Theory]
    [InlineData("""{ "version": 1, "preset": { "status": [|"law"|], "effective": null, "source": "https://a.example", "checked": "2026-01-01" } }""", "'status' cannot be 'law': valid are 'in-force', 'conditional', 'bill', 'draft', 'contested', 'proposal', 'withdrawn' and 'practice'")]
    [InlineData("""{ "version": 1, "preset": { "status": "bill", "effective": [|"soon"|], "source": "https://a.example", "checked": "2026-01-01" } }""", "'effective' takes a day that exists, written yyyy-MM-dd, not 'soon'")]
    [InlineData("""{ "version": 1, "preset": { "status": "bill", "effective": null, "source": [|"a law"|], "checked": "2026-01-01" } }""", "'source' takes an address that begins with https:// or http://, not 'a law'")]
    [InlineData("""{ "version": 1, "preset": [|{|] "status": "bill", "effective": null, "source": "https://a.example" } }""", "'checked' is missing in 'preset'")]
    public void A_presets_record_is_checked(string marked, string message) => PolicyText.AssertErrors(marked, message);

    [Fact]
    public void All_mistakes_come_at_once_in_the_order_of_the_text()
        => PolicyText.AssertErrors(
            """
            { "version": [|2|], "default": [|"deney"|], "groups": { "prc": ["CN"], "eu": ["DE", [|"QQ"|]] },
              "rules": [
                { "id": "a", "when": { "operator.country": ["@eu", [|"@prx"|]], "hosting": [|"clout"|] }, "verdict": "deny", "because": "b" },
                [|{|] "id": [|"a"|], "when": { "developer": [|"Nobody Inc"|] }, "verdict": [|"dney"|] } ] }
            """,
            "'version' takes 1",
            "did you mean 'deny'?",
            "There is no country 'QQ'",
            "There is no group '@prx': did you mean '@prc'?",
            "did you mean 'cloud'?",
            "'because' is missing in a rule",
            "There is another rule 'a' in line 3",
            "There is no organization 'Nobody Inc'",
            "'verdict' cannot be 'dney': did you mean 'deny'?");

    [Fact]
    public void With_a_syntax_error_what_was_read_before_it_is_still_checked()
    {
        var errors = PolicyText.AssertErrors("""{ "version": 1, "default": [|"alow"|], "presume": [|flase|], "nonsense": 1 }""");

        Assert.Contains("did you mean 'allow'?", errors[0].Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing but a comment")]
    [InlineData("""{ "version": 1 } }""")]
    [InlineData("""{ "version": 1""")]
    public void A_text_that_is_no_json_is_an_error_and_no_policy(string json)
    {
        var result = PolicyText.Read(PolicyText.File(json));

        Assert.Null(result.Policy);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_no_mistake()
        => PolicyText.Valid("""
            {
              // the language's version
              "version": 1, /* nothing else */
            }
            """);

    [Fact]
    public void An_error_names_the_file_and_its_text()
    {
        var file = new PolicyFile("/repo/src/model-origin.json", SourceText.From("[]"), PolicyFileKind.Policy);

        var error = Assert.Single(PolicyText.Read(file).Errors);

        Assert.Equal(file.Path, error.Place.Path);
        Assert.Same(file.Text, error.Place.Text);
        Assert.Null(error.Place.Tree);
    }

    [Theory]
    [InlineData("{ }", "{ \"version\": 1,")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "region": "CN" }, "because": "b" } ] }""", "{ \"verdict\": \"\",")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "verdict": "deny", "because": "b" } ] }""", null)]   // what to write is more than a text
    public void A_key_that_is_missing_is_added_where_the_object_begins(string json, string? text)
    {
        var error = Assert.Single(PolicyText.Read(PolicyText.File(json)).Errors);

        Assert.Equal((text, 1, '{'), (error.Fix?.NewText, error.Place.Span.Length, error.Place.Text[error.Place.Span.Start]));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("100.5", false)]
    [InlineData("-0.5", false)]
    [InlineData("51.5", true)]
    public void A_stake_is_a_percentage(string stake, bool isTaken)
        => Assert.Equal(isTaken, PolicyText.Read(PolicyText.File(PolicyText.WithWhen($$$"""{ "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": {{{stake}}} } } }"""))).Errors.IsEmpty);

    [Theory]
    [InlineData("1", true)]
    [InlineData("36500", true)]
    [InlineData("36501", false)]
    [InlineData("0", false)]
    public void Days_are_counted_from_one(string days, bool isTaken)
        => Assert.Equal(isTaken, PolicyText.Read(PolicyText.File($$$"""{ "version": 1, "exceptionPolicy": { "maxDays": { "deny": {{{days}}} } } }""")).Errors.IsEmpty);

    // A word of other tools stands for its key, which is not missing besides; a key that is near another is not.
    [Fact]
    public void A_key_under_another_name_is_one_mistake()
        => PolicyText.AssertErrors("""{ "version": 1, "rules": [ { "id": "r", "when": { "region": "CN" }, "verdict": "deny", [|"becuase"|]: "b" } ] }""", "did you mean 'because'?");
}
