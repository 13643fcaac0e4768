using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.Scanning.Folders;

namespace ModelOriginAnalyzer.Cli.Scanning.Sdks;

/// <summary>The stand-in of one assembly.</summary>
/// <param name="IsWritten">rules/shapes says how the assembly declares its members.</param>
internal sealed record SdkShape(string Assembly, ImmutableArray<SdkSurface> Surfaces, bool IsWritten, CSharpCompilation Compilation)
{
    /// <summary>Metadata names of the listed types.</summary>
    public HashSet<string> Types { get; } = [.. Surfaces.SelectMany(TypesOf)];

    public static IEnumerable<string> TypesOf(SdkSurface surface) =>
        surface.Clients.Select(client => client.Type).Concat(surface.Positions.Select(position => position.Type)).Concat(surface.Constants.Select(constant => constant.Type));
}

/// <summary>
/// Stand-ins for the assemblies of SDKs that nobody restored, so that code binds to them as to the real ones: what rules/shapes says of
/// an assembly, and for what it does not say, what the catalog's surface does.
/// </summary>
internal static partial class SdkShapes
{
    private const string ResourceFolder = "shapes/";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>One for each assembly of the catalog.</summary>
    public static ImmutableArray<SdkShape> BuiltIn => s_builtIn.Value;

    private static readonly Lazy<ImmutableArray<SdkShape>> s_builtIn = new(() => Of(OriginCatalog.BuiltIn));

    private static ImmutableArray<SdkShape> Of(OriginCatalog catalog)
    {
        var shapes = new List<Draft>();
        foreach (var assembly in catalog.Surfaces.Where(surface => surface.CertainlyTakes && !surface.Assemblies.IsEmpty).GroupBy(surface => surface.Assemblies[0], StringComparer.Ordinal))
        {
            var written = assembly.Select(surface => TextOf(surface.Package)).OfType<string>().ToList();
            shapes.Add(new Draft(assembly.Key, [.. assembly], [.. written.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions))], string.Concat(written)));
        }

        var made = new Dictionary<Draft, CSharpCompilation?>();
        foreach (var shape in shapes) Make(shape, shapes, made);
        return [.. shapes.Select(shape => new SdkShape(shape.Assembly, shape.Surfaces, !shape.Trees.IsEmpty, made[shape]!))];
    }

    private static CSharpCompilation? Make(Draft shape, List<Draft> all, Dictionary<Draft, CSharpCompilation?> made)
    {
        if (made.TryGetValue(shape, out var before)) return before;

        made.Add(shape, null);
        var mentioned = all.Where(other => other != shape && shape.Mentions.Overlaps(other.Declares)).Select(other => Make(other, all, made)).OfType<CSharpCompilation>();
        var compilation = CSharpCompilation.Create(
            shape.Assembly,
            shape.Trees,
            [.. FrameworkReferences.All, .. mentioned.Select(other => other.ToMetadataReference())],
            Options);
        var missing = SdkOutline.OfMissing(shape.Surfaces, compilation);
        if (missing.Length > 0) compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(missing, ParseOptions));

        made[shape] = compilation;
        return compilation;
    }

    private static string? TextOf(string package)
    {
        using var stream = typeof(SdkShapes).Assembly.GetManifestResourceStream(ResourceFolder + package);
        if (stream is null) return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"global::([\w.]+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"^namespace ([\w.]+)|^    public .*?(?:class|interface|enum|struct) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    private sealed class Draft(string assembly, ImmutableArray<SdkSurface> surfaces, ImmutableArray<SyntaxTree> trees, string text)
    {
        public string Assembly => assembly;

        public ImmutableArray<SdkSurface> Surfaces => surfaces;

        public ImmutableArray<SyntaxTree> Trees => trees;

        /// <summary>Full names of outer types.</summary>
        public HashSet<string> Declares { get; } = ReadDeclarations(text);

        public HashSet<string> Mentions { get; } = [.. FullName().Matches(text).Select(match => match.Groups[1].Value)];

        private static HashSet<string> ReadDeclarations(string text)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            var space = "";
            foreach (Match match in Declaration().Matches(text))
            {
                if (match.Groups[1].Success) space = match.Groups[1].Value;
                else names.Add(space + "." + match.Groups[2].Value);
            }

            return names;
        }
    }
}
