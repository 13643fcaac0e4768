using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Mends a policy or facts file: writes the name that was meant, or adds what is missing. The reader has found what to write.</summary>
// Both kinds are declared although one suffices for a given diagnostic: hosts cache a fixer by the first kind that is asked.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PolicyCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class PolicyCodeFixProvider : CodeFixProvider
{
    private static readonly OriginFixAllProvider s_fixAll = OriginFixAllProvider.OfCarried("Write the names that were meant");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.InvalidPolicy);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is Document) return;   // policies are no C#

        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var key = ProposedEdit.Property(diagnostic, FixProperties.Key(0));
            foreach (var edit in ProposedEdit.Of(diagnostic, key))
            {
                // The characters are written as they stand, quotes included: nothing is done if they are gone.
                if (edit.Span.End > text.Length || text.ToString(edit.Span) != edit.OldValue) continue;

                var change = new PlannedChange(edit.Path, new TextChange(edit.Span, edit.NewValue));
                SolutionEditor.Offer(context, diagnostic, ProposedEdit.Property(diagnostic, FixProperties.Title(0)), [change], key);
            }
        }
    }
}
