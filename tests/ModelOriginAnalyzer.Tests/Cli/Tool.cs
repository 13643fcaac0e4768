using ModelOriginAnalyzer.Cli;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>The tool in a folder of its own that is a repository's root, with files as a test wants them.</summary>
internal sealed class Tool : IDisposable
{
    public static readonly DateTime Now = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    public Tool()
    {
        Folder = Directory.CreateTempSubdirectory("model-origin-tool-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
    }

    public string Folder { get; }

    public string Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public ToolRun Run(params string[] args) => RunIn(Folder, "", args);

    public ToolRun RunWith(string input, params string[] args) => RunIn(Folder, input, args);

    public static ToolRun RunIn(string folder, string input, params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var exit = Program.Run(args, new Surroundings(new StringReader(input), output, error, folder, Now));
        return new ToolRun(exit, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record ToolRun(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
