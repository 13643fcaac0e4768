using System.Collections.Immutable;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>The findings of a scan, with the first replacement that the policy surely allows.</summary>
internal static class ScannedFixes
{
    /// <param name="root">What paths are relative to.</param>
    /// <param name="only">An id or a rule; null for all.</param>
    public static ImmutableArray<TreeFix> Of(ScanResult result, string root, string? only) =>
    [
        .. result.Uses
            .Where(use => use is { IsNews: true, Place: not null, Verdict: Verdict.Deny or Verdict.Warn })
            .Select(use => FixOf(use, use.Place!, root))
            .Where(fix => only is null || fix.Id == only || fix.Rules.Contains(only)),
    ];

    private static TreeFix FixOf(ScannedUse use, Place place, string root)
    {
        var start = place.Text.Lines.GetLinePosition(place.Span.Start);
        var offer = use.Offers.FirstOrDefault();
        return new TreeFix(
            use.Result.Id,
            TreePlaces.Relative(place.Path, root),
            start.Line + 1,
            start.Character + 1,
            [.. use.Result.Rules],
            offer?.Title,
            offer is null ? [] : [.. offer.Edits.Select(edit => EditOf(edit, edit.Reference.Literal!, root))])
        {
            Missing = string.Join(", ", use.Result.Missing.Select(missing => missing.Fact + " of " + missing.Of)),
        };
    }

    private static TreeEdit EditOf(ReplacementEdit edit, Place literal, string root)
    {
        var span = literal.Text.Lines.GetLinePositionSpan(literal.Span);
        return new TreeEdit(TreePlaces.Relative(literal.Path, root), span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1, edit.Reference.Value!, edit.NewValue, RunInputs.HashOf(literal.Text));
    }
}
