using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`model-origin scan` over folders as they lie: what is found, how it is told, and the exit code.</summary>
public sealed class ScanTests : IDisposable
{
    private const string Denied = """
        Ask(new Provider
        {
            Endpoint = "https://api.deepseek.com/v1",
            Model = "deepseek-chat",
        });
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_folder_without_models_is_clean()
    {
        _tool.Write("Program.cs", "Console.WriteLine(\"Hello\");");

        var run = _tool.Run("scan", ".", "--format", "json", "--all");

        Assert.Equal((0, """{"uses":[],"incomplete":[]}"""), (run.Exit, run.Output.Trim()));
    }

    [Fact]
    public void A_denied_use_is_told_with_its_places()
    {
        _tool.Write("src/Program.cs", Denied);

        var run = _tool.Run("scan", ".", "--format", "json");

        Assert.Equal(1, run.Exit);
        var use = Assert.Single(UsesOf(run));
        Assert.Equal("MOA1001", use.GetProperty("id").GetString());
        Assert.Equal("deny", use.GetProperty("verdict").GetString());
        Assert.True(use.GetProperty("certain").GetBoolean());
        Assert.Equal("prc-operated-endpoint", use.GetProperty("rule").GetString());
        Assert.Equal("deepseek-chat", use.GetProperty("model").GetProperty("id").GetString());
        Assert.Equal("api.deepseek.com", use.GetProperty("endpoint").GetProperty("host").GetString());
        Assert.Equal(
            ["src/Program.cs(4,14-27) model deepseek-chat", "src/Program.cs(3,25-41) endpoint api.deepseek.com"],
            use.GetProperty("occurrences").EnumerateArray().Select(PlaceOf));
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes()
    {
        _tool.Write("b/Program.cs", Denied);
        _tool.Write("a/Program.cs", Denied);

        Assert.Equal(_tool.Run("scan", ".", "--format", "json", "--all").Output, _tool.Run("scan", ".", "--format", "json", "--all").Output);
    }

    [Fact]
    public void Text_has_places_that_terminals_make_links_of()
    {
        _tool.Write("src/Program.cs", Denied);

        var run = _tool.Run("scan", ".");

        Assert.Contains("deny MOA1001  deepseek-chat at api.deepseek.com", run.Lines);
        Assert.Contains("src/Program.cs:3:25  endpoint api.deepseek.com", run.Lines);
    }

    [Theory]
    [InlineData("\"Qwen/Qwen3-8B\"")]
    [InlineData("\"Qwen\" + \"/Qwen3-8B\"")]
    public void Text_names_a_model_as_the_code_spells_it(string id)
    {
        _tool.Write("src/Program.cs", Denied.Replace("\"deepseek-chat\"", id, StringComparison.Ordinal));

        Assert.Contains("deny MOA1001  Qwen/Qwen3-8B at api.deepseek.com", _tool.Run("scan", ".").Lines);
    }

    [Fact]
    public void Permitted_uses_are_listed_on_demand()
    {
        _tool.Write("Program.cs", Denied.Replace("api.deepseek.com", "localhost:8000", StringComparison.Ordinal).Replace("deepseek-chat", "gpt-oss-20b", StringComparison.Ordinal));

        Assert.Empty(UsesOf(_tool.Run("scan", ".", "--format", "json")));
        var use = Assert.Single(UsesOf(_tool.Run("scan", ".", "--format", "json", "--all")));
        Assert.Equal("allow", use.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("deny", 0)]
    [InlineData("warn", 0)]
    [InlineData("info", 1)]
    public void The_mildest_verdict_that_fails_is_chosen(string failOn, int exit)
    {
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "note", "when": { "developer": "OpenAI" }, "verdict": "info", "because": "We count them." } ] }""");
        _tool.Write("Program.cs", "Ask(new Provider { Model = \"gpt-4o\" });");

        Assert.Equal(exit, _tool.Run("scan", ".", "--fail-on", failOn).Exit);
    }

    [Fact]
    public void A_named_policy_goes_before_the_one_in_force()
    {
        _tool.Write("Program.cs", Denied);
        _tool.Write("lenient.json", """{ "version": 1 }""");

        Assert.Equal(0, _tool.Run("scan", ".", "--policy", "lenient.json").Exit);
        Assert.Equal(1, _tool.Run("scan", ".", "--policy", "preset:no-prc-operated-inference").Exit);
    }

    [Fact]
    public void A_broken_policy_is_an_error_at_its_place()
    {
        _tool.Write("model-origin.json", """{ "version": 1, "defalt": "deny" }""");
        _tool.Write("Program.cs", Denied);

        var run = _tool.Run("scan", ".");

        Assert.Equal(2, run.Exit);
        Assert.Contains("model-origin.json(1,", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData(".", "--format", "xml")]
    [InlineData(".", "--policy", "preset:nobody")]
    [InlineData(".", "--deployed-in", "Utopia")]
    public void What_cannot_be_read_is_exit_two(params string[] args) => Assert.Equal(2, _tool.Run(["scan", .. args]).Exit);

    [Fact]
    public void Excluded_and_built_files_are_left_out()
    {
        _tool.Write("samples/Program.cs", Denied);
        _tool.Write("obj/Generated.cs", Denied);
        _tool.Write("src/bin/Copied.cs", Denied);

        Assert.Equal(1, _tool.Run("scan", ".").Exit);
        Assert.Equal(0, _tool.Run("scan", ".", "--exclude", "samples").Exit);
    }

    [Fact]
    public void The_result_goes_to_a_file()
    {
        _tool.Write("Program.cs", Denied);

        var run = _tool.Run("scan", ".", "--format", "json", "--output", "found.json");

        Assert.Empty(run.Output);
        Assert.Single(JsonDocument.Parse(File.ReadAllText(Path.Combine(_tool.Folder, "found.json"))).RootElement.GetProperty("uses").EnumerateArray());
    }

    [Fact]
    public void A_file_that_breaks_off_is_told_and_the_rest_is_judged()
    {
        _tool.Write("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat" }, """);

        var run = _tool.Run("scan", ".", "--format", "json", "--fail-on", "deny");

        Assert.Single(UsesOf(run));
        var incomplete = JsonDocument.Parse(run.Output).RootElement.GetProperty("incomplete");
        Assert.Equal("appsettings.json", Assert.Single(incomplete.EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public void Code_sees_the_projects_that_its_project_references()
    {
        _tool.Write("Shared/Shared.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        _tool.Write("Shared/Models.cs", "namespace Shared; public static class Models { public const string Chat = \"deep\" + \"seek-chat\"; }");
        _tool.Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Shared\Shared.csproj" /></ItemGroup></Project>""");
        _tool.Write("App/Program.cs", Denied.Replace("\"deepseek-chat\"", "Shared.Models.Chat", StringComparison.Ordinal));

        var uses = UsesOf(_tool.Run("scan", ".", "--format", "json"));

        Assert.Contains(uses, use => use.GetProperty("model") is { ValueKind: JsonValueKind.Object } model && model.GetProperty("id").GetString() == "deepseek-chat");
    }

    [Theory]
    [InlineData("", "", "deny")]
    [InlineData("<PackAsTool>true</PackAsTool>", "", "allow")]
    [InlineData("<IsTestProject>true</IsTestProject>", "", "allow")]
    [InlineData("<ModelOriginProjectKind>sample</ModelOriginProjectKind>", "", "allow")]
    [InlineData("<IsTestProject>true</IsTestProject><ModelOriginProjectKind>product</ModelOriginProjectKind>", "", "deny")]
    [InlineData("", "<ModelOriginProjectKind>sample</ModelOriginProjectKind>", "allow")]
    [InlineData("<ModelOriginProjectKind>product</ModelOriginProjectKind>", "<ModelOriginProjectKind>sample</ModelOriginProjectKind>", "deny")]
    [InlineData("", "<ModelOriginProjectKind Condition=\"'$(CI)' == ''\">sample</ModelOriginProjectKind>", "warn")]
    [InlineData("<ModelOriginProjectKind>$(Kind)</ModelOriginProjectKind>", "", "warn")]
    [InlineData("", "<IsTestProject>true</IsTestProject>", "allow")]
    [InlineData("<IsTestProject>false</IsTestProject>", "<IsTestProject>true</IsTestProject>", "deny")]
    [InlineData("", "<IsTestProject Condition=\"'$(Tests)' == 'yes'\">true</IsTestProject>", "deny")]
    [InlineData("", "</PropertyGroup><ItemGroup><PackageReference Include=\"xunit\" /></ItemGroup><PropertyGroup>", "allow")]
    [InlineData("", "</PropertyGroup><ItemGroup Condition=\"'$(IsTestProject)' == 'true'\"><PackageReference Include=\"xunit\" /></ItemGroup><PropertyGroup>", "deny")]
    [InlineData("", "</PropertyGroup><ItemGroup><PackageVersion Include=\"xunit\" Version=\"2.9.3\" /></ItemGroup><PropertyGroup>", "deny")]
    public void A_project_is_of_the_kind_that_its_build_takes_it_for(string project, string above, string verdict)
    {
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator": "DeepSeek", "project.kind": "product" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ] }""");
        _tool.Write("Directory.Build.props", $"<Project><PropertyGroup>{above}</PropertyGroup></Project>");
        _tool.Write("App/App.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{project}</PropertyGroup></Project>""");
        _tool.Write("App/Program.cs", Denied);

        var use = Assert.Single(UsesOf(_tool.Run("scan", ".", "--format", "json", "--all")));

        Assert.Equal(verdict, use.GetProperty("verdict").GetString());
    }

    [Fact]
    public void Code_sees_the_namespaces_that_all_projects_below_import()
    {
        _tool.Write("Directory.Build.props", """<Project><ItemGroup><Using Include="OllamaSharp" /></ItemGroup></Project>""");
        _tool.Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        _tool.Write("App/Program.cs", """var client = new OllamaApiClient(new Uri("http://gpu-box:8080"), "qwen3:8b");""");

        var use = Assert.Single(UsesOf(_tool.Run("scan", ".", "--format", "json", "--all")));

        Assert.Equal("gpu-box", use.GetProperty("endpoint").GetProperty("host").GetString());
    }

    private static List<JsonElement> UsesOf(ToolRun run) => [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("uses").EnumerateArray()];

    private static string PlaceOf(JsonElement place) =>
        $"{place.GetProperty("path").GetString()}({place.GetProperty("line").GetInt32()},{place.GetProperty("column").GetInt32()}-{place.GetProperty("endColumn").GetInt32()}) {place.GetProperty("kind").GetString()} {place.GetProperty("text").GetString()}";
}
