using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>What the suppressions of a document hide: its own analyzer, asked again with suppressed findings told.</summary>
internal static class HiddenFindings
{
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, string id, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return ImmutableArray<Diagnostic>.Empty;

        var options = new CompilationWithAnalyzersOptions(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var analysis = model.Compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CodeAnalyzer()), options);
        var hidden = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).ConfigureAwait(false))
        {
            if (diagnostic.IsSuppressed && diagnostic.Id == id) hidden.Add(diagnostic);
        }

        return hidden.ToImmutable();
    }

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
