using System.Text.Json;
using System.Text.Json.Nodes;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Contracts;
using NJsonSchema;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>The published schemas are what the description of the language says. Set UPDATE_DOCS=1 to write them instead of comparing.</summary>
public sealed class PolicySchemaTests
{
    private static readonly string s_policy = PolicySchema.Write(ObjectId.Policy, "Policy of model origins", "model-origin.json: which models and endpoints a code base may use. The reader checks the same and more: that names exist, that ids are not given twice, that nothing loosens what is in force.");
    private static readonly string s_facts = PolicySchema.Write(ObjectId.FactsFile, "Facts of model origins", "model-origin.facts.json: what a team declares about its own code base. Only what the catalog leaves unknown.");

    private static readonly string s_tests = TestsSchema.Write();

    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromJsonAsync(s_policy));

    [Fact]
    public void The_policy_schema_is_written_from_the_language() => Compare(Repository.PathOf("rules", "policy.schema.json"), s_policy);

    [Fact]
    public void The_facts_schema_is_written_from_the_language() => Compare(Repository.PathOf("rules", "facts.schema.json"), s_facts);

    [Fact]
    public void The_schema_of_tests_is_written_from_the_language() => Compare(Repository.PathOf("rules", "tests.schema.json"), s_tests);

    /// <summary>A name of the catalog that the schema lacks is only not completed; one that the catalog lacks would be completed and then refused.</summary>
    [Theory]
    [InlineData("organization")]
    [InlineData("family")]
    [InlineData("SDK")]
    [InlineData("preset")]
    [InlineData("group")]
    public void The_names_to_complete_are_those_of_the_catalog(string what)
    {
        var catalog = OriginCatalog.BuiltIn;
        var expected = what switch
        {
            "organization" => catalog.OrganizationNames.AsEnumerable(),
            "family" => catalog.FamilyNames,
            "SDK" => catalog.SdkNames,
            "preset" => catalog.PresetNames.Select(name => "preset:" + name),
            _ => catalog.GroupNames.Select(name => "@" + name),
        };
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("rules", "policy.schema.json")))!;
        var written = schema["definitions"]!["names of " + what]!["enum"]!.AsArray().Select(name => (string)name!).ToList();

        Assert.Empty(written.Except(expected));
        Assert.True(expected.Except(written).Count() <= expected.Count() / 5, $"Write the schema anew (UPDATE_DOCS=1): it lacks {string.Join(", ", expected.Except(written))}.");
    }

    [Theory]
    [InlineData("""{ "version": 1 }""")]
    [InlineData("""{ "$schema": "x", "version": 1, "extends": "preset:no-prc-operated-inference", "default": "deny", "unknown": { "dynamic": "ignore" }, "presume": false, "root": true }""")]
    [InlineData("""{ "version": 1, "groups": { "prc": ["CN"] }, "rules": [ { "id": "r", "when": { "operator.country": "@prc", "hosting": { "not": ["self-hosted"] } }, "verdict": "deny", "because": "b", "waivable": "floor-only" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "any": [ { "region": ["DE", "global"] }, { "developer.owner": [ "High-Flyer", { "org": "Microsoft", "stake": { "atLeast": 20.5 } } ] } ] }, "verdict": "info", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "lineage": { "some": { "not": { "country": "CN", "via": { "not": "merge" } } } }, "operator": { "absent": true } }, "verdict": "info", "because": "b", "from": "2027-01-01", "before": "info" } ] }""")]
    [InlineData("""{ "version": 1, "exceptionPolicy": { "maxDays": { "deny": 90 }, "require": ["ticket"] }, "facts": { "aliases": [ { "model": "chat-prod", "is": "gpt-4o" } ] } }""")]
    public async Task What_the_reader_takes_the_schema_takes(string policy)
    {
        PolicyText.Valid(policy);

        Assert.Empty((await s_schema.Value).Validate(policy));
    }

    [Theory]
    [InlineData("""{ "version": 2 }""")]
    [InlineData("""{ "default": "allow" }""")]
    [InlineData("""{ "version": 1, "defaults": "allow" }""")]
    [InlineData("""{ "version": 1, "default": "warn" }""")]
    [InlineData("""{ "version": 1, "overrides": { "default": {} } }""")]
    [InlineData("""{ "version": 1, "extends": ["../x.json"] }""")]
    [InlineData("""{ "version": 1, "groups": { "prc": [] } }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": {}, "verdict": "deny", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "UK" }, "verdict": "deny", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "hosting": { "not": { "some": "cloud" } } }, "verdict": "deny", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "lineage": "CN" }, "verdict": "deny", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "a b", "when": { "weights": "open" }, "verdict": "deny", "because": "b" } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "weights": "open" }, "verdict": "deny", "because": " " } ] }""")]
    [InlineData("""{ "version": 1, "rules": [ { "id": "r", "when": { "weights": "open" }, "verdict": "deny", "because": "b", "from": "2027-13-01" } ] }""")]
    [InlineData("""{ "version": 1, "facts": { "endpoints": [ { "operator": "OpenAI" } ] } }""")]
    public async Task What_the_schema_refuses_the_reader_refuses(string policy)
    {
        Assert.NotEmpty((await s_schema.Value).Validate(policy));
        Assert.Null(PolicyText.Read(PolicyText.File(policy)).Policy);
    }

    /// <summary>A random change of a valid policy is refused by the reader, or is a policy by the schema too.</summary>
    [Fact]
    public async Task What_the_reader_takes_of_a_mutated_policy_the_schema_takes()
    {
        const string Whole = """
            { "version": 1, "extends": ["preset:no-prc-operated-inference"], "default": "allow", "unknown": { "unlisted": "warn", "dynamic": "info" }, "groups": { "prc": ["CN", "HK"] }, "delegates": ["exceptions"],
              "rules": [ { "id": "vendor", "when": { "operator.country": "@prc", "hosting": { "not": ["self-hosted"] } }, "verdict": "deny", "from": "2027-01-01", "before": "warn", "because": "PRC law.", "replaceWith": [ { "endpoint": "http://localhost:11434/v1" } ] } ],
              "overrides": { "prc-operated-endpoint": { "verdict": "warn", "reason": "Phasing out" } },
              "exceptions": [ { "id": "b", "rules": ["vendor"], "host": "api.deepseek.com", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-31" } ], "exceptionPolicy": { "maxDays": { "warn": 90 } } }
            """;
        PolicyText.Valid(Whole);
        string[] pieces = ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "0", "1", "\"deny\"", "\"CN\"", "\"@prc\"", "\"not\"", "\"x\"", " ", "\\", "-", "\"2027-02-30\""];
        var schema = await s_schema.Value;
        var random = new Random(42);
        var accepted = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var (start, length) = (random.Next(Whole.Length), random.Next(0, 12));
            length = Math.Min(length, Whole.Length - start);
            var mutated = Whole[..start] + (random.Next(2) == 0 ? pieces[random.Next(pieces.Length)] : Whole.Substring(random.Next(Whole.Length - 12), random.Next(12))) + Whole[(start + length)..];
            if (PolicyText.Read(PolicyText.File(mutated)).Policy is null) continue;

            accepted++;
            Assert.True(schema.Validate(mutated).Count == 0, mutated);
        }

        Assert.InRange(accepted, 10, 2_000);
    }

    [Fact]
    public async Task Facts_have_a_schema_of_their_own()
    {
        var schema = await JsonSchema.FromJsonAsync(s_facts, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate("""{ "organizations": [ { "name": "Contoso", "country": "DE" } ], "bindings": [] }"""));
        Assert.NotEmpty(schema.Validate("""{ "rules": [] }"""));
    }

    /// <summary>The lists of names follow the catalog, in a test of their own.</summary>
    private static void Compare(string path, string written)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, written);

        Assert.Equal(WithoutNames(written), File.Exists(path) ? WithoutNames(File.ReadAllText(path)) : "");
    }

    private static string WithoutNames(string schema)
    {
        var document = JsonNode.Parse(schema)!;
        foreach (var (name, definition) in document["definitions"]!.AsObject())
        {
            if (name.StartsWith("names of ", StringComparison.Ordinal)) definition!["enum"] = new JsonArray();
        }

        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
