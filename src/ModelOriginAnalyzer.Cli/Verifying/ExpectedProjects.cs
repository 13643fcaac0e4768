using Microsoft.VisualStudio.SolutionPersistence.Serializer;
using ModelOriginAnalyzer.Extraction;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>The C# projects that a gate wants to see a log of.</summary>
internal static class ExpectedProjects
{
    /// <summary>Project files relative to the root, with `/`.</summary>
    /// <param name="paths">Projects, solutions and folders, absolute: of a folder every project in it and below.</param>
    /// <exception cref="UnreadableInputException">One is not there, or is a solution that cannot be read.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths, string root) =>
        [.. paths.SelectMany(ProjectsOf).Select(project => TreePlaces.Relative(project, root)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The project whose log `ModelOriginSarif` would name so; null if there is none.</summary>
    public static string? OfLog(string log, string root)
    {
        var name = Path.GetFileName(log);
        return ProjectsBelow(root)
            .Select(project => TreePlaces.Relative(project, root))
            .Where(project => IsLogOf(name, project[..^".csproj".Length].Replace('/', '.')))
            .MaxBy(project => project.Length);
    }

    private static bool IsLogOf(string log, string project) =>
        log.StartsWith(project + ".", StringComparison.Ordinal) && log.Contains(".sarif", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> ProjectsOf(string path)
    {
        if (Directory.Exists(path)) return ProjectsBelow(path);
        if (!File.Exists(path)) throw new UnreadableInputException($"{path}: error: There is no such project, solution or folder.");

        return SolutionSerializers.GetSerializerByMoniker(path) is { } serializer ? ProjectsOfSolution(path, serializer) : [path];
    }

    private static IEnumerable<string> ProjectsOfSolution(string path, Microsoft.VisualStudio.SolutionPersistence.ISolutionSerializer serializer)
    {
        try
        {
            var solution = serializer.OpenAsync(path, CancellationToken.None).GetAwaiter().GetResult();
            return
            [
                .. solution.SolutionProjects.Select(project => Path.GetFullPath(project.FilePath.Replace('\\', '/'), Path.GetDirectoryName(path)!))
                    .Where(project => project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or Microsoft.VisualStudio.SolutionPersistence.Model.SolutionException)
        {
            throw new UnreadableInputException($"{path}: error: {exception.Message}");
        }
    }

    private static IEnumerable<string> ProjectsBelow(string folder) => Directory
        .EnumerateFiles(folder, "*.csproj", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(path => !TreePlaces.Relative(path, folder).Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal);
}
