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
        ImmutableArray<int>.Builder? others = null;
        var candidates = isExhaustive ? TriggerScan.Find(text, TriggerSet.OfSuppressions) : positions;
        for (var i = 0; i < candidates.Length; i++)
        {
            var position = candidates[i];
            if (!SuppressionFinder.IsId(text, position))
            {
                others?.Add(position);
                continue;
            }

            // Most files have none: those that come first are copied when the first is found.
            if (!isExhaustive && others is null)
            {
                others = ImmutableArray.CreateBuilder<int>(candidates.Length - 1);
                others.AddRange(candidates, i);
            }

            if (SuppressionFinder.SuppressedAt(tree, position, cancellationToken) is not { } id) continue;

            report(factory.Create(Descriptors.SuppressedInSource, new Place(tree.FilePath, text, SuppressionFinder.SpanAt(position), tree),
                $"{id} is suppressed in source, where nobody who answers for the policy sees it. Make an exception in model-origin.json, which has a reason, an owner and an end."));
        }

        if (others is not null) positions = others.ToImmutable();
        return !isExhaustive && positions.IsEmpty;
    }
}
