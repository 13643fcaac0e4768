using System.Text.RegularExpressions;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>The package of docs/ci.md that brings an organization's policy: built from the page's own files, and consumed.</summary>
public sealed class CentralPolicyTests(PackageFeed feed)
{
    [Fact]
    public async Task A_repository_that_references_the_organizations_package_is_judged_by_its_policy()
    {
        var central = new TeamRepository(feed)
            .Write("Contoso.AI.Policy.csproj", Block("xml", "<!-- Contoso.AI.Policy.csproj -->").Replace("Version=\"0.1.0\"", $"Version=\"{feed.Version}\""))
            .Write("Contoso.AI.Policy.props", Block("xml", "<!-- Contoso.AI.Policy.props -->"))
            .Write("contoso.model-origin.json", """{ "version": 1, "rules": [ { "id": "no-cn", "when": { "operator.country": "CN" }, "verdict": "deny", "locked": true, "because": "Because of the organization." } ] }""");
        var pack = await central.DotnetAsync("pack", central.PathOf("Contoso.AI.Policy.csproj"), "-nologo", "-o", feed.Source, "-p:PackageVersion=" + feed.Version);
        Assert.True(pack.ExitCode == 0, pack.Output);

        var team = new TeamRepository(feed)
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="Contoso.AI.Policy" Version="{feed.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("src/Chat/Chat.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""")
            .Write("src/Chat/Program.cs", """Console.WriteLine(new HttpClient { BaseAddress = new Uri("https://{|MOA1000:api.deepseek.com|}/v1/models") }.BaseAddress);""");

        // With a policy of the repository's own and without one: the floor is in force.
        var without = await team.BuildAsync("src/Chat");
        var with = await team.Write("model-origin.json", """{ "version": 1 }""").BuildAsync("src/Chat");

        Assert.Contains(without.Findings, finding => finding.Id == "MOA1000");
        with.ShouldReport(team.Expected);
    }

    /// <summary>A block of the page that begins with a line.</summary>
    private static string Block(string language, string first) => Regex.Matches(File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "ci.md")).ReplaceLineEndings("\n"), "```" + language + "\n(.*?)```", RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value).Single(block => block.StartsWith(first, StringComparison.Ordinal));
}
