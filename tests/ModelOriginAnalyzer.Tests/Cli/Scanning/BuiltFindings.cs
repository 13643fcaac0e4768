using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Cli.Scanning.Folders;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>One folder looked at as a build does (the analyzers, the SDKs' own assemblies) and as a scan does; findings as text, `path(line,column) id verdict`.</summary>
internal static class BuiltFindings
{
    private const string ImplicitUsings = """
        global using System; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using System.Collections.Generic;
        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;
        """;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>The framework of the web; of an assembly that the tests bring as well, the later one.</summary>
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. FrameworkReferences.All.Concat(Verifiers.References.All).Where(reference => !FileNameOf(reference).StartsWith("ModelOrigin", StringComparison.OrdinalIgnoreCase) && !FileNameOf(reference).StartsWith("model-origin", StringComparison.Ordinal))
            .GroupBy(FileNameOf, StringComparer.OrdinalIgnoreCase).Select(group => group.MaxBy(VersionOf)!),
    ];

    /// <summary>All others come from it: what the references declare is read once.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("App", references: s_references, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the analyzers report of the folder's project, in the order of the text. The project compiles.</summary>
    public static async Task<string[]> OfBuildAsync(string folder)
    {
        var compilation = Compile(folder);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await AnalyzeAsync(compilation, SettingsIn(folder), new CodeAnalyzer());
        return
        [
            .. found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id.StartsWith("MOA1", StringComparison.Ordinal)).Select(diagnostic =>
                {
                    var place = diagnostic.Location.GetLineSpan();
                    return Text(Path.GetRelativePath(folder, place.Path), place.StartLinePosition, diagnostic.Id, diagnostic.Properties["verdict"]!);
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What a scan of the folder reports, packages aside: a build sees what uses them.</summary>
    public static string[] OfScan(string folder)
    {
        var request = new ScanRequest(folder, Exhaustive: false, PolicyName: null, folder, All: false, Arguments.Countries(null), [], Day.From(Tool.Now));
        var result = Scanner.Run(request, new ScanProgress(TextWriter.Null));
        Assert.Empty(result.Incomplete);
        return
        [
            .. result.Uses.Where(use => use.Finding is not null).Select(use =>
                {
                    var place = use.Finding!.Place;
                    return Text(TreePlaces.Relative(place.Path, folder), place.Text.Lines.GetLinePosition(place.Span.Start), use.Result.Id!, use.Result.Verdict);
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>All that the analyzers say; an exception in one of them fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, ImmutableArray<AdditionalText> files, params CodeAnalyzer[] code)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. code, new ConfigurationAnalyzer(), new PolicyAnalyzer()];
        var found = await compilation.WithAnalyzers(analyzers, new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return found;
    }

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, OutputKind kind) =>
        s_empty.WithOptions(s_empty.Options.WithOutputKind(kind)).AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, s_parseOptions, source.Path)));

    private static CSharpCompilation Compile(string folder)
    {
        var sources = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !IsOutput(path)).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));
        var usings = Directory.GetFiles(folder, "*.csproj").Any(path => File.ReadAllText(path).Contains("Sdk.Web", StringComparison.Ordinal)) ? ImplicitUsings + WebUsings : ImplicitUsings;
        return Compile(sources.Append(("", usings)), OutputKind.ConsoleApplication);
    }

    private static ImmutableArray<AdditionalText> SettingsIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Where(path => !IsOutput(path)).Order(StringComparer.Ordinal).Select(path => new WrittenFile(path, File.ReadAllText(path)))];

    private static bool IsOutput(string path) => path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal);

    private static string FileNameOf(MetadataReference reference) => Path.GetFileName(reference.Display!);

    private static Version VersionOf(MetadataReference reference) => System.Reflection.AssemblyName.GetAssemblyName(reference.Display!).Version!;

    private static string Text(string path, LinePosition place, string id, string verdict) => $"{path.Replace('\\', '/')}({place.Line + 1},{place.Character + 1}) {id} {verdict}";

    internal sealed class WrittenFile(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
