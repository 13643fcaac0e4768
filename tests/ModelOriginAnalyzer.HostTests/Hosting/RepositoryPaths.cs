using System.Reflection;
using System.Xml.Linq;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>Where the build that made this assembly found things.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Metadata("RepositoryRoot"));

    /// <summary>The configuration these tests and the packed assemblies were built in.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The machine's package cache: read as a fallback, never written.</summary>
    public static string MachinePackages { get; } = Metadata("MachinePackages");

    public static string Package { get; } = Path.Combine(Root, "src", "ModelOriginAnalyzer.Package");

    public static string LanguageServer { get; } =
        Path.Combine(Root, "tests", "ModelOriginAnalyzer.LanguageServer", "bin", Configuration, "net10.0", "ModelOriginAnalyzer.LanguageServer.dll");

    public static string ToolProject { get; } = Path.Combine(Root, "src", "ModelOriginAnalyzer.Cli", "ModelOriginAnalyzer.Cli.csproj");

    /// <summary>The command line tool, for `dotnet`.</summary>
    public static string Tool { get; } = Path.Combine(Root, "src", "ModelOriginAnalyzer.Cli", "bin", Configuration, "net10.0", "model-origin.dll");

    /// <summary>The lowest Roslyn that the analyzers run on.</summary>
    public static string RoslynFloor { get; } = XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("RoslynFloorVersion").Single().Value;

    /// <summary>The version that this repository pins a public package to.</summary>
    public static string VersionOf(string package) =>
        XDocument.Load(Path.Combine(Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(version => (string?)version.Attribute("Include") == package)
            .Attribute("Version")!.Value;

    private static string Metadata(string key) =>
        typeof(RepositoryPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
