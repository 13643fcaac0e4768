using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>
/// On real code: the share of files that pass the text scan, and every difference between the scan and the exhaustive analysis.
/// </summary>
internal static class Survey
{
    public static void Run(string folder)
    {
        var compilation = SourceTree.Load(folder);
        var policy = PolicyReader.Read(ImmutableArray<PolicyFile>.Empty, OriginCatalog.BuiltIn, default).Policy!;
        var triggers = TriggerSet.For(compilation, OriginCatalog.BuiltIn, policy);
        var files = 0;
        var passed = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            files++;
            if (!TriggerScan.Find(tree.GetText(), triggers).IsEmpty) passed++;
        }

        var scanned = Diagnostics(compilation, new CodeAnalyzer());
        var exhaustive = Diagnostics(compilation, new CodeAnalyzer(exhaustive: true));
        Console.WriteLine($"{Path.GetFileName(folder.TrimEnd('/'))}: {files} files, {passed} pass the scan ({100.0 * passed / Math.Max(files, 1):F1}%); "
            + $"{scanned.Count} diagnostics by scan, {exhaustive.Count} exhaustively");
        foreach (var line in exhaustive.Except(scanned)) Console.WriteLine("  only exhaustively: " + line);
        foreach (var line in scanned.Except(exhaustive)) Console.WriteLine("  only by scan: " + line);
        foreach (var line in scanned.Where(line => !line.Contains("MOA1100", StringComparison.Ordinal)).Take(40)) Console.WriteLine("  " + line);
    }

    private static List<string> Diagnostics(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation, CodeAnalyzer analyzer) =>
        [.. compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
}
