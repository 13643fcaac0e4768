using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Replaces a denied or discouraged model, endpoint or pair by what the policy prescribes. The analyzer has judged the result and
/// carries it in the diagnostic's properties; here it is only written down.
/// </summary>
// Both kinds are declared although one suffices for a given diagnostic: hosts cache a fixer by the first kind that is asked.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceOriginCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ReplaceOriginCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIdentifiers.LockedDenied, RuleIdentifiers.Denied, RuleIdentifiers.Discouraged, RuleIdentifiers.CannotTell, RuleIdentifiers.Unlisted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => OriginFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is SourceGeneratedDocument) return;

        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            for (var fix = 0; fix < ProposedEdit.CountOf(diagnostic); fix++)
            {
                var key = ProposedEdit.Property(diagnostic, FixProperties.Key(fix));
                var changes = await PlannedChange.PlanAsync(solution, ProposedEdit.Of(diagnostic, key), context.CancellationToken).ConfigureAwait(false);
                if (changes.Count == 0) continue;

                SolutionEditor.Offer(context, diagnostic, ProposedEdit.Property(diagnostic, FixProperties.Title(fix)), changes, key);
            }
        }
    }
}
