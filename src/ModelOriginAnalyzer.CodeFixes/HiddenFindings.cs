using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>What one suppression of a document hides: the findings that its own analyzer tells without it, and not with it.</summary>
internal static class HiddenFindings
{
    /// <param name="removal">Takes the suppression away.</param>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, TextChange removal, string id, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var seen = new HashSet<TextSpan>();
        foreach (var diagnostic in await VisibleAsync(document, id, cancellationToken).ConfigureAwait(false)) seen.Add(diagnostic.Location.SourceSpan);

        var hidden = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in await VisibleAsync(document.WithText(text.WithChanges(removal)), id, cancellationToken).ConfigureAwait(false))
        {
            if (!seen.Contains(Before(diagnostic.Location.SourceSpan, removal))) hidden.Add(diagnostic);
        }

        return hidden.ToImmutable();
    }

    private static async Task<IEnumerable<Diagnostic>> VisibleAsync(Document document, string id, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return [];

        var options = new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var analysis = model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CodeAnalyzer()), options);
        var diagnostics = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).ConfigureAwait(false);
        return diagnostics.Where(diagnostic => diagnostic.Id == id);
    }

    /// <summary>Where a span of the changed text was before.</summary>
    private static TextSpan Before(TextSpan span, TextChange removal) =>
        span.Start < removal.Span.Start ? span : new TextSpan(span.Start + removal.Span.Length - removal.NewText!.Length, span.Length);

    /// <summary>The exceptions that would permit them, each once; empty if for one of them there is none.</summary>
    public static IReadOnlyList<ProposedEntry> ExceptionsFor(ImmutableArray<Diagnostic> hidden)
    {
        var exceptions = new List<ProposedEntry>();
        foreach (var diagnostic in hidden)
        {
            var before = exceptions.Count;
            var known = false;
            foreach (var entry in ProposedEntry.AllOf(diagnostic))
            {
                if (!entry.IsException) continue;

                known = exceptions.Contains(entry);
                if (!known) exceptions.Add(entry);
            }

            if (!known && exceptions.Count == before) return [];
        }

        return exceptions;
    }
}
