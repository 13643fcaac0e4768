using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>Our own analyzer over our own product: it names every model and host there is, and uses none.</summary>
public sealed class OwnCodeTests
{
    public static TheoryData<string> Projects => ["ModelOriginAnalyzer", "ModelOriginAnalyzer.CodeFixes", "ModelOriginAnalyzer.CatalogCompiler", "ModelOriginAnalyzer.Cli"];

    [Theory, MemberData(nameof(Projects))]
    public async Task The_product_uses_no_model_and_no_endpoint(string project)
    {
        var trees = Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), path, cancellationToken: TestContext.Current.CancellationToken));
        var compilation = CSharpCompilation.Create(project, trees,
            [.. References.Framework, .. References.Sdk("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces")],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new CodeAnalyzer(exhaustive: true)];
        Assert.Empty(await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }
}
