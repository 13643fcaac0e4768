using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class EditorSessionTests(PackageFeed feed)
{
    [Fact]
    public async Task A_session_shows_what_the_build_reports_and_the_lightbulb_mends_it_in_code_and_configuration()
    {
        const string Code = "src/Web/Program.cs", Settings = "src/Web/appsettings.json";
        var team = FixScenario.Write(feed, withJson: true);

        var build = await team.BuildAsync("src/Web");
        build.ShouldReport(team.Expected);
        using var editor = EditorSession.Open(team, "src/Web");
        var inCode = Assert.Single(editor.DiagnosticsOf(Code));
        var inSettings = Assert.Single(editor.DiagnosticsOf(Settings));
        Assert.Equal(build.Findings.Select(finding => (finding.Place, finding.Message)), [(inCode.Place, inCode.Message), (inSettings.Place, inSettings.Message)]);

        foreach (var finding in new[] { inCode, inSettings })
        {
            Assert.Equal(FixScenario.Title, editor.Offers(finding)[0]);
            editor.Apply(finding, FixScenario.Title);
        }

        Assert.Equal(FixScenario.MendedCode, editor.TextOf(Code));
        Assert.Equal(FixScenario.MendedSettings, editor.TextOf(Settings));
        Assert.Empty(editor.DiagnosticsOf(Code));
        Assert.Empty(editor.DiagnosticsOf(Settings));
    }

    [Theory]
    [InlineData("MOA1001", "Use the same weights: 'accounts/fireworks/models/deepseek-v4-pro' at https://api.fireworks.ai/inference/v1")]
    [InlineData("MOA1003", "Use 'deepseek-v3' at http://localhost:11434/v1")]
    public async Task What_a_person_has_to_choose_has_fix_all_in_every_scope(string id, string title)
    {
        const string Code = "src/Web/Program.cs";
        var team = FixScenario.WriteChoices(feed);
        await team.BuildAsync("src/Web");
        using var editor = EditorSession.Open(team, "src/Web");
        var finding = editor.DiagnosticsOf(Code).Single(diagnostic => diagnostic.Id == id);

        Assert.Contains(title, editor.Offers(finding));
        Assert.Equal(["Document", "Project", "Solution"], editor.FixAllScopes(finding, title));
        editor.Apply(finding, title);

        Assert.DoesNotContain(editor.DiagnosticsOf(Code), diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public async Task Typing_changes_what_is_shown()
    {
        const string Code = "src/Web/Program.cs";
        var team = FixScenario.Write(feed, withJson: false);
        await team.BuildAsync("src/Web");
        using var editor = EditorSession.Open(team, "src/Web");

        editor.Type(Code, FixScenario.MendedCode);
        Assert.Empty(editor.DiagnosticsOf(Code));
        editor.Type(Code, team.Read(Code));
        Assert.Equal(team.Expected.Select(finding => finding.Place), editor.DiagnosticsOf(Code).Select(finding => finding.Place));
    }
}
