using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Writes what only people can decide into the policy or the facts: a missing fact, an exception, a first policy. There is no Fix All,
/// so that no tool ever makes exceptions by the dozen; and `dotnet format` leaves fixes without one alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteEntryCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class WriteEntryCodeFixProvider : CodeFixProvider
{
    private const string FirstPolicy = "{\n  \"version\": 1,\n  \"extends\": [\"preset:" + Policy.PolicyReader.BuiltInPreset + "\"]\n}\n";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.NoPolicy, RuleIdentifiers.Denied, RuleIdentifiers.Discouraged, RuleIdentifiers.CannotTell, RuleIdentifiers.Unlisted, RuleIdentifiers.Information);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var entry in ProposedEntry.AllOf(diagnostic)) await RegisterAsync(context, project, diagnostic, entry).ConfigureAwait(false);
            if (PolicyFilesOfProject.Innermost(project, OriginFileKind.Policy) is null)
                await RegisterNewFileAsync(context, project, diagnostic, "Create " + PolicyFilesOfProject.Policy, PolicyFilesOfProject.Policy, SourceText.From(FirstPolicy, System.Text.Encoding.UTF8)).ConfigureAwait(false);
        }
    }

    private static async Task RegisterAsync(CodeFixContext context, Project project, Diagnostic diagnostic, ProposedEntry entry)
    {
        if (PolicyFilesOfProject.FileFor(project, entry) is not { FilePath: { } path } document)
        {
            // An exception belongs into the policy that has the rule: without a file of it there is nothing to except from but a preset.
            var name = entry.IsException ? PolicyFilesOfProject.Policy : PolicyFilesOfProject.Facts;
            if (!entry.IsException) await RegisterNewFileAsync(context, project, diagnostic, entry.Title, name, EntryInsertion.NewFile(entry.Section, entry.Json)).ConfigureAwait(false);
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (EntryInsertion.Into(text, entry.Section, entry.Json, context.CancellationToken) is not { } change) return;

        SolutionEditor.Offer(context, diagnostic, entry.Title, [new PlannedChange(path, change)]);
    }

    private static async Task RegisterNewFileAsync(CodeFixContext context, Project project, Diagnostic diagnostic, string title, string name, SourceText text)
    {
        if (!project.Solution.Workspace.CanApplyChange(ApplyChangesKind.AddAdditionalDocument)) return;
        if (await PolicyFilesOfProject.PathOfNewAsync(project, name, context.CancellationToken).ConfigureAwait(false) is not { } path) return;

        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), name, text, filePath: path)), title),
            diagnostic);
    }
}
