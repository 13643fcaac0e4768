using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class FormatTests(PackageFeed feed)
{
    [Fact]
    public async Task Dotnet_format_cleans_a_project_with_findings_in_code_only()
    {
        var team = FixScenario.Write(feed, withJson: false);
        (await team.BuildAsync("src/Web")).ShouldReport(team.Expected);

        await FormatAsync(team);

        Assert.Equal(FixScenario.MendedCode, team.Read("src/Web/Program.cs"));
        (await team.BuildAsync("src/Web")).ShouldReport();
    }

    /// <summary>dotnet format takes no fix for a diagnostic outside of source; the findings stay where the build reports them.</summary>
    [Fact]
    public async Task Dotnet_format_leaves_findings_in_configuration_and_the_build_goes_on_reporting_them()
    {
        var team = FixScenario.Write(feed, withJson: true);
        await team.BuildAsync("src/Web");
        var settings = team.Read("src/Web/appsettings.json");

        await FormatAsync(team);

        Assert.Equal(FixScenario.MendedCode, team.Read("src/Web/Program.cs"));
        Assert.Equal(settings, team.Read("src/Web/appsettings.json"));
        (await team.BuildAsync("src/Web")).ShouldReport(team.Expected.Where(finding => finding.File == "src/Web/appsettings.json"));
    }

    /// <summary>Another host of the same weights, and a replacement of what only may be denied: editors offer them, with Fix All, and a tool without a person leaves them.</summary>
    [Fact]
    public async Task Dotnet_format_chooses_nothing_that_a_person_has_to_choose()
    {
        var team = FixScenario.WriteChoices(feed);
        (await team.BuildAsync("src/Web")).ShouldReport(team.Expected);
        var code = team.Read("src/Web/Program.cs");

        await FormatAsync(team, "MOA1001 MOA1003", "warn");

        Assert.Equal(code, team.Read("src/Web/Program.cs"));
    }

    private static async Task FormatAsync(TeamRepository team, string ids = "MOA1001", string severity = "error")
    {
        var format = await team.DotnetAsync(["format", "analyzers", team.PathOf("src/Web/Web.csproj"), "--no-restore", "--diagnostics", .. ids.Split(' '), "--severity", severity]);
        Assert.True(format.ExitCode == 0, format.Output);
    }
}
