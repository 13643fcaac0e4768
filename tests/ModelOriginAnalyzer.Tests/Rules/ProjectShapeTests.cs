using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>
/// Constants and clients in the same project, in a referenced project (as editors see it) and in a dll (as the build sees it): the
/// same diagnostics.
/// </summary>
public sealed class ProjectShapeTests
{
    private const string Library = """
        namespace Library;
        public static class Endpoints { public const string Chat = "https://api.deepseek.com/v1"; public const string Local = "http://localhost:11434/v1"; }
        public static class Models { public const string Chat = "deepseek-chat"; public const string Unknown = "quuxgenerate-9"; public const string Gpt = "gpt-4o"; }
        """;

    private const string App = Usings + """
        using Library;
        var key = new ApiKeyCredential("k");
        var far = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(Endpoints.Chat) }).GetChatClient(Models.Chat);
        var near = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(Endpoints.Local) }).GetChatClient("deepseek-r1:70b");
        var odd = new ChatClient(Models.Unknown, key);
        var gpt = new ChatClient(Models.Gpt, key);
        """;

    public static TheoryData<string, string, string[]> Rules => new()
    {
        { "deny", """ "when": { "operator": "DeepSeek" }, "verdict": "deny" """, ["MOA1001 Program.cs Endpoints.Chat", "MOA1004 Program.cs Models.Unknown"] },
        { "warn", """ "when": { "developer": "OpenAI" }, "verdict": "warn" """, ["MOA1002 Program.cs Models.Gpt", "MOA1004 Program.cs Models.Unknown"] },
        { "info", """ "when": { "developer": "OpenAI" }, "verdict": "info" """, ["MOA1005 Program.cs Models.Gpt", "MOA1004 Program.cs Models.Unknown"] },
        { "locked", """ "when": { "operator": "DeepSeek" }, "verdict": "deny", "locked": true """, ["MOA1000 Program.cs Endpoints.Chat", "MOA1004 Program.cs Models.Unknown"] },
        { "cannot tell", """ "when": { "operator": "DeepSeek", "region": { "not": "CN" }, "deployedIn": "US" }, "verdict": "deny" """, ["MOA1004 Program.cs Models.Unknown"] },
    };

    [Theory, MemberData(nameof(Rules))]
    public async Task A_referenced_project_and_a_dll_say_the_same(string name, string rule, string[] expected)
    {
        Assert.NotEmpty(name);
        var asProject = await FoundInAppAsync(OneRule(rule), dll: false);
        var asDll = await FoundInAppAsync(OneRule(rule), dll: true);
        Assert.Equal(asProject, asDll);
        Assert.Equal(expected.Order(StringComparer.Ordinal), asDll.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_one_project_the_constants_are_judged_where_they_are_declared()
    {
        var found = await FoundAsync([("Program.cs", App), ("Library.cs", Library), OneRule(""" "when": { "operator": "DeepSeek" }, "verdict": "deny" """)]);
        Assert.Contains("MOA1001 Library.cs api.deepseek.com", found);
        Assert.DoesNotContain(found, line => line.StartsWith("MOA1001 Program.cs", StringComparison.Ordinal));
    }

    private static async Task<string[]> FoundInAppAsync((string, string) policy, bool dll)
    {
        using var workspace = new OriginWorkspace();
        var library = workspace.AddProject("Library", [("Library.cs", Library)], output: OutputKind.DynamicallyLinkedLibrary);
        var app = workspace.AddProject("App", [("Program.cs", App), policy]);
        if (dll) workspace.AddReference(app, await workspace.EmitAsync(library));
        else workspace.AddReference(app, library);
        return await workspace.FoundAsync(app);
    }
}
