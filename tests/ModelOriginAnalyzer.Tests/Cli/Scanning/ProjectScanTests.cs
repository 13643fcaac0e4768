using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>A project as MSBuild sees it.</summary>
public sealed class ProjectScanTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_project_that_is_not_restored_is_told_and_not_judged()
    {
        _tool.Write("App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="OpenAI" Version="2.15.0" /></ItemGroup></Project>""");
        _tool.Write("Chat.cs", "class Chat { object Ask() => new OpenAI.Chat.ChatClient(\"gpt-4o\", \"key\"); }");

        var run = _tool.Run("scan", "App.csproj", "--format", "json");

        Assert.Equal(3, run.Exit);
        var incomplete = JsonDocument.Parse(run.Output).RootElement.GetProperty("incomplete").EnumerateArray().ToList();
        Assert.Contains(incomplete, entry => entry.GetProperty("path").GetString() == "App.csproj" && entry.GetProperty("reason").GetString()!.Contains("load", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_project_is_a_mistake_of_the_arguments()
    {
        _tool.Write("notes.txt", "deepseek-chat");

        Assert.Equal(2, _tool.Run("scan", "notes.txt").Exit);
    }
}
