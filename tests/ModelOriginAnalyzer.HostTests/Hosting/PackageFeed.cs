using System.Globalization;
using System.IO.Compression;
using ModelOriginAnalyzer.HostTests.Hosting;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>
/// The package, packed once a run into a feed of its own. The version is unique and the cache that it is unpacked to is thrown away, so
/// that no test ever sees another build's package; public packages come from the machine's cache.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    public const string PackageId = "ModelOriginAnalyzer";

    private readonly string _folder = Directory.CreateTempSubdirectory("model-origin-host-").FullName;

    public string Version { get; } = "0.1.0-host." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    public string Source => Path.Combine(_folder, "feed");

    public string Nupkg => Path.Combine(Source, $"{PackageId}.{Version}.nupkg");

    /// <summary>The package's files, unpacked.</summary>
    public string Unpacked => Path.Combine(_folder, "unpacked");

    /// <summary>A place for test repositories; nothing of ours stands above it.</summary>
    public string Repositories => Path.Combine(_folder, "repositories");

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Repositories);
        // The build of these tests has built everything that is packed.
        var pack = await Dotnet.RunAsync(RepositoryPaths.Package, new Dictionary<string, string>(),
            "pack", "--no-build", "-c", RepositoryPaths.Configuration, "-o", Source, "-p:PackageVersion=" + Version, "-nologo");
        Assert.True(pack.ExitCode == 0, pack.Output);
        await ZipFile.ExtractToDirectoryAsync(Nupkg, Unpacked, TestContext.Current.CancellationToken);

        WriteAbove("nuget.config", $"""
            <configuration>
              <packageSources><add key="host-tests" value="{Source}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{RepositoryPaths.MachinePackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        WriteAbove("Directory.Build.props", "<Project />");
        WriteAbove("Directory.Build.targets", "<Project />");
        WriteAbove("Directory.Packages.props", "<Project />");
        WriteAbove(".editorconfig", "root = true");
    }

    /// <summary>Packs the command line tool into the feed, once a run.</summary>
    internal async Task PackToolAsync(string version)
    {
        if (File.Exists(Path.Combine(Source, $"{PackageId}.Tool.{version}.nupkg"))) return;

        var pack = await Dotnet.RunAsync(Path.GetDirectoryName(RepositoryPaths.ToolProject)!, new Dictionary<string, string>(),
            "pack", "--no-build", "-c", RepositoryPaths.Configuration, "-o", Source, "-p:PackageVersion=" + version, "-nologo");
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file still held open is the system's to clean up; it says nothing about the product.
        }

        return ValueTask.CompletedTask;
    }

    private void WriteAbove(string name, string text) => File.WriteAllText(Path.Combine(Repositories, name), text);
}
