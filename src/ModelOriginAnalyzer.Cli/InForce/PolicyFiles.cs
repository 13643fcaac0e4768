using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.InForce;

/// <param name="Package">Null for a file that no package has added.</param>
internal sealed record FoundFile(string Path, PolicyFileKind Kind, PolicyRole Role, string? Package);

/// <summary>
/// The files that the package's targets would pass to the compiler. What only a build knows (floors, extra policies, files of packages) is taken
/// from what the last build of the project has written down.
/// </summary>
internal static class PolicyFiles
{
    public const string PolicyName = "model-origin.json";

    private const string FactsName = "model-origin.facts.json";

    /// <summary>All files for a project in <paramref name="folder"/>, outer to inner.</summary>
    public static List<FoundFile> FromRootTo(string folder)
    {
        var files = new List<FoundFile>();
        foreach (var directory in FromTopDownTo(folder))
        {
            AddIfThere(files, Path.Combine(directory, FactsName), PolicyFileKind.Facts);
            AddIfThere(files, Path.Combine(directory, PolicyName), PolicyFileKind.Policy);
            AddLibraries(files, directory);
        }

        AddWhatTheBuildKnows(files, folder);
        return files;
    }

    /// <summary>
    /// What is in force by a file: with a model-origin.json or a facts file all that a project in its folder has; with any other policy what it may extend.
    /// </summary>
    public static List<FoundFile> Named(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (Path.GetFileName(path) is PolicyName or FactsName && File.Exists(path)) return FromRootTo(folder);

        var files = new List<FoundFile> { new(path, OriginFiles.KindOf(path) == OriginFileKind.Facts ? PolicyFileKind.Facts : PolicyFileKind.Policy, PolicyRole.Nested, null) };
        if (!Directory.Exists(folder)) return files;   // reading the file will say so

        foreach (var directory in FromTopDownTo(folder)) AddLibraries(files, directory);
        foreach (var file in RunOf(folder)?.Packages ?? []) AddIfThere(files, file.Value, PolicyFileKind.Policy, PolicyRole.Library, file.Key);
        return files;
    }

    /// <exception cref="UnreadableInputException">One of them cannot be opened.</exception>
    public static List<PolicyFile> Read(IEnumerable<FoundFile> files) => [.. files.Select(file => new PolicyFile(file.Path, TextFiles.Read(file.Path), file.Kind, file.Role) { Package = file.Package })];

    private static void AddWhatTheBuildKnows(List<FoundFile> files, string folder)
    {
        if (RunOf(folder) is not { HasRoles: true } run) return;

        foreach (var path in run.Floors) AddIfThere(files, path, PolicyFileKind.Policy, PolicyRole.Floor, run.PackageOf(path));
        foreach (var path in run.Extra) AddIfThere(files, path, PolicyFileKind.Policy, PolicyRole.Extra, null);
        foreach (var file in run.Packages) AddIfThere(files, file.Value, PolicyFileKind.Policy, PolicyRole.Library, file.Key);
    }

    /// <summary>What the latest build of a project in this folder has written down; null if there is none.</summary>
    private static RunFile? RunOf(string folder)
    {
        var objects = Path.Combine(folder, "obj");
        if (!Directory.Exists(objects)) return null;

        var latest = Directory.EnumerateFiles(objects, RunFile.FileName, SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault();
        return latest is null ? null : RunFile.Read(latest, TextFiles.Read(latest), CancellationToken.None);
    }

    private static void AddLibraries(List<FoundFile> files, string directory)
    {
        foreach (var path in Directory.EnumerateFiles(directory, "*" + ExtendedFile.Suffix).Order(StringComparer.Ordinal)) AddIfThere(files, path, PolicyFileKind.Policy, PolicyRole.Library, null);
    }

    private static void AddIfThere(List<FoundFile> files, string path, PolicyFileKind kind, PolicyRole role = PolicyRole.Nested, string? package = null)
    {
        if (File.Exists(path) && !files.Exists(file => file.Path == path)) files.Add(new FoundFile(path, kind, role, package));
    }

    /// <summary>What paths are relative to: the nearest folder with .git or a solution; the folder itself where there is none.</summary>
    public static string RootOf(string folder) => FoldersUp(folder).FirstOrDefault(IsRoot)?.FullName ?? folder;

    /// <summary>From the top of the repository (or the folder with the solution, outside any) down to this one; this one alone where there is neither.</summary>
    private static IEnumerable<string> FromTopDownTo(string folder)
    {
        var top = (FoldersUp(folder).FirstOrDefault(IsRepository) ?? FoldersUp(folder).FirstOrDefault(IsRoot))?.FullName ?? folder;
        return FoldersUp(folder).Select(up => up.FullName).TakeWhile(up => up.Length >= top.Length).Reverse();
    }

    private static IEnumerable<DirectoryInfo> FoldersUp(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent) yield return current;
    }

    private static bool IsRepository(DirectoryInfo folder) => Path.Exists(Path.Combine(folder.FullName, ".git"));

    private static bool IsRoot(DirectoryInfo folder) => IsRepository(folder) || folder.EnumerateFiles("*.sln").Any() || folder.EnumerateFiles("*.slnx").Any();
}
