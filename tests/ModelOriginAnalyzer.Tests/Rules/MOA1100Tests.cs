using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1100Tests
{
    [Fact]
    public async Task A_permitted_use_is_in_the_inventory_with_its_origin()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + """var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));"""), ("model-origin.json", """{ "version": 1 }""")]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project, hidden: true), diagnostic => diagnostic.Id == "MOA1100");
        Assert.Contains("'gpt-4o' at api.openai.com is permitted. Known: operator OpenAI (US)", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_ai_has_no_inventory()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", """System.Console.WriteLine("o1, phi and sonar are words");""")]);
        Assert.Empty(await workspace.DiagnosticsAsync(project, hidden: true));
    }
}
