using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

public sealed class ReplaceOriginTests
{
    private const string Replace = """ "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-r1:70b" } ] """;

    private static readonly (string, string) PrcOperated = OneRule(
        """ "when": { "operator.country": "CN", "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny", """ + Replace);

    private const string Denied = """
        // The key comes from the vault.
        var key = new ApiKeyCredential("k");
        var chat = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(@"https://api.deepseek.com/v1") /* for now */ }).GetChatClient("deepseek-chat");
        """;

    private const string Mended = """
        // The key comes from the vault.
        var key = new ApiKeyCredential("k");
        var chat = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(@"http://localhost:11434/v1") /* for now */ }).GetChatClient("deepseek-r1:70b");
        """;

    [Fact]
    public async Task Both_halves_change_in_one_edit_and_nothing_is_left_to_report()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + Denied), PrcOperated]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));
        var action = Assert.Single(await workspace.ActionsAsync(project, diagnostic));
        Assert.Equal("Use 'deepseek-r1:70b' at http://localhost:11434/v1", action.Title);
        await workspace.ApplyAsync(action);
        Assert.Equal(Usings + Mended, workspace.TextOf(project, "Program.cs"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    [Fact]
    public async Task A_section_of_appsettings_is_mended_with_comments_and_layout_kept()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), ("appsettings.json", """
            {
              // where we ask
              "AI": { "Endpoint": "https:\/\/api.deepseek.com/v1",   "Model": "deepseek-chat", },
            }
            """), PrcOperated]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        await workspace.ApplyAsync(Assert.Single(await workspace.ActionsAsync(project, diagnostic)));
        Assert.Equal("""
            {
              // where we ask
              "AI": { "Endpoint": "http://localhost:11434/v1",   "Model": "deepseek-r1:70b", },
            }
            """, workspace.TextOf(project, "appsettings.json"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task Fix_all_mends_its_scope(FixAllScope scope, int mended)
    {
        using var workspace = new OriginWorkspace();
        var first = workspace.AddProject("First", [("Program.cs", Usings + Denied), ("Other.cs", Usings + "static class Other { public static object Create() { " + Denied.Replace("// The key comes from the vault.", "", StringComparison.Ordinal) + " return chat; } }"), PrcOperated]);
        var second = workspace.AddProject("Second", [("Second.cs", Usings + Denied), PrcOperated]);
        await workspace.FixAllAsync(first, "MOA1001", "ModelOrigin.Replace.0", scope, "Program.cs");
        var texts = new[] { workspace.TextOf(first, "Program.cs"), workspace.TextOf(first, "Other.cs"), workspace.TextOf(second, "Second.cs") };
        Assert.Equal(mended, texts.Count(text => text.Contains("http://localhost:11434/v1", StringComparison.Ordinal)));
        Assert.Equal(mended, texts.Count(text => !text.Contains("deepseek-chat", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_two_projects_share_gets_the_same_text_in_both()
    {
        using var workspace = new OriginWorkspace();
        (string, string) settings = ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" } }""");
        var first = workspace.AddProject("First", [("Program.cs", Usings + Denied), settings, PrcOperated]);
        var second = workspace.AddProject("Second", [("Second.cs", Usings + Denied), settings, PrcOperated]);
        await workspace.FixAllAsync(first, "MOA1001", "ModelOrigin.Replace.0", FixAllScope.Solution, "Program.cs");
        Assert.Equal("""{ "AI": { "Endpoint": "http://localhost:11434/v1", "Model": "deepseek-r1:70b" } }""", workspace.TextOf(first, "appsettings.json"));
        Assert.Equal(workspace.TextOf(first, "appsettings.json"), workspace.TextOf(second, "appsettings.json"));
    }

    [Theory]
    [InlineData("deepseek-r1:70b", "qwen2.5:7b", false)]
    [InlineData("deepseek-r1:70b", "deepseek-r1:70b", true)]
    public async Task Fix_all_leaves_a_constant_alone_that_two_uses_want_to_replace_differently(string first, string second, bool isMended)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App",
        [
            ("Names.cs", """static class Names { public const string Url = "https://api.deepseek.com/v1"; }"""),
            ("Chat.cs", Usings + """static class Chat { public static object Create(ApiKeyCredential key) => new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(Names.Url) }).GetChatClient("deepseek-chat"); }"""),
            ("Reason.cs", Usings + """static class Reason { public static object Create(ApiKeyCredential key) => new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(Names.Url) }).GetChatClient("deepseek-reasoner"); }"""),
            ("Other.cs", Usings + "static class Other { public static object Create(ApiKeyCredential key) => new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(\"https://api.deepseek.com\") }).GetChatClient(\"deepseek-chat\"); }"),
            ("Program.cs", "System.Console.WriteLine();"),
            ("model-origin.json", $$"""
                { "version": 1, "rules": [
                  { "id": "chat", "because": "Of the test.", "when": { "operator": "DeepSeek", "model": "deepseek-chat" }, "verdict": "deny", "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "{{first}}" } ] },
                  { "id": "reason", "because": "Of the test.", "when": { "operator": "DeepSeek", "model": "deepseek-reasoner" }, "verdict": "deny", "replaceWith": [ { "endpoint": "{{(isMended ? "http://localhost:11434/v1" : "http://localhost:8080/v1")}}", "model": "{{second}}" } ] } ] }
                """),
        ]);
        await workspace.FixAllAsync(project, "MOA1001", "ModelOrigin.Replace.0", FixAllScope.Project);
        Assert.Equal(isMended, !workspace.TextOf(project, "Names.cs").Contains("api.deepseek.com", StringComparison.Ordinal));
        Assert.Equal(isMended, !workspace.TextOf(project, "Chat.cs").Contains("deepseek-chat", StringComparison.Ordinal));
        Assert.Equal(isMended, !workspace.TextOf(project, "Reason.cs").Contains("deepseek-reasoner", StringComparison.Ordinal));
        Assert.Contains("http://localhost:11434", workspace.TextOf(project, "Other.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "replaceWith": [ { "endpoint": "https://api.moonshot.cn/v1", "model": "deepseek-r1" } ] """)]
    [InlineData(""" "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "nomic-embed-text" } ] """)]
    public async Task A_replacement_that_the_policy_does_not_surely_permit_is_not_offered(string replacement)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + Denied), OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny", """ + replacement)]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));
        Assert.Empty(await workspace.ActionsAsync(project, diagnostic));
    }

    [Fact]
    public async Task Generated_code_is_never_edited()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"),
            ("Clients.g.cs", "// <auto-generated/>\n" + Usings + "static class Clients { public static object Create(ApiKeyCredential key) => new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(\"https://api.deepseek.com/v1\") }).GetChatClient(\"deepseek-chat\"); }"), PrcOperated]);
        Assert.Empty(await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project))));
    }

    [Theory]
    [InlineData("Urls.g.cs", "")]
    [InlineData("Urls.cs", "// <auto-generated/>\n")]
    public async Task A_constant_in_generated_code_is_not_edited_for_a_use_elsewhere(string path, string head)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [(path, head + """static class Urls { public const string Api = "https://api.deepseek.com/v1"; }"""),
            ("Program.cs", Usings + """var chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Urls.Api) }).GetChatClient("deepseek-chat");"""),
            OneRule(""" "when": { "operator.country": "CN", "model": "deepseek-chat" }, "verdict": "deny", """ + Replace)]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project), diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith("Program.cs", StringComparison.Ordinal));
        Assert.Equal("MOA1001", diagnostic.Id);
        Assert.Empty(await workspace.ActionsAsync(project, diagnostic));
    }

    [Theory]
    [InlineData("0\told\tnew\n1\tbroken\n\tnew")]
    [InlineData("0\told\tnew\nx\told\tnew")]
    [InlineData("0\told\tnew\n-1\told\tnew")]
    public void Edits_that_cannot_all_be_read_back_are_none(string lines) => Assert.Empty(FixEdit.ParseAll(lines));

    [Fact]
    public async Task Nothing_is_offered_where_an_endpoint_that_nobody_wrote_would_have_to_change()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + """var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));"""), OneRule(""" "when": { "operator": "OpenAI" }, "verdict": "deny", """ + Replace)]);
        Assert.Empty(await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project))));
    }
}
