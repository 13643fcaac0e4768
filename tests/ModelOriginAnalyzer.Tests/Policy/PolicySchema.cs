using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Writes the JSON Schemas from <see cref="PolicyLanguage"/>, the description that the reader checks files against.</summary>
internal sealed class PolicySchema
{
    private const int LineLength = 160;

    private static readonly JsonSerializerOptions s_line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    public static string Write(ObjectId root, string title, string description)
    {
        var schema = new PolicySchema();
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title, ["description"] = description };
        foreach (var (key, value) in schema.Object(PolicyLanguage.Shape(root)).ToList())
        {
            document[key] = value!.DeepClone();
        }

        document["definitions"] = schema.Definitions();
        return Text(document);
    }

    /// <summary>What else is written from the language: a fact that tests state in the place of what a rule asks.</summary>
    public JsonObject Member(Dimension dimension)
    {
        var shape = PolicyLanguage.Shape(ObjectId.When).Keys[(int)dimension].Value;
        return Text(shape);
    }

    public JsonObject Countries() => Country();

    public JsonObject Definitions() => new(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));

    public static string Text(JsonNode document)
    {
        var text = new StringBuilder();
        Print(document, "", text);
        return text.Append('\n').ToString();
    }

    /// <summary>What fits into a line stands in a line.</summary>
    private static void Print(JsonNode? node, string indent, StringBuilder text)
    {
        var line = node is null ? "null" : node.ToJsonString(s_line);
        if (line.Length + indent.Length <= LineLength || node is not (JsonObject or JsonArray))
        {
            text.Append(line);
            return;
        }

        var inner = indent + "  ";
        var separator = "";
        text.Append(node is JsonObject ? '{' : '[');
        foreach (var (key, value) in node is JsonObject o ? o.AsEnumerable() : node.AsArray().Select(item => KeyValuePair.Create("", item)))
        {
            text.Append(separator).Append('\n').Append(inner);
            if (key.Length > 0) text.Append('"').Append(key).Append("\": ");
            Print(value, inner, text);
            separator = ",";
        }

        text.Append('\n').Append(indent).Append(node is JsonObject ? '}' : ']');
    }

    private JsonObject Object(ObjectShape shape)
    {
        if (shape.Find(ObjectShape.AnyKey) is { } any && shape.Keys.Length == 1) return new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(any.Value, any.Name) };

        var keys = shape.Keys;
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var value = Value(key.Value, key.Name);
            // Beside a reference draft 7 ignores everything, so the reference goes one level down.
            if (value.ContainsKey("$ref")) value = new JsonObject { ["allOf"] = new JsonArray(value) };
            value.Insert(0, "description", key.Meaning);
            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (keys.Any(key => key.IsRequired)) schema["required"] = new JsonArray([.. keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name)]);
        if (shape.Id is ObjectId.When or ObjectId.Lineage or ObjectId.ViaChoice or ObjectId.Replacement) schema["minProperties"] = 1;
        return schema;
    }

    private JsonObject Value(ValueShape shape, string key)
    {
        if (shape.IsOperand) return Operand(shape, key);

        var alternatives = Single(shape, shape.Types);
        if (shape.Types.HasFlag(JsonTypes.List)) alternatives.Add(List(Either(Single(shape, shape.Items)), shape.MayBeEmpty));
        return Either(alternatives);
    }

    /// <summary>Names, a list of names, or one operator; `some` and `every` may hold a `not`.</summary>
    private JsonObject Operand(ValueShape shape, string key)
    {
        // Dimensions of one notation share their operand; words are a dimension's own.
        var name = shape.Object != ObjectId.None ? shape.Object.ToString() : shape.Form != Form.Word ? shape.Form.ToString() : key;
        var plain = Define("members of " + name, () =>
        {
            var members = Single(shape, shape.Items);
            return Either([.. members, List(Either(members.Select(member => member.DeepClone().AsObject())), mayBeEmpty: false)]);
        });

        return Define("operand of " + name, () => Either(
            [
                plain,
                Operator("not", plain),
                .. new[] { "some", "every" }.Select(quantifier => Operator(quantifier, Either([plain.DeepClone().AsObject(), Operator("not", plain)]))),
                Operator("absent", new JsonObject { ["type"] = "boolean" }),
            ]));
    }

    private static JsonObject Operator(string name, JsonObject operand) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [name] = operand.DeepClone() },
        ["required"] = new JsonArray(name),
        ["additionalProperties"] = false,
    };

    private List<JsonObject> Single(ValueShape shape, JsonTypes types)
    {
        var alternatives = new List<JsonObject>();
        if (types.HasFlag(JsonTypes.Text)) alternatives.Add(Text(shape));
        if (types.HasFlag(JsonTypes.Text) && shape.TakesGroups) alternatives.Add(Define("group", () => Named("group", OriginCatalog.BuiltIn.GroupNames.Select(name => "@" + name), "^@.")));
        if (types.HasFlag(JsonTypes.Number)) alternatives.Add(Number(shape.Form));
        if (types.HasFlag(JsonTypes.Boolean)) alternatives.Add(new JsonObject { ["type"] = "boolean" });
        if (types.HasFlag(JsonTypes.Null)) alternatives.Add(new JsonObject { ["type"] = "null" });
        if (types.HasFlag(JsonTypes.Object)) alternatives.Add(Define(shape.Object.ToString(), () => Object(PolicyLanguage.Shape(shape.Object))));
        return alternatives;
    }

    private JsonObject Text(ValueShape shape) => shape.Form switch
    {
        Form.Word => new JsonObject { ["enum"] = new JsonArray([.. Words.Split(shape.Words).Select(word => (JsonNode)word)]) },
        Form.Day => Define("day", () => Pattern(@"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")),
        Form.Id => Define("id", () => Pattern("^[A-Za-z0-9._-]+$")),
        Form.Url => Define("url", () => Pattern("^https?://[^ ]")),
        Form.Organization => Define("organization", () => Named("organization", OriginCatalog.BuiltIn.OrganizationNames, @"\S")),
        Form.Family => Define("family", () => Named("family", OriginCatalog.BuiltIn.FamilyNames, @"\S")),
        Form.Sdk => Define("sdk", () => Named("SDK", OriginCatalog.BuiltIn.SdkNames, @"\S")),
        Form.Extends => Define("extends", () => Named("preset", OriginCatalog.BuiltIn.PresetNames.Select(name => "preset:" + name), @"^(preset:[^@]+(@[1-9][0-9]*)?|package:[^/]+/.+|(?!/)[^:\\]*\.model-origin\.json)$")),
        Form.Country => Country(),
        Form.Region => Either([Country(), new JsonObject { ["enum"] = new JsonArray(CountryCodes.Global) }]),
        Form.Path => Define("path", () => Pattern(@"^(?!/|\./)[^\\]+$")),
        _ => Define("text", () => Pattern(@"\S")),
    };

    /// <summary>Names to complete, of which facts may declare more: any text of the form is valid.</summary>
    private JsonObject Named(string what, IEnumerable<string> names, string form) =>
        Either([Define("names of " + what, () => new JsonObject { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) }), Pattern(form)]);

    private JsonObject Country() => Define("country", () => new JsonObject { ["enum"] = new JsonArray([.. CountryCodes.All.Select(code => (JsonNode)code)]) });

    private static JsonObject Number(Form form) => form switch
    {
        Form.One => new JsonObject { ["enum"] = new JsonArray(1) },
        Form.Percent => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 100 },
        _ => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 36500 },
    };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject List(JsonObject items, bool mayBeEmpty)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (!mayBeEmpty) list["minItems"] = 1;
        return list;
    }

    private static JsonObject Either(IEnumerable<JsonObject> alternatives)
    {
        var all = alternatives.ToList();
        return all.Count == 1 ? all[0] : new JsonObject { ["anyOf"] = new JsonArray([.. all]) };
    }

    /// <summary>A reference to a definition, which is written on first use; an object may refer to itself.</summary>
    private JsonObject Define(string name, Func<JsonObject> definition)
    {
        if (_definitions.TryAdd(name, new JsonObject())) _definitions[name] = definition();
        return new JsonObject { ["$ref"] = "#/definitions/" + name.Replace(" ", "%20") };
    }
}
