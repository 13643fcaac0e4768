using System.Text.Json.Nodes;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>The JSON Schema of `*.tests.json` (POLICY section 10); what a test may state of a use is what a rule may ask of it.</summary>
internal sealed class TestsSchema
{
    private readonly PolicySchema _language = new();

    public static string Write()
    {
        var schema = new TestsSchema();
        var document = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Tests of a policy of model origins",
            ["description"] = "name.tests.json beside a policy: uses, and what the policy has to say of them. `model-origin policy test` runs them.",
        };
        foreach (var (key, value) in schema.File().ToList()) document[key] = value!.DeepClone();
        document["definitions"] = schema._language.Definitions();
        return PolicySchema.Text(document);
    }

    private JsonObject File() => Object(
        required: ["tests"],
        ("$schema", "Address of the JSON Schema, for editors.", Text()),
        ("policy", "The policy to test, relative to this file; by default the file of the same name.", Text()),
        ("tests", "Uses and what is expected of them.", List(Test())));

    private JsonObject Test() => Object(
        required: ["given", "expect"],
        ("name", "What the test shows, in a few words.", Text()),
        ("given", "The use. A half that is left out is not held.", Given()),
        ("expect", "What the policy has to say.", Expectation()));

    private JsonObject Given() => Object(
        required: [],
        ("model", "The model id as code would spell it.", OrUnknown(Text())),
        ("endpoint", "The address, or the host.", OrUnknown(Text())),
        ("sdk", "The package that makes the call.", OrUnknown(_language.Member(Dimension.Sdk))),
        ("path", "The file, relative to the root.", OrUnknown(Text())),
        ("project", "The project's name.", OrUnknown(Text())),
        ("project.kind", "What the project is for.", OrUnknown(_language.Member(Dimension.ProjectKind))),
        ("deployedIn", "Where the project is deployed.", OrUnknown(OneOrMore(Text()))),
        ("today", "The day to judge on; by default the real one.", Day()),
        ("upstream", "Hosts or operators that the gateway is pinned to, or pinned, unpinned or none.", OrUnknown(OneOrMore(Text()))),
        ("config", "Configuration keys and their values, as appsettings.json would hold them.", new JsonObject { ["type"] = "object", ["additionalProperties"] = Text() }),
        ("facts", "Facts instead of names, for cases that no real model has; [] is absent.", Facts()));

    private JsonObject Facts()
    {
        var whole = Enum.GetValues<Dimension>().Where(dimension => dimension <= Dimension.Upstream).Select(Stated).ToList();
        var hop = Enum.GetValues<Dimension>().Where(dimension => dimension is >= Dimension.Host and <= Dimension.Tag).Select(Stated);
        return Object(required: [], [.. whole, ("hops", "The gateway first, then its upstreams.", List(Object(required: [], [.. hop])))]);
    }

    private (string Name, string Meaning, JsonObject Value) Stated(Dimension dimension)
    {
        var key = PolicyLanguage.Shape(ObjectId.When).Keys[(int)dimension];
        var member = dimension switch
        {
            Dimension.Lineage => Object(required: [], ("family", "The ancestor's family.", Text()), ("developer", "The ancestor's developer.", Text()), ("country", "Country of the ancestor's developer.", OrUnknown(_language.Countries())), ("via", "The steps from the ancestor, the last one last.", OneOrMore(Words(Spelling.Vias)))),
            Dimension.DeveloperOwner or Dimension.OperatorOwner => Object(required: ["org"], ("org", "The holder.", Text()), ("stake", "Percent; null where it is not known.", new JsonObject { ["type"] = new JsonArray("number", "null") })),
            _ => _language.Member(dimension),
        };
        return (key.Name, key.Meaning, Either(OrUnknown(member), new JsonObject { ["type"] = "array", ["items"] = OrUnknown(member.DeepClone().AsObject()) }));
    }

    private static JsonObject Expectation() => Object(
        required: ["verdict"],
        ("verdict", "The verdict.", Words(["deny", "warn", "info", "allow"])),
        ("certain", "false: it cannot be told, because a fact is missing.", new JsonObject { ["type"] = "boolean" }),
        ("id", "The diagnostic that reports it.", Text()),
        ("rule", "The rule that decides; null for none.", new JsonObject { ["type"] = new JsonArray("string", "null") }),
        ("rules", "All rules that hold or may hold.", new JsonObject { ["type"] = "array", ["items"] = Text() }),
        ("missing", "The facts that are missing.", List(Object(required: ["fact"], ("fact", "The dimension.", Text()), ("of", "The model id or host.", Text()), ("kind", "Why it is missing.", Words(Kinds))))));

    private static readonly string[] Kinds = ["dynamic", "unlisted", "undisclosed"];

    private static JsonObject Object(string[] required, params (string Name, string Meaning, JsonObject Value)[] keys)
    {
        var properties = new JsonObject();
        foreach (var (name, meaning, value) in keys)
        {
            var described = value.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(value) } : value;
            described.Insert(0, "description", meaning);
            properties[name] = described;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0) schema["required"] = new JsonArray([.. required.Select(key => (JsonNode)key)]);
        return schema;
    }

    private static JsonObject OrUnknown(JsonObject value) => Either(value, Object(required: ["unknown"], ("unknown", "Why nobody knows it.", Words(Kinds))));

    private static JsonObject OneOrMore(JsonObject value) => Either(value, List(value.DeepClone().AsObject()));

    private static JsonObject Either(params JsonObject[] alternatives) => new() { ["anyOf"] = new JsonArray([.. alternatives]) };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" };
}
