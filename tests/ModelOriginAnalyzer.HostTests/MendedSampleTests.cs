using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>A copy of samples/ChatApp, mended by the tools alone.</summary>
public sealed class MendedSampleTests
{
    private static readonly Dictionary<string, string> s_environment = [];

    [Fact]
    public async Task After_format_and_fix_the_sample_builds_clean_and_still_runs()
    {
        var root = Directory.CreateTempSubdirectory("model-origin-mended-").FullName;
        try
        {
            var project = Copy(root);
            var folder = Path.GetDirectoryName(project)!;
            var before = await Dotnet.RunAsync(root, s_environment, "build", project, "-c", RepositoryPaths.Configuration, "-nologo");
            Assert.NotEqual(0, before.ExitCode);

            var format = await Dotnet.RunAsync(root, s_environment, "format", "analyzers", project, "--no-restore", "--diagnostics", "MOA1001", "--severity", "error");
            var formatted = File.ReadAllText(Path.Combine(folder, "Assistants", "CodeReviewAssistant.cs"));
            var fix = await Dotnet.RunAsync(folder, s_environment, RepositoryPaths.Tool, "fix", ".", "--doubtful", "--root", root);
            var after = await Dotnet.RunAsync(root, s_environment, "build", project, "-c", RepositoryPaths.Configuration, "-nologo", "--no-incremental");

            Assert.True(format.ExitCode == 0, format.Output);
            Assert.DoesNotContain("api.deepseek.com", formatted);
            Assert.True(fix.ExitCode == 0, fix.Output);
            Assert.True(after.ExitCode == 0, after.Output);
            Assert.DoesNotContain("MOA", after.Output);
            Assert.Equal("gpt-oss-20b says: Hello", await SampleApplication.ChatAsync(Path.Combine(folder, "bin", RepositoryPaths.Configuration, "net10.0", "ChatApp.dll"), "general", "Hello"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>With the repository's settings above it; what it takes from this repository by relative paths stays here.</summary>
    private static string Copy(string root)
    {
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        foreach (var name in new[] { "Directory.Build.props", "Directory.Packages.props" }) File.Copy(Path.Combine(RepositoryPaths.Root, name), Path.Combine(root, name));

        var source = Path.Combine(RepositoryPaths.Root, "samples", "ChatApp");
        var target = Path.Combine(root, "samples", "ChatApp");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj") continue;

            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, relative))!);
            File.Copy(file, Path.Combine(target, relative));
        }

        var project = Path.Combine(target, "ChatApp.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("../../src/", RepositoryPaths.Root.Replace('\\', '/') + "/src/"));
        return project;
    }
}
