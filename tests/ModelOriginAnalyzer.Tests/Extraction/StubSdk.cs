using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>An assembly that has the shape of an SDK, as far as a test needs it, for packages that are not referenced here.</summary>
internal static class StubSdk
{
    public static MetadataReference Of(string assembly, string source)
    {
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            Extracted.AllReferences,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The uses of a program that references these assemblies besides all others.</summary>
    public static void Check(IEnumerable<MetadataReference> sdks, string program, string uses)
    {
        var compilation = Extracted.Compile([.. Extracted.AllReferences, .. sdks], ("/src/Program.cs", program));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(uses.ReplaceLineEndings("\n"), Extracted.UsesIn(compilation, "/src/Program.cs"));
    }
}
