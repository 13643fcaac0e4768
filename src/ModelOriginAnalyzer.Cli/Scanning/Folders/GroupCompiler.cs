using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli.Scanning.Sdks;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>Compiles groups of sources as far as they compile: the framework, the shapes of the SDKs that the catalog knows, and each other.</summary>
internal sealed class GroupCompiler(SdkChoice sdks)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.ConsoleApplication, allowUnsafe: true, concurrentBuild: false);

    private static readonly string[] ImplicitUsings =
    [
        "System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic",
    ];

    private static readonly string[] WebUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private readonly Dictionary<SourceGroup, CSharpCompilation> _compilations = [];

    /// <param name="read">The text of a source; null for one that cannot be read.</param>
    public CSharpCompilation Compile(SourceGroup group, Func<string, SourceText?> read)
    {
        var texts = group.Sources.Select(path => (Path: path, Text: read(path))).Where(static source => source.Text is not null).ToList();
        List<SyntaxTree> trees = [.. Crew.Map(texts, static source => CSharpSyntaxTree.ParseText(source.Text!, ParseOptions, source.Path))];
        trees.Add(CSharpSyntaxTree.ParseText(UsingsOf(group), ParseOptions));
        var compilation = CSharpCompilation.Create(group.AssemblyName, trees, ReferencesOf(group), Options);
        _compilations.Add(group, compilation);
        return compilation;
    }

    private IEnumerable<MetadataReference> ReferencesOf(SourceGroup group)
    {
        var seen = new HashSet<SourceGroup>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var referenced = new List<MetadataReference>();
        AddReferences(group, seen, names, referenced);
        var packages = seen.Append(group).SelectMany(other => other.Projects).SelectMany(project => project.Packages).Select(package => package.Id);
        var shapes = sdks.For(packages).Where(sdk => !names.Contains(sdk.Assembly) && sdk.Assembly != group.AssemblyName);
        return [.. FrameworkReferences.All, .. shapes.Select(sdk => sdk.Compilation.ToMetadataReference()), .. referenced];
    }

    /// <summary>What a project references, it passes on.</summary>
    private void AddReferences(SourceGroup group, HashSet<SourceGroup> seen, HashSet<string> names, List<MetadataReference> referenced)
    {
        foreach (var reference in group.References)
        {
            if (!seen.Add(reference)) continue;
            if (_compilations.TryGetValue(reference, out var compilation) && names.Add(reference.AssemblyName)) referenced.Add(compilation.ToMetadataReference());

            AddReferences(reference, seen, names, referenced);
        }
    }

    /// <summary>What projects import without saying so, and what they say.</summary>
    private static SourceText UsingsOf(SourceGroup group)
    {
        IEnumerable<string> names = ImplicitUsings;
        if (group.Projects.Any(project => project.Sdk is not ("" or "Microsoft.NET.Sdk"))) names = names.Concat(WebUsings);
        return SourceText.From(string.Concat(names.Concat(group.Projects.SelectMany(project => project.Usings)).Distinct().Select(name => $"global using {name};\n")));
    }
}
