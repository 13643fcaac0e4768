using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What rules/shapes says of SDKs is C#, and speaks of types that the catalog lists.</summary>
public sealed class ShapeFileTests
{
    public static TheoryData<string> Packages => [.. Directory.EnumerateFiles(Repository.PathOf("rules", "shapes"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_shape_declares_types_of_its_surface(string package)
    {
        var surface = Assert.Single(OriginCatalog.BuiltIn.SdkNames, name => name == package);
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf("rules", "shapes", package + ".cs")), new CSharpParseOptions(LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));

        var listed = OriginCatalog.BuiltIn.SurfaceOfPackage(surface)!;
        var types = listed.Positions.Select(position => position.Type).Concat(listed.Constants.Select(constant => constant.Type)).Distinct().ToList();
        var shape = CSharpCompilation.Create("shape", [tree]);
        Assert.Contains(types, type => shape.GetTypeByMetadataName(type) is not null);
    }
}
