using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Applies changes to every copy of a file that the solution holds: a file may belong to several projects and target frameworks, and
/// each copy must get the same text or the last writer wins.
/// </summary>
internal static class SolutionEditor
{
    /// <summary>Offers the changes in the lightbulb of a diagnostic.</summary>
    /// <param name="key">Tells the offer apart from others of the same diagnostic id; null for the title.</param>
    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, IEnumerable<PlannedChange> changes, string? key = null) =>
        context.RegisterCodeFix(ActionOf(context.TextDocument.Project.Solution, title, changes, key ?? title), diagnostic);

    public static CodeAction ActionOf(Solution solution, string title, IEnumerable<PlannedChange> changes, string key) =>
        CodeAction.Create(title, token => ApplyAsync(solution, changes, token), key);

    /// <summary>The same solution when there is nothing to change.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<PlannedChange> changes, CancellationToken cancellationToken)
    {
        foreach (var file in ByPath(changes))
        {
            foreach (var document in CopiesOf(solution, file.Key))
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var changed = text.WithChanges(file.Value);
                solution = document is Document
                    ? solution.WithDocumentText(document.Id, changed)
                    : solution.WithAdditionalDocumentText(document.Id, changed);
            }
        }

        return solution;
    }

    public static IEnumerable<TextDocument> CopiesOf(Solution solution, string path)
    {
        foreach (var id in solution.GetDocumentIdsWithFilePath(path))
        {
            if (solution.GetDocument(id) is { } document) yield return document;
            else if (solution.GetAdditionalDocument(id) is { } additional) yield return additional;
        }
    }

    private static SortedDictionary<string, List<TextChange>> ByPath(IEnumerable<PlannedChange> changes)
    {
        var files = new SortedDictionary<string, List<TextChange>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!files.TryGetValue(change.Path, out var list)) files.Add(change.Path, list = []);
            list.Add(change.Change);
        }

        // An equal change is the same one seen from another use; those that contradict each other never come here.
        foreach (var list in files.Values)
        {
            list.Sort(static (left, right) => left.Span.CompareTo(right.Span) is var order and not 0 ? order : string.CompareOrdinal(left.NewText, right.NewText));
            for (var i = list.Count - 1; i > 0; i--)
            {
                if (list[i] == list[i - 1]) list.RemoveAt(i);
            }
        }

        return files;
    }
}
