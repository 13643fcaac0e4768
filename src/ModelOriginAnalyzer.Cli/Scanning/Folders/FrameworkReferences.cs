using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>The framework that this tool runs on, as references for code of which nothing is restored.</summary>
internal static class FrameworkReferences
{
    private const string Core = "Microsoft.NETCore.App";
    private const string Web = "Microsoft.AspNetCore.App";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_all = new(Load);

    /// <summary>In the order of their names; of the web framework only what is installed beside the runtime.</summary>
    public static ImmutableArray<MetadataReference> All => s_all.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var byName = new SortedDictionary<string, string>(StringComparer.Ordinal);
        AddFolder(byName, core);
        if (WebFolder(core) is { } web) AddFolder(byName, web);
        return [.. byName.Values.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
    }

    /// <summary>shared/Microsoft.AspNetCore.App/x.y.z beside shared/Microsoft.NETCore.App/x.y.z; null if it is not installed.</summary>
    private static string? WebFolder(string core)
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(core));
        if (shared is null || !core.Contains(Core, StringComparison.Ordinal)) return null;

        var folder = Path.Combine(shared, Web, Path.GetFileName(core));
        if (Directory.Exists(folder)) return folder;

        var versions = Path.Combine(shared, Web);
        return Directory.Exists(versions) ? Directory.GetDirectories(versions).Order(StringComparer.Ordinal).LastOrDefault() : null;
    }

    private static void AddFolder(SortedDictionary<string, string> byName, string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.dll"))
        {
            if (IsManaged(path)) byName.TryAdd(Path.GetFileName(path), path);
        }
    }

    private static bool IsManaged(string path)
    {
        try
        {
            using var reader = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(path));
            return reader.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
