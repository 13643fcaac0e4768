using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Turns a suppression in source into exceptions of the policy, for exactly the uses that it hides, or takes it away. There is no Fix All:
/// each exception is somebody's decision.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressionCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class SuppressionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.SuppressedInSource);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document { FilePath: { } path } document || document is SourceGeneratedDocument) return;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root || TreePlaces.IsGeneratedCode(root.SyntaxTree)) return;

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (SuppressionRemoval.Of(root, text, span) is not { } removal) continue;

            var id = text.ToString(span).ToUpperInvariant();
            var hidden = await HiddenFindings.OfAsync(document, removal, id, context.CancellationToken).ConfigureAwait(false);
            List<PlannedChange> changes = [new PlannedChange(path, removal)];
            if (await PlanExceptionsAsync(context, HiddenFindings.ExceptionsFor(hidden), changes).ConfigureAwait(false))
                SolutionEditor.Offer(context, diagnostic, "Make it an exception in the policy (reason, owner and end to be filled in)", changes);
            SolutionEditor.Offer(context, diagnostic, hidden.IsEmpty ? "Remove the suppression, which hides nothing in this file" : "Remove the suppression", [new PlannedChange(path, removal)]);
        }
    }

    /// <summary>All of them go into one file, the one that has their rules; false if there is none.</summary>
    private static async Task<bool> PlanExceptionsAsync(CodeFixContext context, IReadOnlyList<ProposedEntry> exceptions, List<PlannedChange> changes)
    {
        if (exceptions.Count == 0 || PolicyFilesOfProject.FileFor(context.TextDocument.Project, exceptions[0]) is not { FilePath: { } path } policy) return false;

        var entries = new string[exceptions.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            if (exceptions[i].File != exceptions[0].File) return false;
            entries[i] = exceptions[i].Json;
        }

        var text = await policy.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (EntryInsertion.Into(text, exceptions[0].Section, string.Join(", ", entries), context.CancellationToken) is not { } change) return false;

        changes.Add(new PlannedChange(path, change));
        return true;
    }
}
