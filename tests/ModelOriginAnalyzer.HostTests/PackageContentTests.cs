using System.IO.Compression;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void The_package_holds_exactly_the_files_of_the_list()
    {
        using var package = ZipFile.OpenRead(feed.Nupkg);
        var entries = package.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal);

        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PackageContent.txt")), entries);
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies_of_its_own()
    {
        using var package = ZipFile.OpenRead(feed.Nupkg);
        using var reader = new StreamReader(package.GetEntry("ModelOriginAnalyzer.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec);
        Assert.DoesNotContain("<dependency ", nuspec);
    }

    // Every package has these; the last two carry a generated name.
    private static bool IsOfTheFormat(string name) => name is "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal);
}
