using System.Diagnostics;
using System.Text.RegularExpressions;
using ModelOriginAnalyzer.HostTests.Hosting;
using YamlDotNet.RepresentationModel;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>
/// The files of docs/ci.md as they stand there: read as YAML, and their commands run in a repository, in the order and under the conditions
/// that the service has. What only a service can do (checkout, artifacts) is left out.
/// </summary>
public sealed partial class CiFilesTests(PackageFeed feed)
{
    private const string Permitted = """Console.WriteLine(new HttpClient { BaseAddress = new Uri("http://localhost:11434/v1/models") }.BaseAddress);""";
    private const string Denied = """Console.WriteLine(new HttpClient { BaseAddress = new Uri("https://api.deepseek.com/v1/models") }.BaseAddress);""";

    [Theory]
    [InlineData(".github/workflows/build.yml")]
    [InlineData("azure-pipelines.yml")]
    [InlineData(".gitlab-ci.yml")]
    public async Task A_job_passes_on_clean_code_and_fails_at_the_gate_on_a_denied_use(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The jobs run in a shell of Linux.");

        await feed.PackToolAsync("0.1.0");
        var steps = StepsOf(name, File(name));
        Assert.Contains(steps, step => step.Script.Contains("dotnet build", StringComparison.Ordinal));
        Assert.Contains(steps, step => step.Script.Contains("model-origin verify", StringComparison.Ordinal));
        var team = new TeamRepository(feed, "Contoso.slnx")
            .Write("Contoso.slnx", """<Solution><Project Path="src/Chat/Chat.csproj" /></Solution>""")
            .Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "no-cn", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ] }""")
            .WriteProject("src/Chat/Chat.csproj")
            .Write("src/Chat/Program.cs", Permitted);

        var clean = await RunAsync(steps, team);
        team.Write("src/Chat/Program.cs", Denied);
        var denied = await RunAsync(steps, team);

        Assert.True(clean.Succeeded, clean.Output);
        Assert.Contains("0 failures; 1 projects verified", clean.Output);
        Assert.False(denied.Succeeded, denied.Output);
        Assert.Contains("src/Chat/Program.cs(1,", denied.Output);
        Assert.Contains("error MOA1001 denied: ", denied.Output);
    }

    /// <summary>The YAML of the page whose first line names the file.</summary>
    private static string File(string name) =>
        Blocks().Matches(System.IO.File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "ci.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value).Single(block => block.StartsWith("# " + name + "\n", StringComparison.Ordinal));

    private static List<Step> StepsOf(string name, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        switch (name)
        {
            case "azure-pipelines.yml":
                return [.. ((YamlSequenceNode)root["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("script")).Select(step => new Step((string)step["script"]!, Text(step, "condition") == "succeededOrFailed()"))];

            case ".gitlab-ci.yml":
                // One shell for all lines, which stops at the first that fails.
                return [new Step(string.Join('\n', ((YamlSequenceNode)root["build"]["script"]).Select(line => (string)line!)), false)];

            default:
                return [.. ((YamlSequenceNode)root["jobs"]["build"]["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => new Step((string)step["run"]!, Text(step, "if") == "always()"))];
        }
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (string?)value : null;

    private static async Task<(bool Succeeded, string Output)> RunAsync(List<Step> steps, TeamRepository team)
    {
        var home = team.PathOf(".home");
        Directory.CreateDirectory(home);
        Directory.Delete(home, recursive: true);
        Directory.CreateDirectory(home);
        var environment = new Dictionary<string, string>(team.Environment)
        {
            ["HOME"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["PATH"] = Path.Combine(home, ".dotnet", "tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
        };
        var succeeded = true;
        var output = "";
        foreach (var step in steps.Where(step => succeeded || step.Always))
        {
            var start = Dotnet.StartInfo(team.Root, environment);
            start.FileName = "bash";
            start.ArgumentList.Add("-e");
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(step.Script);
            using var shell = Process.Start(start)!;
            shell.StandardInput.Close();
            var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            output += "$ " + step.Script + "\n" + await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            succeeded &= shell.ExitCode == 0;
        }

        return (succeeded, output);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    /// <param name="Always">Also after a step that has failed.</param>
    private sealed record Step(string Script, bool Always);
}
