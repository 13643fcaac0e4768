using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>The stand-ins of SDKs against the real assemblies beside the tests. `UPDATE_SHAPES=1 dotnet test` writes them anew.</summary>
public sealed class ShapeTests
{
    private static readonly Lazy<ShapeSource> s_source = new(() => new ShapeSource(OriginCatalog.BuiltIn));

    public static TheoryData<string> Packages => [.. s_source.Value.Surfaces.Select(surface => surface.Package)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_shape_says_what_the_assembly_says(string package)
    {
        var surface = s_source.Value.Surfaces.Single(surface => surface.Package == package);
        var version = System.Diagnostics.FileVersionInfo.GetVersionInfo(Path.Combine(AppContext.BaseDirectory, surface.Assemblies[0] + ".dll")).ProductVersion?.Split('+')[0];
        var written = $"// What {package} {version} declares of the members that rules/catalog/sdks lists. Written by ShapeTests.\n" + s_source.Value.Write(surface);
        var path = Repository.PathOf("rules", "shapes", package + ".cs");
        if (Environment.GetEnvironmentVariable("UPDATE_SHAPES") == "1") File.WriteAllText(path, written);

        Assert.Equal(written, File.Exists(path) ? File.ReadAllText(path) : "");
    }
}
