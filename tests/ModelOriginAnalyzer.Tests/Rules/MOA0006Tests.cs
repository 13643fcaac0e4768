using System.Globalization;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0006Tests
{
    private const string Program = Usings + """
        #pragma warning disable
        var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));
        """;

    private static readonly (string, string) DenyAll = ("model-origin.json", """{ "version": 1, "default": "deny" }""");

    [Fact]
    public async Task The_record_of_each_analyzer_holds_what_it_reported_whatever_silences_it()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Program), ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat" } }"""), Run(""", "inventory": true """), DenyAll]);
        var records = (await workspace.DiagnosticsAsync(project, hidden: true)).Where(diagnostic => diagnostic.Id == "MOA0006").ToDictionary(record => record.Properties["analyzer"]!);

        Assert.Equal(["code", "configuration", "policy"], records.Keys.Order());
        Assert.Matches("^MOA1001\tProgram\\.cs\t6\t28\t[0-9a-f]{16}\t'gpt-4o' [^\t\n]*$", records["code"].Properties["findings"]);
        Assert.Matches("^MOA1001\tappsettings\\.json\t1\t\\d+\t[0-9a-f]{16}\t'deepseek-chat' [^\t\n]*$", records["configuration"].Properties["findings"]);
        Assert.Equal("", records["policy"].Properties["findings"]);
        Assert.Equal("The analyzer of code has reported 1 warnings and errors.", records["code"].GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_policy_that_cannot_be_read_is_on_record()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Program), Run(""", "inventory": true """), ("model-origin.json", "{")]);
        var records = (await workspace.DiagnosticsAsync(project, hidden: true)).Where(diagnostic => diagnostic.Id == "MOA0006").ToDictionary(record => record.Properties["analyzer"]!);
        Assert.Equal(3, records.Count);
        Assert.StartsWith("MOA0001\tmodel-origin.json\t1\t", records["policy"].Properties["findings"]);
    }

    [Fact]
    public async Task Without_inventory_there_is_no_record()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Program), Run(), DenyAll]);
        Assert.DoesNotContain(await workspace.DiagnosticsAsync(project, hidden: true), diagnostic => diagnostic.Id == "MOA0006");
    }

    [Fact]
    public async Task The_run_lists_what_was_read_and_not_what_the_build_made()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("src/Program.cs", "System.Console.WriteLine();\r\n"), ("obj/App.g.cs", "// made"), Run(""", "inventory": true, "projectFile": "src/App.csproj", "package": "1.2.3" """), DenyAll]);
        var run = Assert.Single(await workspace.DiagnosticsAsync(project, hidden: true), diagnostic => diagnostic.Id == "MOA0005");
        Assert.Matches("^model-origin\\.json\t[0-9a-f]{16}\nsrc/Program\\.cs\t[0-9a-f]{16}$", run.Properties["inputs"]);
        Assert.Equal(("src/App.csproj", "1.2.3"), (run.Properties["projectFile"], run.Properties["package"]));
    }
}
