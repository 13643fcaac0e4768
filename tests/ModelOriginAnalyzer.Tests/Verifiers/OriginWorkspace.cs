using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Rules;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Verifiers;

/// <summary>
/// A solution as an editor holds it: several projects, additional files, fixes on either. What the verifier library cannot do: fixes of
/// diagnostics in additional files, and the same code in one project, in a referenced one and in a dll.
/// </summary>
internal sealed class OriginWorkspace : IDisposable
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new CodeAnalyzer(), new ConfigurationAnalyzer(), new PolicyAnalyzer()];

    private static readonly PropertyInfo? s_nested =
        typeof(CodeAction).GetProperty("NestedActions") ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.NonPublic | BindingFlags.Instance);

    private readonly AdhocWorkspace _workspace = new();

    public OriginWorkspace() => Solution = _workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Files that end in .cs are sources; all others are additional files. Paths are below /0.</summary>
    public ProjectId AddProject(string name, IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference>? references = null, OutputKind output = OutputKind.ConsoleApplication)
    {
        var id = ProjectId.CreateNewId();
        Solution = Solution.AddProject(id, name, name, LanguageNames.CSharp)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(output, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest))
            .AddMetadataReferences(id, [.. References.Framework, .. references ?? References.Sdk("OpenAI", "System.ClientModel")]);
        foreach (var (path, text) in files)
        {
            var document = DocumentId.CreateNewId(id);
            var full = "/0/" + path;
            Solution = path.EndsWith(".cs", StringComparison.Ordinal)
                ? Solution.AddDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: full)
                : Solution.AddAdditionalDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: full);
        }

        return id;
    }

    public void AddReference(ProjectId from, ProjectId to) => Solution = Solution.AddProjectReference(from, new ProjectReference(to));

    public void AddReference(ProjectId from, MetadataReference dll) => Solution = Solution.AddMetadataReference(from, dll);

    /// <summary>Types into an additional file.</summary>
    public void SetText(ProjectId project, string path, string text) =>
        Solution = Solution.WithAdditionalDocumentText(DocumentAt(project, "/0/" + path).Id, SourceText.From(text));

    /// <summary>The project compiled to a dll in memory.</summary>
    public async Task<MetadataReference> EmitAsync(ProjectId project)
    {
        var compilation = await CompilationOf(project);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Every MOA diagnostic that is not hidden, in the order of path and place. An exception in an analyzer fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(ProjectId project, bool hidden = false)
    {
        var compilation = await CompilationOf(project);
        var options = Solution.GetProject(project)!.AnalyzerOptions;
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return
        [
            .. diagnostics.Where(diagnostic => hidden || diagnostic.Severity > DiagnosticSeverity.Hidden)
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan),
        ];
    }

    /// <summary>What keeps the project from being compiled.</summary>
    public async Task<ImmutableArray<Diagnostic>> ErrorsAsync(ProjectId project) =>
        [.. (await CompilationOf(project)).GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>`MOA1001 Program.cs "api.deepseek.com"`: id, file and the exact characters of each diagnostic.</summary>
    public async Task<string[]> FoundAsync(ProjectId project)
    {
        var lines = new List<string>();
        foreach (var diagnostic in await DiagnosticsAsync(project))
        {
            var span = diagnostic.Location.GetLineSpan();
            lines.Add($"{diagnostic.Id} {Path.GetFileName(span.Path)} {TextAt(project, span.Path, diagnostic.Location.SourceSpan)}");
        }

        return [.. lines];
    }

    /// <summary>The actions that the lightbulb offers for a diagnostic, menus unfolded.</summary>
    /// <param name="provider">Null: what the policy prescribes.</param>
    public async Task<ImmutableArray<CodeAction>> ActionsAsync(ProjectId project, Diagnostic diagnostic, CodeFixProvider? provider = null) =>
        [.. (await EntriesAsync(project, diagnostic, provider)).SelectMany(entry => NestedIn(entry) is { IsEmpty: false } nested ? nested : [entry])];

    /// <summary>What stands in a menu; no action of the lowest supported compiler says it in public.</summary>
    public static ImmutableArray<CodeAction> NestedIn(CodeAction menu) => (ImmutableArray<CodeAction>)
        (s_nested ?? throw new MissingMemberException(nameof(CodeAction), "NestedActions")).GetValue(menu)!;

    /// <summary>The entries of the lightbulb, as they are registered: fixes and menus.</summary>
    public async Task<ImmutableArray<CodeAction>> EntriesAsync(ProjectId project, Diagnostic diagnostic, CodeFixProvider? provider = null)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var document = DocumentAt(project, diagnostic.Location.GetLineSpan().Path);
        provider ??= diagnostic.Id switch
        {
            "MOA0001" => new PolicyCodeFixProvider(),
            "MOA1003" or "MOA1004" => new ReplaceDoubtfulCodeFixProvider(),
            _ => new ReplaceOriginCodeFixProvider(),
        };
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions.ToImmutable();
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    public async Task FixAllAsync(ProjectId project, string id, string key, FixAllScope scope, string? document = null, CodeFixProvider? provider = null)
    {
        provider ??= new ReplaceOriginCodeFixProvider();
        var source = new Found(this);
        var context = document is null
            ? new FixAllContext(Solution.GetProject(project)!, provider, scope, key, [id], source, TestContext.Current.CancellationToken)
            : new FixAllContext((Document)DocumentAt(project, "/0/" + document), provider, scope, key, [id], source, TestContext.Current.CancellationToken);
        if (await provider.GetFixAllProvider()!.GetFixAsync(context) is { } action) await ApplyAsync(action);
    }

    public bool Has(ProjectId project, string path) => Solution.GetProject(project)!.AdditionalDocuments.Any(document => document.FilePath == "/0/" + path);

    public string TextOf(ProjectId project, string path) =>
        DocumentAt(project, "/0/" + path).GetTextAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult().ToString();

    private string TextAt(ProjectId project, string path, TextSpan span) =>
        DocumentAt(project, path).GetTextAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult().ToString(span);

    private TextDocument DocumentAt(ProjectId project, string path)
    {
        var owner = Solution.GetProject(project)!;
        return owner.Documents.Cast<TextDocument>().Concat(owner.AdditionalDocuments).Single(document => document.FilePath == path);
    }

    private async Task<Compilation> CompilationOf(ProjectId project) =>
        (await Solution.GetProject(project)!.GetCompilationAsync(TestContext.Current.CancellationToken))!;

    private sealed class Found(OriginWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await workspace.DiagnosticsAsync(project.Id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await workspace.DiagnosticsAsync(document.Project.Id)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await workspace.DiagnosticsAsync(project.Id)).Where(diagnostic => diagnostic.Location.SourceTree is null);
    }
}
