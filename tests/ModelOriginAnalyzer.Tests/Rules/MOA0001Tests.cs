using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0001Tests
{
    private const string Sound = """{ "version": 1, "groups": { "prc": ["CN"] }, "rules": [ { "id": "a", "when": { "operator.country": "@prc" }, "verdict": "deny", "because": "Test." } ] }""";

    [Theory]
    [InlineData("\"verdict\": \"deny\"", "\"verdict\": \"dney\"", "dney")]
    [InlineData("\"rules\":", "\"ruels\":", "ruels")]
    [InlineData("\"@prc\"", "\"@prk\"", "@prk")]
    [InlineData("[\"CN\"]", "[\"XX\"]", "XX")]
    [InlineData("\"version\": 1", "\"version\": 7", "7")]
    [InlineData("\"operator.country\"", "\"operator.contry\"", "operator.contry")]
    public async Task A_mistake_is_an_error_at_its_characters(string right, string wrong, string characters)
    {
        var found = Assert.Single(await FoundAsync("Console.WriteLine();", ("model-origin.json", Sound.Replace(right, wrong, StringComparison.Ordinal))));
        Assert.Equal("MOA0001 model-origin.json " + characters, found.Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_cut_off_anywhere_never_passes()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "class Program { static void Main() { } }"), ("model-origin.json", Sound)]);
        Assert.Empty(await workspace.FoundAsync(project));
        for (var length = 0; length < Sound.Length; length++)
        {
            workspace.SetText(project, "model-origin.json", Sound[..length]);
            var found = await workspace.FoundAsync(project);
            Assert.True(found.Length > 0 && found.All(line => line.StartsWith("MOA0001 model-origin.json", StringComparison.Ordinal)), $"cut at {length}: {string.Join(", ", found)}");
        }
    }

    [Fact]
    public async Task Nothing_is_judged_under_a_policy_that_cannot_be_read() => Assert.Equal(
        ["MOA0001"],
        (await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""",
            ("model-origin.json", """{ "version": 1, "rules": [ ], "rules": [ ] }"""))).Select(line => line[..7]).Distinct());

    [Fact]
    public async Task A_missing_policy_is_an_error_where_one_is_required()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), ("obj/model-origin.run.json", """{ "version": 1, "root": "/0", "policyFound": false, "requirePolicy": true }""")]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));
        Assert.Equal("MOA0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }
}
