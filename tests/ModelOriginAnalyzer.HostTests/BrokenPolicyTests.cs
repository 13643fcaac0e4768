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

    [Fact]
    public async Task A_library_that_does_not_keep_the_package_to_itself_brings_it_to_its_users()
    {
        var library = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="ModelOriginAnalyzer" Version="VERSION" PrivateAssets="none" /></ItemGroup>
            </Project>
            """;
        var team = new TeamRepository(feed)
            .Write("App/model-origin.json", """{ "version": 1, {|MOA0001:"ruels"|}: [] }""")
            .Write("Library/Library.csproj", library.Replace("VERSION", feed.Version))
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
                </Project>
                """);

        var build = await team.BuildAsync("App");

        build.ShouldReport(team.Expected);
        Assert.False(build.Succeeded);
    }
}
