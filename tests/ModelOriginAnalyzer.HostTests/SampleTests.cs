using System.Text.RegularExpressions;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>samples/ChatApp in its place, with the targets and assemblies that are packed.</summary>
public sealed partial class SampleTests
{
    private const string Sample = "samples/ChatApp";
    private static readonly Dictionary<string, string> s_environment = [];

    [Fact]
    public async Task The_build_says_what_the_README_shows()
    {
        var readme = await File.ReadAllLinesAsync(Path.Combine(RepositoryPaths.Root, "README.md"), TestContext.Current.CancellationToken);
        var shown = readme.SkipWhile(line => line != "<!-- begin: sample errors -->").TakeWhile(line => line != "<!-- end: sample errors -->").Where(line => Report().IsMatch(line));

        var build = await Dotnet.RunAsync(RepositoryPaths.Root, s_environment, "build", Sample, "-c", RepositoryPaths.Configuration);

        var said = build.Output.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Replace(RepositoryPaths.Root + Path.DirectorySeparatorChar, "").Replace('\\', '/'))
            .Where(line => Report().IsMatch(line))
            .Select(line => HelpLinkAndProject().Replace(line, ""))
            .Distinct().Order(StringComparer.Ordinal);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(string.Join('\n', said), string.Join('\n', shown.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Every_use_is_seen_what_only_names_a_model_is_not_and_the_application_talks_to_any_server()
    {
        // To observe changes no verdict, only what is an error: so the application is there to run.
        var sarif = Path.Combine(Directory.CreateTempSubdirectory("model-origin-sample-").FullName, "sample.sarif");
        var result = await Dotnet.RunAsync(RepositoryPaths.Root, s_environment,
            "build", Sample, "-c", RepositoryPaths.Configuration, "-p:ModelOriginMode=observe", "-p:ModelOriginInventory=true", $"-p:ErrorLog={sarif}%2Cversion=2.1");
        Assert.True(result.ExitCode == 0, result.Output);

        var findings = Finding.ReadSarif(sarif, Path.Combine(RepositoryPaths.Root, Sample)).Where(finding => finding.Id.StartsWith("MOA1", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Assistants/CodeReviewAssistant.cs MOA1001 api.deepseek.com",
                "Assistants/ComparisonAssistant.cs MOA1003 openrouter.ai",
                "Assistants/NotesAssistant.cs MOA1100 localhost",
                "Assistants/ResearchAssistant.cs MOA1100 contoso-research.services.ai.azure.com",
                "Assistants/SupportAssistant.cs MOA1100 contoso-support.openai.azure.com",
                "Program.cs MOA1100 request.Model",
                "appsettings.json MOA1001 dashscope.aliyuncs.com",
                "appsettings.json MOA1100 localhost",
            ],
            findings.Select(finding => $"{finding.File} {finding.Id} {TextAt(finding)}").Order(StringComparer.Ordinal));

        Assert.Equal("gpt-oss-20b says: Hello", await SampleApplication.ChatAsync(Path.Combine(RepositoryPaths.Root, Sample, "bin", RepositoryPaths.Configuration, "net10.0", "ChatApp.dll"), "general", "Hello"));
    }

    private static string TextAt(Finding finding)
    {
        var line = File.ReadLines(Path.Combine(RepositoryPaths.Root, Sample, finding.File)).ElementAt(finding.Line - 1);
        Assert.Equal(finding.Line, finding.EndLine);
        return line[(finding.Column - 1)..(finding.EndColumn - 1)];
    }

    [GeneratedRegex(@"^samples/ChatApp/\S+: (error|warning) MOA\d{4}: ")]
    private static partial Regex Report();

    [GeneratedRegex(@" \(https://\S+\)( \[.*\])?$")]
    private static partial Regex HelpLinkAndProject();
}
