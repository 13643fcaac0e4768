using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>Builds in which our analyzers do not run, or would not run again.</summary>
public sealed class SwitchedOffTests(PackageFeed feed)
{
    [Theory]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>")]
    [InlineData("<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>")]
    public async Task Switched_off_analyzers_are_said_and_switched_on_again_they_run(string setting)
    {
        var team = new TeamRepository(feed).Write("model-origin.json", "{").Write("Program.cs", "System.Console.WriteLine();");
        var off = await team.WriteProject("App.csproj", body: $"<PropertyGroup>{setting}</PropertyGroup>").BuildAsync("App.csproj");
        var on = await team.WriteProject("App.csproj").BuildAsync("App.csproj");

        Assert.True(off.Succeeded, off.Output);
        Assert.Empty(off.Findings);
        Assert.Contains("App.csproj : warning MOA0900: ", off.Output);
        Assert.False(on.Succeeded);
        Assert.DoesNotContain("MOA09", on.Output);
        Assert.All(on.Findings, finding => Assert.Equal("MOA0001", finding.Id));
    }

    [Fact]
    public async Task A_removed_analyzer_is_said_even_where_warnings_are_errors()
    {
        var team = new TeamRepository(feed).Write("Program.cs", "System.Console.WriteLine();").WriteProject("App.csproj", body: """
            <PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
            <Target Name="Quieten" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'ModelOriginAnalyzer'" /></ItemGroup></Target>
            """);

        var build = await team.BuildAsync("App.csproj");

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("App.csproj : warning MOA0901: ", build.Output);
    }

    [Fact]
    public async Task A_removed_globalconfig_is_no_stale_pass()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", """{ "version": 1, "default": "deny" }""")
            .WriteProject("Chat.csproj", packages: "OpenAI")
            .Write("Program.cs", """System.Console.WriteLine(new OpenAI.Chat.ChatClient("gpt-4o", args[0]));""")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MOA1001.severity = none\n");
        var silenced = await team.BuildAsync("Chat.csproj");
        File.Delete(team.PathOf(".globalconfig"));
        var heard = await team.BuildAsync("Chat.csproj");

        Assert.True(silenced.Succeeded, silenced.Output);
        Assert.False(heard.Succeeded);
        Assert.Equal(["MOA1001"], heard.Findings.Select(finding => finding.Id));
    }
}
