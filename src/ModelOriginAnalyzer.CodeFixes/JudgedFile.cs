using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// The uses of one file, found and judged again as the analyzer did: for fixes that a diagnostic does not carry, because they need more
/// than every compilation should have to know.
/// </summary>
internal sealed class JudgedFile
{
    /// <summary>Documents do not change; several fixes, and Fix All for each diagnostic, ask for the same one.</summary>
    private static readonly ConditionalWeakTable<TextDocument, JudgedFile> s_known = new();

    private readonly ImmutableArray<PlacedUse> _uses;

    private JudgedFile(ImmutableArray<PlacedUse> uses, UseJudge judge)
    {
        _uses = uses;
        Judge = judge;
    }

    public UseJudge Judge { get; }

    /// <summary>Null where nothing is judged: generated files, and projects whose policy cannot be read.</summary>
    public static async Task<JudgedFile?> OfAsync(TextDocument document, CancellationToken cancellationToken)
    {
        if (s_known.TryGetValue(document, out var known)) return known;

        var origin = OriginContext.Create(document.Project.AnalyzerOptions, cancellationToken);
        if (document is SourceGeneratedDocument || document.FilePath is not { } path || origin.Policy is not { } policy) return null;

        JudgedFile judged;
        if (document is Document source)
        {
            if (await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model || TreePlaces.IsGeneratedCode(model.SyntaxTree)) return null;

            var code = new CodeUses(model.Compilation, origin, policy);
            var uses = code.In(model, code.PositionsIn(model.SyntaxTree, cancellationToken), cancellationToken);
            judged = new JudgedFile(PlacedUses.Of(uses, origin.RelativePath(path), path, model.SyntaxTree, code.Judge), code.Judge);
        }
        else
        {
            var judge = origin.CreateJudge(policy);
            judged = new JudgedFile(PlacedUses.Of(UsesIn(path, origin, judge, cancellationToken), origin.RelativePath(path), path, null, judge), judge);
        }

        return s_known.GetValue(document, _ => judged);
    }

    /// <summary>The use that a diagnostic of this file is about; null if it is not found again.</summary>
    public JudgedUse? UseOf(Diagnostic diagnostic)
    {
        foreach (var use in _uses)
        {
            if (use.Place.Span == diagnostic.Location.SourceSpan && use.Judged.Result.DiagnosticId == diagnostic.Id) return use.Judged;
        }

        return null;
    }

    private static ImmutableArray<UseReferences> UsesIn(string path, OriginContext origin, UseJudge judge, CancellationToken cancellationToken)
    {
        foreach (var file in origin.Configuration.Files)
        {
            if (file.Path == path) return ConfigurationExtractor.Extract(file, origin.Configuration.Files, judge.Catalog, judge.Policy, cancellationToken);
        }

        return ImmutableArray<UseReferences>.Empty;
    }
}
