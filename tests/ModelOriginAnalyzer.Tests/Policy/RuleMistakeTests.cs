using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>What has to hold inside a rule beyond its keys.</summary>
public sealed class RuleMistakeTests
{
    [Theory]
    [InlineData("""[|{|] "when": { "weights": "open" }, "verdict": "deny", "because": "b" }""", "'id' is missing in a rule")]
    [InlineData("""[|{|] "id": "r", "verdict": "deny", "because": "b" }""", "'when' is missing in a rule")]
    [InlineData("""[|{|] "id": "r", "when": { "weights": "open" }, "because": "b" }""", "'verdict' is missing in a rule")]
    [InlineData("""[|{|] "id": "r", "when": { "weights": "open" }, "verdict": "deny" }""", "'because' is missing in a rule")]
    [InlineData("""{ "id": "r", "when": { "weights": "open" }, "verdict": "deny", "because": [|"  "|] }""", "'because' is empty")]
    [InlineData("""{ "id": [|"a/b"|], "when": { "weights": "open" }, "verdict": "deny", "because": "b" }""", "An id is made of letters, digits, '.', '_' and '-', not 'a/b'")]
    [InlineData("""{ "id": [|"unknown:x"|], "when": { "weights": "open" }, "verdict": "deny", "because": "b" }""", "An id is made of letters")]
    [InlineData("""{ "id": [|"default"|], "when": { "weights": "open" }, "verdict": "deny", "because": "b" }""", "give the rule another id")]
    [InlineData("""{ "id": [|"unlisted"|], "when": { "weights": "open" }, "verdict": "deny", "because": "b" }""", "give the rule another id")]
    [InlineData("""{ "id": "r", "when": [|{}|], "verdict": "deny", "because": "b" }""", "'when' needs at least one condition")]
    [InlineData("""{ "id": "r", "when": { "any": [ { "weights": "open" }, [|{}|] ] }, "verdict": "deny", "because": "b" }""", "'when' needs at least one condition")]
    public void A_rule_is_whole(string rule, string message) => PolicyText.AssertErrors($$"""{ "version": 1, "rules": [ {{rule}} ] }""", message);

    [Theory]
    [InlineData(""" "verdict": "allow", [|"onUnknown"|]: "warn" """, "'onUnknown' is not for allow rules")]
    [InlineData(""" "verdict": "allow", "from": "2027-01-01", [|"before"|]: "warn" """, "'before' is not for allow rules")]
    [InlineData(""" "verdict": "deny", "onUnknown": [|"allow"|] """, "'onUnknown' cannot be 'allow': valid are 'deny', 'warn', 'info' and 'ignore'")]
    [InlineData(""" "verdict": "warn", "locked": [|true|] """, "'locked' is for deny rules only, and this is 'warn'")]
    [InlineData(""" "verdict": "deny", [|"before"|]: "warn" """, "'before' needs 'from'")]
    [InlineData(""" "verdict": "deny", "from": [|"2027-02-30"|] """, "'from' takes a day that exists, written yyyy-MM-dd, not '2027-02-30'")]
    [InlineData(""" "verdict": "deny", "until": [|"31.12.2027"|] """, "'until' takes a day that exists")]
    [InlineData(""" "verdict": "deny", "from": "2027-01-01", "until": [|"2026-12-31"|] """, "'until' (2026-12-31) is before 'from' (2027-01-01)")]
    [InlineData(""" "verdict": "deny", "waivable": [|"sometimes"|] """, "'waivable' cannot be 'sometimes': valid are true, false and 'floor-only'")]
    [InlineData(""" "verdict": "deny", "replaceWith": [|[]|] """, "'replaceWith' takes at least one entry")]
    [InlineData(""" "verdict": "deny", "replaceWith": [ [|{|] } ] """, "A replacement names a 'model', an 'endpoint' or both")]
    [InlineData(""" "verdict": "deny", "replaceWith": [ { "endpoint": [|"localhost:11434"|] } ] """, "'endpoint' takes an address that begins with https:// or http://")]
    public void The_keys_of_a_rule_fit_together(string keys, string message) => PolicyText.AssertErrors(PolicyText.WithRule(keys), message);

    [Theory]
    [InlineData(""" "verdict": "deny", "from": "2027-01-01", "until": "2027-01-01" """)]
    [InlineData(""" "verdict": "deny", "from": "2028-02-29", "before": "warn" """)]
    [InlineData(""" "verdict": "deny", "locked": true """)]
    [InlineData(""" "verdict": "warn", "locked": false """)]
    [InlineData(""" "verdict": "deny", "waivable": "floor-only" """)]
    [InlineData(""" "verdict": "allow", "from": "2027-01-01", "until": "2027-12-31" """)]
    public void What_fits_is_no_mistake(string keys) => PolicyText.Valid(PolicyText.WithRule(keys));

    [Theory]
    [InlineData("""{ "hosting": [|{}|] }""", "'hosting' takes one of 'not', 'some', 'every' and 'absent' here; this object is empty")]
    [InlineData("""{ "hosting": { [|"nt"|]: "cloud" } }""", "'hosting' has no key 'nt': did you mean 'not'?")]
    [InlineData("""{ "hosting": { "not": "cloud", [|"some"|]: "vendor" } }""", "'hosting' takes one operator alone, and 'not' stands here already")]
    [InlineData("""{ "hosting": { "not": { [|"not"|]: "cloud" } } }""", "'not' cannot stand in a list or inside another operator")]
    [InlineData("""{ "hosting": { "not": { [|"some"|]: "cloud" } } }""", "'some' cannot stand in a list or inside another operator")]
    [InlineData("""{ "hosting": { "every": { [|"absent"|]: true } } }""", "'absent' cannot stand in a list or inside another operator")]
    [InlineData("""{ "hosting": { "absent": [|"yes"|] } }""", "'absent' takes true or false, not a text")]
    [InlineData("""{ "hosting": [ [|{ "not": "cloud" }|] ] }""", "The list of 'hosting' takes a text, not an object")]
    [InlineData("""{ "lineage": [ { [|"not"|]: { "country": "CN" } } ] }""", "'not' cannot stand in a list or inside another operator")]
    [InlineData("""{ "lineage": [|"CN"|] }""", "'lineage' takes a list or an object, not a text")]
    [InlineData("""{ "lineage": [|{}|] }""", "'lineage' needs at least one of 'family', 'developer', 'country' and 'via'")]
    [InlineData("""{ "lineage": { [|"contry"|]: "CN" } }""", "'lineage' has no key 'contry': did you mean 'country'?")]
    [InlineData("""{ "lineage": { "via": { [|"nor"|]: "merge" } } }""", "'via' has no key 'nor': did you mean 'not'?")]
    [InlineData("""{ "lineage": { "via": [|{}|] } }""", "'via' takes 'not', 'only' or both; this object is empty")]
    [InlineData("""{ "lineage": { "via": [ "merge", [|{ "not": "merge" }|] ] } }""", "The list of 'via' takes a text, not an object")]
    [InlineData("""{ "developer.owner": [|{|] "stake": { "atLeast": 20 } } }""", "'org' is missing in an owner")]
    [InlineData("""{ "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": [|120|] } } }""", "'atLeast' takes a number from 0 to 100, not 120")]
    [InlineData("""{ "developer.owner": { "org": "High-Flyer", "stake": [|20|] } }""", "'stake' takes an object, not a number")]
    [InlineData("""{ "any": [ { "any": [ { "hosting": [|"clod"|] } ] } ] }""", "did you mean 'cloud'?")]
    public void An_operand_has_a_form_that_means_something(string marked, string message) => PolicyText.AssertErrors(PolicyText.WithWhen(marked), message);

    [Fact]
    public void Two_rules_of_one_id_are_an_error_at_the_second()
        => PolicyText.AssertErrors("""
            { "version": 1, "rules": [
              { "id": "same", "when": { "weights": "open" }, "verdict": "deny", "because": "b" },
              { "id": [|"same"|], "when": { "weights": "closed" }, "verdict": "deny", "because": "b" } ] }
            """, "There is another rule 'same' in line 2");
}
