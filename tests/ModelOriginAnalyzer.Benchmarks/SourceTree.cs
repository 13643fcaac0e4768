using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>The C# files below a folder as one compilation. Code whose packages are missing does not bind everywhere; the scan does not mind.</summary>
internal static class SourceTree
{
    private static readonly string[] GlobalUsings =
        ["System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    public static CSharpCompilation Load(string folder)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), options, path))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(GlobalUsings.Select(name => $"global using {name};\n")), options, "GlobalUsings.cs"));
        return CSharpCompilation.Create("Survey", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The framework, and every SDK beside this program.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        foreach (var path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            var name = Path.GetFileName(path);
            if (!name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !name.StartsWith("BenchmarkDotNet", StringComparison.Ordinal)) yield return MetadataReference.CreateFromFile(path);
        }
    }
}
