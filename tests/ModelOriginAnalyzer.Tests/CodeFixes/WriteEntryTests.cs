using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

public sealed class WriteEntryTests
{
    private const string Deny = """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ] }""";
    private const string DeepSeek = Usings + """var chat = new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });""";
    private const string Unknown = Usings + """var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.contoso-internal.com/v1") });""";

    [Fact]
    public async Task An_exception_says_what_is_known_and_asks_for_the_rest()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("src/Program.cs", DeepSeek), ("model-origin.json", Deny), Run()]);
        await ApplyAsync(workspace, project, "Make an exception from 'r' (reason, owner and end to be filled in)");

        Assert.Equal(Deny[..^2] + """
            , "exceptions": [
                { "id": "r-deepseek-chat", "rules": ["r"], "model": "deepseek-chat", "host": "api.deepseek.com", "path": "src/Program.cs", "reason": null /* why the use is acceptable */, "owner": null /* who answers for it */, "until": null /* last day, yyyy-MM-dd */ }
              ] }
            """, workspace.TextOf(project, "model-origin.json"), ignoreLineEndingDifferences: true);
        Assert.All(await workspace.FoundAsync(project), found => Assert.StartsWith("MOA0001 ", found));

        workspace.SetText(project, "model-origin.json", Filled(workspace.TextOf(project, "model-origin.json")));
        Assert.Equal(["MOA1101 Program.cs api.deepseek.com"], await workspace.FoundAsync(project));
    }

    [Fact]
    public async Task An_unknown_endpoint_is_declared_beside_the_policy()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Unknown), ("model-origin.json", Deny)]);
        await ApplyAsync(workspace, project, "Declare llm.contoso-internal.com in model-origin.facts.json");

        Assert.Equal("""
            {
              "version": 1,
              "endpoints": [
                { "host": "llm.contoso-internal.com", "operator": null /* who runs it */, "hosting": null /* vendor, cloud, aggregator, self-hosted or in-process */, "region": null /* countries in which inference runs, or global */ }
              ]
            }

            """, workspace.TextOf(project, "model-origin.facts.json"), ignoreLineEndingDifferences: true);
        Assert.Equal(["MOA0001", "MOA0001", "MOA0001"], (await workspace.FoundAsync(project)).Select(found => found[..7]));

        workspace.SetText(project, "model-origin.facts.json", Filled(workspace.TextOf(project, "model-origin.facts.json")));
        Assert.Empty(await workspace.FoundAsync(project));
    }

    [Fact]
    public async Task A_key_that_is_set_at_run_time_is_bound()
    {
        using var workspace = new OriginWorkspace();
        var code = """
            using System;
            using System.ClientModel;
            using Microsoft.Extensions.Configuration;
            using OpenAI;
            using OpenAI.Chat;

            IConfiguration configuration = null!;
            var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"]!) });
            namespace Microsoft.Extensions.Configuration { interface IConfiguration { string? this[string key] { get; } } }
            """;
        var project = workspace.AddProject("App", [("Program.cs", code), ("model-origin.json", Deny), ("model-origin.facts.json", "{ \"version\": 1 }")]);
        await ApplyAsync(workspace, project, "Declare what AI:Endpoint holds in model-origin.facts.json");
        Assert.Contains("""{ "config": "AI:Endpoint", "is": null /* the value at run time */ }""", workspace.TextOf(project, "model-origin.facts.json"));
    }

    [Fact]
    public async Task Without_a_policy_one_is_created_at_the_root()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("src/Program.cs", DeepSeek), Run(""", "policyFound": false """)]);
        await ApplyAsync(workspace, project, "Create model-origin.json");
        Assert.Equal("{\n  \"version\": 1,\n  \"extends\": [\"preset:no-prc-operated-inference\"]\n}\n", workspace.TextOf(project, "model-origin.json"));
        Assert.Equal(["MOA1001"], (await workspace.FoundAsync(project)).Select(found => found[..7]));
    }

    [Theory]
    [InlineData(""" "locked": true """)]
    [InlineData(""" "waivable": false """)]
    public async Task No_exception_is_offered_where_none_can_be_made(string rule)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", DeepSeek), ("model-origin.json", Deny.Replace("\"because\"", rule.Trim() + ", \"because\""))]);
        Assert.Empty(await OfferedAsync(workspace, project));
    }

    [Fact]
    public void No_tool_applies_these_fixes_to_everything() => Assert.Null(new WriteEntryCodeFixProvider().GetFixAllProvider());

    [Theory]
    [InlineData("{}", "{\n  \"a\": [\n    1\n  ]\n}")]
    [InlineData("{ }", "{\n  \"a\": [\n    1\n  ]\n}")]
    [InlineData("{\n\t\"v\": 1 // one\n}\n", "{\n\t\"v\": 1,\n\t\"a\": [\n\t\t1\n\t] // one\n}\n")]
    [InlineData("{\r\n    \"v\": 1,\r\n}\r\n", "{\r\n    \"v\": 1,\r\n    \"a\": [\r\n        1\r\n    ],\r\n}\r\n")]
    [InlineData("{ \"a\": [] }", "{ \"a\": [\n  1\n] }")]
    [InlineData("{\n  \"a\": [\n    0\n  ]\n}", "{\n  \"a\": [\n    0,\n    1\n  ]\n}")]
    [InlineData("{\n  \"a\": [\n    0, // zero\n  ]\n}", "{\n  \"a\": [\n    0,\n    1, // zero\n  ]\n}")]
    [InlineData("{ \"a\": [0] }", "{ \"a\": [0, 1] }")]
    [InlineData("{ \"a\": [ /* none */ ] }", "{ \"a\": [\n  1\n /* none */ ] }")]
    [InlineData("{ \"a\": 1 }", null)]
    [InlineData("[]", null)]
    [InlineData("{ \"a\": [", null)]
    public void An_entry_goes_into_a_list_in_the_files_own_layout(string before, string? after)
    {
        var text = SourceText.From(before, Encoding.UTF8);
        Assert.Equal(after, EntryInsertion.Into(text, "a", "1", TestContext.Current.CancellationToken) is { } change ? text.WithChanges(change).ToString() : null);
    }

    internal static string Filled(string text) => text
        .Replace("null /* why the use is acceptable */", "\"Synthetic prompts only\"").Replace("null /* who answers for it */", "\"ai@contoso.example\"").Replace("null /* last day, yyyy-MM-dd */", "\"2027-01-31\"")
        .Replace("null /* who runs it */", "\"Microsoft\"").Replace("null /* vendor, cloud, aggregator, self-hosted or in-process */", "\"cloud\"").Replace("null /* countries in which inference runs, or global */", "\"DE\"")
        .Replace("null /* hosts or operators that it is pinned to */", "[\"Microsoft\"]");

    private static async Task<CodeAction[]> OfferedAsync(OriginWorkspace workspace, Microsoft.CodeAnalysis.ProjectId project)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in await workspace.DiagnosticsAsync(project)) actions.AddRange(await workspace.ActionsAsync(project, diagnostic, new WriteEntryCodeFixProvider()));
        return [.. actions];
    }

    private static async Task ApplyAsync(OriginWorkspace workspace, Microsoft.CodeAnalysis.ProjectId project, string title)
    {
        var offered = await OfferedAsync(workspace, project);
        await workspace.ApplyAsync(Assert.Single(offered.DistinctBy(action => action.Title), action => action.Title == title));
    }
}
