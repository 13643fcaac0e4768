using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>docs/policy.md says what the reader does: its tables are written from the language, its examples are read. Set UPDATE_DOCS=1 to write the tables.</summary>
public sealed partial class PolicyPageTests
{
    private static readonly string s_path = Repository.PathOf("docs", "policy.md");

    [Theory]
    [InlineData("policy", nameof(ObjectId.Policy))]
    [InlineData("when", nameof(ObjectId.When))]
    [InlineData("rule", nameof(ObjectId.Rule))]
    [InlineData("exception", nameof(ObjectId.Exception))]
    [InlineData("override", nameof(ObjectId.Override))]
    public void A_table_of_keys_is_the_language(string block, string id) => Compare(block, Keys(Enum.Parse<ObjectId>(id)));

    [Fact]
    public void The_tables_of_facts_are_the_language()
        => Compare("facts", string.Join("\n", new[] { ObjectId.Endpoint, ObjectId.Alias, ObjectId.Binding, ObjectId.Organization, ObjectId.Family }.Select(id => Keys(id))));

    [Fact]
    public void The_table_of_presets_is_what_the_presets_say()
    {
        var table = new StringBuilder("| preset | status | effective | checked | what |\n|---|---|---|---|---|\n");
        foreach (var name in OriginCatalog.BuiltIn.PresetNames)
        {
            var preset = Presets.Record(name);
            table.Append($"| [`{name}`](presets/{name}.md) | {preset.GetProperty("status")} | {preset.GetProperty("effective").GetString() ?? "–"} | {preset.GetProperty("checked")} | {preset.GetProperty("summary")} |\n");
        }

        Compare("presets", table.ToString());
    }

    [Fact]
    public void Every_example_is_what_it_looks_like()
    {
        var examples = Fences().Matches(File.ReadAllText(s_path)).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(3, examples.Count);
        PolicyText.Valid(PolicyText.File(examples[0]));
        PolicyText.Valid(PolicyText.Facts(examples[1]));
        JsonDocument.Parse(examples[2], Presets.Lenient);
    }

    private static string Keys(ObjectId id)
    {
        var shape = PolicyLanguage.Shape(id);
        var subject = id == ObjectId.When ? "dimension" : shape.Title.StartsWith("a", StringComparison.Ordinal) ? shape.Title[(shape.Title.IndexOf(' ') + 1)..] : "key";
        var table = new StringBuilder($"| {subject} | takes | what |\n|---|---|---|\n");
        foreach (var key in shape.Keys)
        {
            table.Append($"| `{key.Name}`{(key.IsRequired ? " (required)" : "")} | {Takes(key.Value)} | {key.Meaning.Replace("*", "\\*", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }

    private static string Takes(ValueShape shape)
    {
        var alternatives = new List<string>();
        if (shape.Items.HasFlag(JsonTypes.Boolean)) alternatives.Add("true or false");
        if (shape.Items.HasFlag(JsonTypes.Text) || shape.Items.HasFlag(JsonTypes.Number)) alternatives.Add(Spell(shape));
        if (shape.Object != ObjectId.None) alternatives.Add(shape.Object == ObjectId.When ? "conditions" : "object");
        var takes = string.Join(" or ", alternatives);
        return shape.Types.HasFlag(JsonTypes.List) && !shape.Types.HasFlag(shape.Items) ? "list of " + takes + (takes.EndsWith('s') ? "" : "s") : takes;
    }

    private static string Spell(ValueShape shape) => shape.Form switch
    {
        Form.Word => string.Join(", ", Words.Split(shape.Words).Select(word => $"`{word}`")),
        Form.Free => "text",
        Form.Day => "day (yyyy-MM-dd)",
        Form.Url => "address",
        Form.Extends => "`preset:name`, file, `package:Id/file`",
        Form.Country => "country (ISO 3166-1 alpha-2)",
        Form.Region => "country or `global`",
        Form.Sdk => "package id",
        Form.Model or Form.Host or Form.Path => shape.Form.ToString().ToLowerInvariant() + " pattern",
        Form.One => "`1`",
        _ => shape.Form.ToString().ToLowerInvariant(),
    };

    private static void Compare(string block, string written) => WrittenBlock.Compare(s_path, block, written);

    [GeneratedRegex("```jsonc\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
