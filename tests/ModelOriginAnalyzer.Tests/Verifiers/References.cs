using Microsoft.CodeAnalysis;

namespace ModelOriginAnalyzer.Tests.Verifiers;

/// <summary>References for code under test: the framework that runs the tests and the real SDK assemblies beside it. Nothing is downloaded.</summary>
internal static class References
{
    public static readonly IReadOnlyList<MetadataReference> Framework = FromFolder(Path.GetDirectoryName(typeof(object).Assembly.Location)!);

    /// <summary>SDK assemblies by simple name, from the folder of the tests.</summary>
    public static IEnumerable<MetadataReference> Sdk(params string[] assemblies) =>
        assemblies.Select(name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll")));

    /// <summary>Every assembly beside the tests but the framework's.</summary>
    public static IEnumerable<MetadataReference> All => FromFolder(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static List<MetadataReference> FromFolder(string folder)
    {
        var references = new List<MetadataReference>();
        foreach (var path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            if (Path.GetDirectoryName(path) == folder) references.Add(MetadataReference.CreateFromFile(path));
        }

        return references;
    }
}
