using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>A policy that cannot be read is an error, never a pass; every kind of mistake is tested where policies are read.</summary>
public sealed class BrokenPolicyTests(PackageFeed feed)
{
    [Fact]
    public async Task A_broken_policy_fails_a_project_without_any_AI_at_the_exact_character()
    {
        var team = new TeamRepository(feed)
            .WriteProject("src/Plain/Plain.csproj")
            .Write("src/Plain/Program.cs", "System.Console.WriteLine();")
            .Write("model-origin.json", """
                {
                  "version": 1,
                  "rules": [
                    { "id": "r", "verdict": {|MOA0001:"denny"|}, "when": { "operator.country": "CN" }, "because": "A reason." }
                  ]
                }
                """);

        var build = await team.BuildAsync("src/Plain");

        build.ShouldReport(team.Expected);
        Assert.False(build.Succeeded);
        Assert.Equal("error", build.Findings[0].Level);
    }

    [Fact]
    public async Task No_setting_makes_a_broken_policy_pass()
    {
        var team = new TeamRepository(feed)
            .WriteProject("src/Plain/Plain.csproj", body: "<PropertyGroup><ModelOriginMode>observe</ModelOriginMode><NoWarn>MOA0001</NoWarn></PropertyGroup>")
            .Write("src/Plain/Program.cs", "#pragma warning disable MOA0001\nSystem.Console.WriteLine();")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MOA0001.severity = none\n")
            .Write("model-origin.json", """{ "version": 1, {|MOA0001:"ruels"|}: [] }""");

        var build = await team.BuildAsync("src/Plain");

        build.ShouldReport(team.Expected);
        Assert.False(build.Succeeded);
    }
}
