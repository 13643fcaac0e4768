using System.Diagnostics;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>`model-origin fix` in a process of its own, killed while it writes.</summary>
public sealed class FixInterruptedTests
{
    private const int Files = 600;
    private const string Old = """{ "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" } }""";
    private const string New = """{ "AI": { "Endpoint": "http://localhost:11434/v1", "Model": "deepseek-v3" } }""";

    [Fact]
    public async Task A_killed_run_leaves_each_file_old_or_new_and_the_next_run_says_which_and_mends_all()
    {
        var folder = Directory.CreateTempSubdirectory("model-origin-kill-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, ".git"));
            File.WriteAllText(Path.Combine(folder, "model-origin.json"), """
                { "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
                  "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] } ] }
                """);
            var settings = Enumerable.Range(0, Files).Select(i => Path.Combine(folder, $"s{i}", "appsettings.json")).ToList();
            foreach (var path in settings)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Old);
            }

            var started = Dotnet.StartInfo(folder, new Dictionary<string, string>(), RepositoryPaths.Tool, "fix", ".");
            using (var run = Process.Start(started)!)
            {
                // The journal stands there only while files are being replaced.
                while (!run.HasExited && !File.Exists(Path.Combine(folder, ".model-origin-fix.json"))) Thread.SpinWait(50);
                run.Kill(entireProcessTree: true);
                await run.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var texts = settings.Select(File.ReadAllText).ToList();
            Assert.All(texts, text => Assert.True(text is Old or New, text));
            Assert.Contains(Old, texts);   // it was killed in time

            var next = await Dotnet.RunAsync(folder, new Dictionary<string, string>(), RepositoryPaths.Tool, "fix", ".");

            Assert.True(next.ExitCode == 0, next.Output);
            Assert.Contains("An earlier run was interrupted while it wrote.", next.Output);
            Assert.All(settings.Zip(texts), file => Assert.Contains($"{file.First}: {(file.Second == New ? "put back as it was" : "as it was")}", next.Output));
            Assert.All(settings, path => Assert.Equal(New, File.ReadAllText(path)));
            Assert.All(settings, path => Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!)));
            Assert.False(File.Exists(Path.Combine(folder, ".model-origin-fix.json")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
