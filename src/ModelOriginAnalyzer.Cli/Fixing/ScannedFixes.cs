using System.Collections.Immutable;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.CodeFixes.Serving;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>The findings of a scan, with what the lightbulb would offer for each.</summary>
internal static class ScannedFixes
{
    /// <param name="root">What paths are relative to.</param>
    /// <param name="only">An id or a rule; null for all.</param>
    public static ImmutableArray<TreeFix> Of(ScanResult result, string root, string? only) =>
    [
        .. result.Uses
            .Where(use => use is { IsNews: true, Finding: not null, Verdict: Verdict.Deny or Verdict.Warn } && (only is null || use.Result.Id == only || use.Result.Rules.Contains(only)))
            .Select(use => FixOf(use, use.Finding!, root)),
    ];

    private static TreeFix FixOf(ScannedUse use, ScanFinding finding, string root)
    {
        var (judged, judge, place) = finding;
        var start = place.Text.Lines.GetLinePosition(place.Span.Start);
        return new TreeFix(
            use.Result.Id,
            TreePlaces.Relative(place.Path, root),
            start.Line + 1,
            start.Character + 1,
            [.. use.Result.Rules],
            ChoicesOf(judged, judge, root, out var obstacle))
        {
            Obstacle = obstacle,
            Message = Messages.Of(judged),
            Missing = string.Join(", ", use.Result.Missing.Select(missing => missing.Fact + " of " + missing.Of)),
        };
    }

    private static ImmutableArray<FixChoice> ChoicesOf(JudgedUse judged, UseJudge judge, string root, out ReplacementObstacle obstacle)
    {
        var choices = ImmutableArray.CreateBuilder<FixChoice>();
        foreach (var offer in Replacements.Offer(judged.References, judged.Use, judged.Result, judge.Policy, judge.Catalog, judge.Today, out obstacle)) Add(offer, isPersonal: false);
        if (SameWeights.Pin(judged, judge) is { } pin) Add(pin, isPersonal: false);
        foreach (var offer in SameWeights.Elsewhere(judged, judge)) Add(offer, isPersonal: true);
        return choices.ToImmutable();

        void Add(ReplacementOffer offer, bool isPersonal) => choices.Add(new FixChoice(offer.Title, [.. offer.Edits.Select(edit => EditOf(edit, edit.Reference.Literal!, root))], isPersonal));
    }

    private static TreeEdit EditOf(ReplacementEdit edit, Place literal, string root)
    {
        var span = literal.Text.Lines.GetLinePositionSpan(literal.Span);
        return new TreeEdit(TreePlaces.Relative(literal.Path, root), span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1, edit.Reference.Value!, edit.NewValue, RunInputs.HashOf(literal.Text));
    }
}
