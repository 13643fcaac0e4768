using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>MOA0003, among the places that the scan has found.</summary>
internal static class SuppressionReporter
{
    /// <summary>Reports our ids among the positions where they are suppressed, and takes them out. True if nothing else is left to look at.</summary>
    public static bool Report(SyntaxTree tree, ref ImmutableArray<int> positions, DiagnosticFactory factory, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        var isExhaustive = positions.IsDefault;
        var others = isExhaustive ? default : positions;
        foreach (var position in isExhaustive ? TriggerScan.Find(text, TriggerSet.OfSuppressions) : positions)
        {
            if (!SuppressionFinder.IsId(text, position)) continue;

            if (!isExhaustive) others = others.Remove(position);
            if (SuppressionFinder.SuppressedAt(tree, position, cancellationToken) is not { } id) continue;

            report(factory.Create(Descriptors.SuppressedInSource, new Place(tree.FilePath, text, SuppressionFinder.SpanAt(position), tree),
                $"{id} is suppressed in source, where nobody who answers for the policy sees it. Make an exception in model-origin.json, which has a reason, an owner and an end."));
        }

        positions = others;
        return !isExhaustive && others.IsEmpty;
    }
}
