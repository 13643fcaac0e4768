using System.Collections.Immutable;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Extraction;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>The files of a folder that people wrote, in ordinal order of their paths. Links are not followed.</summary>
internal static class FolderFiles
{
    /// <summary>Absolute paths with the separator `/`.</summary>
    /// <param name="exclude">Path patterns below the folder; a pattern that names a folder leaves out all in it.</param>
    public static ImmutableArray<string> Of(string folder, ImmutableArray<string> exclude)
    {
        var files = new List<string>();
        Collect(new DirectoryInfo(folder), folder, exclude, files);
        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    private static void Collect(DirectoryInfo current, string root, ImmutableArray<string> exclude, List<string> files)
    {
        foreach (var entry in current.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.LinkTarget is not null || IsExcluded(TreePlaces.Relative(entry.FullName, root), exclude)) continue;

            if (entry is DirectoryInfo below)
            {
                if (!IsMadeByTools(below.Name)) Collect(below, root, exclude, files);
            }
            else
            {
                files.Add(entry.FullName.Replace('\\', '/'));
            }
        }
    }

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private static bool IsMadeByTools(string folder) => folder.ToLowerInvariant() is "bin" or "obj" or "node_modules" or ".git" or ".vs" or ".idea" or ".vscode";

    private static bool IsExcluded(string path, ImmutableArray<string> exclude)
    {
        foreach (var pattern in exclude)
        {
            var trimmed = pattern.Replace('\\', '/').TrimEnd('/');
            if (AddressPattern.MatchesPath(trimmed, path)) return true;
        }

        return false;
    }
}
