using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Turns the uses of one file into its diagnostics.</summary>
internal static class UseReporter
{
    /// <param name="uses">What extraction found in the file.</param>
    /// <param name="path">Relative to the root; the `path` of every use.</param>
    /// <param name="file">Path of the file as the host gave it.</param>
    /// <param name="tree">The file when it is C#; null for a configuration file.</param>
    public static void Report(ImmutableArray<UseReferences> uses, string path, string file, SyntaxTree? tree, UseJudge judge, DiagnosticFactory factory, Action<Diagnostic> report)
    {
        foreach (var (judged, place) in PlacedUses.Of(uses, path, file, tree, judge))
        {
            report(factory.Create(judged, place,
                Replacements.Offer(judged.References, judged.Use, judged.Result, judge.Policy, judge.Catalog, judge.Today),
                EntryOffers.Of(judged.References, judged.Use, judged.Result, judge.Policy)));
        }
    }
}
