using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Contracts;
using NJsonSchema;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The published schema agrees with the files and with the compiler.</summary>
public class CatalogSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromFileAsync(Repository.PathOf("rules", "catalog.schema.json")));

    public static TheoryData<string> Files => new([.. RuleFiles.Organizations, .. RuleFiles.Sdks, RuleFiles.Words, RuleFiles.Groups]);

    [Theory, MemberData(nameof(Files))]
    public async Task Every_rule_file_is_valid(string path)
    {
        var schema = await s_schema.Value;

        Assert.Empty(schema.Validate(File.ReadAllText(path)));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_rule_file_names_the_schema(string path)
    {
        var named = RuleFiles.Json(path).Text("$schema")!;

        Assert.Equal(Repository.PathOf("rules", "catalog.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, named)));
    }

    [Theory]
    [InlineData("\"country\": \"DE\"", "\"contry\": \"DE\"")]
    [InlineData("\"country\": \"DE\"", "\"country\": \"Germany\"")]
    [InlineData("\"country\": \"DE\", ", "")]
    [InlineData("\"checked\": \"2026-08-15\"", "\"checked\": \"2026-13-15\"")]
    [InlineData("\"https://example.org/page\"", "\"http://example.org/page\"")]
    [InlineData("\"task\": \"chat\"", "\"task\": \"talk\"")]
    [InlineData("\"weights\": \"open\"", "\"weights\": true")]
    [InlineData("\"via\": \"fine-tune\"", "\"via\": \"finetune\"")]
    [InlineData("\"hosting\": \"vendor\"", "\"hosting\": \"self-hosted\"")]
    [InlineData("\"host\": \"api.acme.example.net\"", "\"host\": \"https://api.acme.example.net\"")]
    [InlineData("\"examples\": [\"falconet\"]", "\"examples\": []")]
    public async Task Schema_and_compiler_refuse_the_same(string sound, string broken)
    {
        var file = CompilerRules.Acme.Replace(sound, broken);
        var schema = await s_schema.Value;

        Assert.NotEqual(CompilerRules.Acme, file);
        Assert.Empty(schema.Validate(CompilerRules.Acme));
        Assert.NotEmpty(schema.Validate(file));
        Assert.NotEmpty(CompilerRules.Compile(file).Errors);
    }

    /// <summary>A key that the compiler knows and the schema does not, or the reverse, would leave the two apart unseen.</summary>
    [Fact]
    public void Schema_and_compiler_know_the_same_values()
    {
        var definitions = RuleFiles.Json(Repository.PathOf("rules", "catalog.schema.json")).GetProperty("definitions");

        Assert.Equal(Spelling.Tasks, definitions.GetProperty("task").Texts("enum"));
        Assert.Equal(Spelling.Vias, definitions.GetProperty("via").Texts("enum"));
        Assert.Equal(Spelling.WeightsNames, Values("family", "weights"));
        Assert.Equal(Spelling.LicenseUses, Values("family", "licenseUse"));
        Assert.Equal(Spelling.LineageKnowledges, Values("lineage", "knowledge"));
        Assert.Equal(Spelling.SdkRoles, Values("position", "role"));
        Assert.Equal(Spelling.Hostings, Values("client", "presumedHosting"));

        string[] Values(string definition, string property) =>
            definitions.GetProperty(definition).GetProperty("properties").GetProperty(property).Texts("enum");
    }
}
