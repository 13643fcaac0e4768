using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Uses of a program as text: one line a use, `model @ endpoint`, then what stands where.</summary>
internal static class Extracted
{
    private static readonly ImmutableArray<MetadataReference> References = LoadReferences();

    /// <summary>All others come from it: what the references declare is read once.</summary>
    private static readonly CSharpCompilation s_empty = Empty(References);

    public static CSharpCompilation Compile(params (string Path, string Text)[] files) => With(s_empty, files);

    public static CSharpCompilation Compile(IEnumerable<MetadataReference> references, params (string Path, string Text)[] files)
        => With(references is ImmutableArray<MetadataReference> all && all == References ? s_empty : Empty(references), files);

    public static ImmutableArray<MetadataReference> AllReferences => References;

    private static CSharpCompilation Empty(IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create("Project", references: references, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpCompilation With(CSharpCompilation empty, (string Path, string Text)[] files)
    {
        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file.Text.ReplaceLineEndings("\n"), new CSharpParseOptions(LanguageVersion.Latest), file.Path)).ToArray();
        var isProgram = trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(static member => member is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax));
        return (isProgram ? empty.WithOptions(empty.Options.WithOutputKind(OutputKind.ConsoleApplication)) : empty).AddSyntaxTrees(trees);
    }

    /// <summary>
    /// Each C# file of a program that compiles, with its uses as text; JSON files are its configuration. The exhaustive analysis, and the
    /// one in which every character is a trigger, find the same.
    /// </summary>
    public static void Check(params (string Path, string Text, string? Uses)[] files)
    {
        var settings = files.Where(static file => file.Path.EndsWith(".json", StringComparison.Ordinal)).Select(static file => ConfigurationFiles.File(file.Path, file.Text));
        var configuration = ConfigurationIndex.Build([.. settings], OriginCatalog.BuiltIn, new OriginPolicy());
        var sources = files.Where(static file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).ToArray();
        var compilation = Compile([.. sources.Select(static file => ("/src/" + file.Path, file.Text))]);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        foreach (var (path, _, uses) in sources) Assert.Equal(uses?.ReplaceLineEndings("\n"), UsesIn(compilation, "/src/" + path, configuration));
    }

    public static string UsesIn(Compilation compilation, string path, ConfigurationIndex? configuration = null, DeclaredFacts? declared = null)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var scope = new CompilationScope(compilation, OriginCatalog.BuiltIn, new OriginPolicy { Facts = declared ?? DeclaredFacts.None }, configuration ?? ConfigurationIndex.Empty, "/src");
        var exhaustive = Print(CodeExtractor.Extract(compilation.GetSemanticModel(tree), default, scope, CancellationToken.None), tree);
        var everywhere = Enumerable.Range(0, tree.Length).ToImmutableArray();
        var triggered = Print(CodeExtractor.Extract(compilation.GetSemanticModel(tree), everywhere, scope, CancellationToken.None), tree);
        Assert.Equal(exhaustive, triggered);
        return exhaustive;
    }

    /// <summary>Of one file, compiled or not, in the exhaustive analysis.</summary>
    public static ImmutableArray<UseReferences> Uses(string source, IEnumerable<MetadataReference> references)
    {
        var compilation = Compile(references, ("/src/A.cs", source));
        return CodeExtractor.Extract(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), default, Scope(compilation), CancellationToken.None);
    }

    public static CompilationScope Scope(Compilation compilation) => new(compilation, OriginCatalog.BuiltIn, new OriginPolicy(), ConfigurationIndex.Empty, "/src");

    private static string Print(ImmutableArray<UseReferences> uses, SyntaxTree tree)
    {
        var lines = new StringBuilder();
        foreach (var use in uses)
        {
            lines.Append(Value(use.Model)).Append(" @ ").Append(Value(use.Endpoint));
            if (use.Sdk is not null) lines.Append(" | ").Append(use.Sdk);
            if (use.Task != ModelTask.Unknown) lines.Append(" | ").Append(use.Task.ToString().ToLowerInvariant());
            if (use.PresumedOperator is not null) lines.Append(" | presumed ").Append(use.PresumedOperator);
            if (Spelt(use.Model, tree) is { } model) lines.Append(" | model ").Append(model);
            if (Spelt(use.Endpoint, tree) is { } endpoint) lines.Append(" | endpoint ").Append(endpoint);
            lines.Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }

    private static string Value(Reference? reference)
    {
        if (reference is null) return "-";

        var marks = reference.Basis switch { Basis.SdkDefault => " (default)", Basis.Declared => " (declared)", Basis.Catalog => " (constant)", _ => "" };
        if (reference.Role is ReferenceRole.Deployment or ReferenceRole.Weights) marks += " (" + reference.Role.ToString().ToLowerInvariant() + ")";
        if (!reference.Certain) marks += " (uncertain)";
        if (reference.Environment is not null) marks += " (in " + reference.Environment + ")";
        if (reference.ReportedElsewhere is not null) marks += " (said elsewhere)";
        return (reference.Value ?? "?" + reference.ConfigurationKey) + marks;
    }

    /// <summary>The exact characters with their place; the expression in angle brackets where no literal of this tree spells them.</summary>
    private static string? Spelt(Reference? reference, SyntaxTree tree)
    {
        if (reference?.Exact is { } exact && exact.Tree == tree) return At(exact);
        if (reference?.Exact is { } elsewhere) return "<" + (reference.Expression is null ? "" : At(reference.Expression)) + " = " + elsewhere.Path + " " + At(elsewhere) + ">";
        return reference?.Expression is { } expression ? "<" + At(expression) + ">" : null;
    }

    private static string At(Place place)
    {
        var line = place.Text.Lines.GetLinePosition(place.Span.Start);
        return place.Text.ToString(place.Span) + " " + (line.Line + 1) + ":" + (line.Character + 1);
    }

    private static ImmutableArray<MetadataReference> LoadReferences()
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileNameWithoutExtension(path) is var name
                && !name.StartsWith("ModelOriginAnalyzer", StringComparison.Ordinal) && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !name.StartsWith("xunit", StringComparison.Ordinal));
        return paths.Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();
    }
}
