using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Extraction;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>A change of one file's text, spelt for the literal it stands in.</summary>
internal readonly record struct PlannedChange(string Path, TextChange Change)
{
    /// <summary>All edits of one fix as changes, or none: half a pair would be a third configuration that nobody judged.</summary>
    public static async Task<IReadOnlyList<PlannedChange>> PlanAsync(Solution solution, IReadOnlyList<ProposedEdit> edits, CancellationToken cancellationToken)
    {
        var changes = new List<PlannedChange>(edits.Count);
        foreach (var edit in edits)
        {
            if (await SpellAsync(solution, edit, cancellationToken).ConfigureAwait(false) is not { } change) return [];

            changes.Add(new PlannedChange(edit.Path, change));
        }

        return changes;
    }

    private static async Task<TextChange?> SpellAsync(Solution solution, ProposedEdit edit, CancellationToken cancellationToken)
    {
        foreach (var document in SolutionEditor.CopiesOf(solution, edit.Path))
        {
            if (document is SourceGeneratedDocument) return null;

            if (document is Document source)
            {
                var root = await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                return root is null || TreePlaces.IsGeneratedCode(root.SyntaxTree) ? null : LiteralWriter.InCSharp(root, edit.Span, edit.OldValue, edit.NewValue);
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return LiteralWriter.InJson(text, edit.Span, edit.OldValue, edit.NewValue, cancellationToken);
        }

        return null;
    }
}
