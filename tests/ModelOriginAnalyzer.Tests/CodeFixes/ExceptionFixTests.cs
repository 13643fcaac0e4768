using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>Fixes of exceptions (MOA0002), and of suppressions that should be some (MOA0003).</summary>
public sealed class ExceptionFixTests
{
    private const string Deny = """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ]""";
    private const string Ended = """{ "id": "old", "rules": ["r"], "host": "api.deepseek.com", "reason": "Synthetic prompts only", "owner": "a", "until": "2026-01-31" }""";
    private const string Sound = """{ "id": "sound", "rules": ["r"], "host": "api.deepseek.com", "reason": "Synthetic prompts only", "owner": "a", "until": "2027-01-31" }""";

    [Theory]
    [InlineData("[\n  " + Ended + ",\n  " + Sound + "\n]", "[\n  " + Sound + "\n]")]
    [InlineData("[\n  " + Sound + ",\n  " + Ended + "\n]", "[\n  " + Sound + "\n]")]
    [InlineData("[ " + Ended + " , ]", "[  ]")]
    public async Task An_exception_that_has_ended_is_removed_with_its_comma(string before, string after)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), Run(), ("model-origin.json", Deny + ", \"exceptions\": " + before + " }")]);
        await ApplyAsync(workspace, project, "Remove the exception 'old'", new ExceptionCodeFixProvider());
        Assert.Equal(Deny + ", \"exceptions\": " + after + " }", workspace.TextOf(project, "model-origin.json"));
        Assert.Empty(await workspace.FoundAsync(project));
    }

    [Fact]
    public async Task A_renewed_exception_does_not_validate_before_somebody_has_said_until_when()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), Run(), ("model-origin.json", $"{Deny}, \"exceptions\": [{Ended}] }}")]);
        await ApplyAsync(workspace, project, "Renew 'old' (its end to be filled in)", new ExceptionCodeFixProvider());
        Assert.Equal(["MOA0001 model-origin.json null"], await workspace.FoundAsync(project));
    }

    [Theory]
    [InlineData("#pragma warning disable MOA1001\n", "")]
    [InlineData("#pragma warning disable MOA1001 // for now\n", "")]
    [InlineData("#pragma warning disable CS0168, MOA1001\n", "#pragma warning disable CS0168\n")]
    [InlineData("#pragma warning disable MOA1001, CS0168\n", "#pragma warning disable CS0168\n")]
    public async Task A_pragma_becomes_an_exception_for_what_it_hides(string pragma, string left)
    {
        const string Client = """
            var chat = new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });
            """;
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + pragma + Client), Run(), ("model-origin.json", Deny + " }")]);
        await ApplyAsync(workspace, project, "Make it an exception in the policy (reason, owner and end to be filled in)", new SuppressionCodeFixProvider());

        Assert.Equal(Usings + left + Client, workspace.TextOf(project, "Program.cs"));
        workspace.SetText(project, "model-origin.json", workspace.TextOf(project, "model-origin.json")
            .Replace("null /* why the use is acceptable */", "\"Synthetic prompts only\"").Replace("null /* who answers for it */", "\"a\"").Replace("null /* last day, yyyy-MM-dd */", "\"2027-01-31\""));
        Assert.Equal(["MOA1101 Program.cs api.deepseek.com"], await workspace.FoundAsync(project));
    }

    [Fact]
    public async Task A_pragma_among_others_becomes_an_exception_for_its_own_lines_only()
    {
        static string Hidden(string name, string model, string endpoint) => $"""
            #pragma warning disable MOA1001
            var {name} = new ChatClient("{model}", new ApiKeyCredential("k"), new OpenAIClientOptions {"{"} Endpoint = new Uri("{endpoint}") {"}"});
            #pragma warning restore MOA1001

            """;
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App",
        [
            ("Program.cs", Usings + Hidden("a", "deepseek-chat", "https://api.deepseek.com/v1") + Hidden("b", "qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1")),
            Run(),
            ("model-origin.json", Deny + " }"),
        ]);
        var second = (await workspace.DiagnosticsAsync(project)).Last(diagnostic => diagnostic.Id == "MOA0003");

        await workspace.ApplyAsync((await workspace.ActionsAsync(project, second, new SuppressionCodeFixProvider()))[0]);

        Assert.Contains("dashscope.aliyuncs.com", workspace.TextOf(project, "model-origin.json"));
        Assert.DoesNotContain("api.deepseek.com", workspace.TextOf(project, "model-origin.json"));
    }

    [Theory]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ModelOrigin\", \"MOA1001\")]\nclass P { static void Main() { } }", "class P { static void Main() { } }")]
    [InlineData("[System.Obsolete, System.Diagnostics.CodeAnalysis.SuppressMessage(\"ModelOrigin\", \"MOA1001\")] class P { static void Main() { } }", "[System.Obsolete] class P { static void Main() { } }")]
    [InlineData("class P { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"ModelOrigin\", \"MOA1001\")] static void Main() { } }", "class P {  static void Main() { } }")]
    public async Task A_suppression_that_hides_nothing_is_removed(string before, string after)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", before), Run(), ("model-origin.json", Deny + " }")]);
        await ApplyAsync(workspace, project, "Remove the suppression, which hides nothing in this file", new SuppressionCodeFixProvider());
        Assert.Equal(after, workspace.TextOf(project, "Program.cs"));
    }

    private static async Task ApplyAsync(OriginWorkspace workspace, ProjectId project, string title, CodeFixProvider provider)
    {
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project), diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        await workspace.ApplyAsync(Assert.Single(await workspace.ActionsAsync(project, diagnostic, provider), action => action.Title == title));
    }
}
