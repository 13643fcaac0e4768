using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Fixes that are looked for when somebody asks, each judged again as a whole use.</summary>
/// <param name="offers">The ways out of a use, in the order in which they are shown.</param>
internal sealed class JudgedFixes(Func<JudgedUse, UseJudge, ImmutableArray<ReplacementOffer>> offers)
{
    public async Task RegisterAsync(CodeFixContext context, FixMenu menu)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = ImmutableArray.CreateBuilder<CodeAction>();
            foreach (var offer in await OffersAsync(context.TextDocument, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var changes = await PlannedChange.PlanAsync(solution, EditsOf(offer), context.CancellationToken).ConfigureAwait(false);
                if (changes.Count > 0) fixes.Add(SolutionEditor.ActionOf(solution, offer.Title, changes, offer.Key));
            }

            menu.Offer(context, diagnostic, fixes.ToImmutable());
        }
    }

    /// <summary>The edits of one way out; empty if the diagnostic has no such one.</summary>
    public async Task<ImmutableArray<ProposedEdit>> EditsAsync(Solution solution, Diagnostic diagnostic, string key, CancellationToken cancellationToken)
    {
        if (DocumentOf(solution, diagnostic) is not { } document) return ImmutableArray<ProposedEdit>.Empty;

        foreach (var offer in await OffersAsync(document, diagnostic, cancellationToken).ConfigureAwait(false))
        {
            if (offer.Key == key) return EditsOf(offer);
        }

        return ImmutableArray<ProposedEdit>.Empty;
    }

    private async Task<ImmutableArray<ReplacementOffer>> OffersAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var file = await JudgedFile.OfAsync(document, cancellationToken).ConfigureAwait(false);
        return file?.UseOf(diagnostic) is { } use ? offers(use, file.Judge) : ImmutableArray<ReplacementOffer>.Empty;
    }

    private static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is { } tree) return solution.GetDocument(tree);

        foreach (var copy in SolutionEditor.CopiesOf(solution, diagnostic.Location.GetLineSpan().Path)) return copy;
        return null;
    }

    private static ImmutableArray<ProposedEdit> EditsOf(ReplacementOffer offer)
    {
        var edits = ImmutableArray.CreateBuilder<ProposedEdit>(offer.Edits.Length);
        foreach (var edit in offer.Edits)
        {
            var literal = edit.Reference.Literal!;
            edits.Add(new ProposedEdit(literal.Path, literal.Span, edit.Reference.Value!, edit.NewValue));
        }

        return edits.MoveToImmutable();
    }
}
