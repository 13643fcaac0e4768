using System.Collections.Immutable;
using System.Globalization;
using ModelOriginAnalyzer.Cli.Verifying;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>The findings of logs, with the fixes that their properties carry: exactly what the lightbulb offers first.</summary>
internal static class LoggedFixes
{
    /// <summary>Each place once, however many projects and frameworks tell of it.</summary>
    /// <param name="only">An id or a rule; null for all.</param>
    public static ImmutableArray<TreeFix> Of(IEnumerable<LoggedRun> runs, string? only) =>
    [
        .. runs.SelectMany(FixesOf)
            .Where(fix => only is null || fix.Id == only || fix.Rules.Contains(only))
            .DistinctBy(fix => (fix.Id, fix.Path, fix.Line, fix.Column))
            .OrderBy(fix => fix.Path, StringComparer.Ordinal).ThenBy(fix => fix.Line).ThenBy(fix => fix.Column),
    ];

    private static IEnumerable<TreeFix> FixesOf(LoggedRun run)
    {
        var record = RunRecord.Of(run);
        var hashes = record.Inputs.ToDictionary(input => input.Path, input => input.Hash, StringComparer.Ordinal);
        foreach (var result in run.Results)
        {
            if (result.Id is not (RuleIdentifiers.LockedDenied or RuleIdentifiers.Denied or RuleIdentifiers.Discouraged or RuleIdentifiers.CannotTell or RuleIdentifiers.Unlisted)) continue;

            yield return new TreeFix(
                result.Id,
                record.Relative(result.File),
                result.Line,
                result.Column,
                [.. result.Properties.GetValueOrDefault("rules", "").Split(';', StringSplitOptions.RemoveEmptyEntries)],
                ChoicesOf(result, record, hashes))
            {
                Message = result.Message,
                Missing = result.Properties.GetValueOrDefault("missing", "").Replace(";", ", ", StringComparison.Ordinal),
            };
        }
    }

    private static ImmutableArray<FixChoice> ChoicesOf(LoggedResult result, RunRecord record, Dictionary<string, string> hashes)
    {
        if (!int.TryParse(result.Properties.GetValueOrDefault(FixProperties.Count), CultureInfo.InvariantCulture, out var count)) return [];

        var choices = ImmutableArray.CreateBuilder<FixChoice>();
        for (var i = 0; i < count && result.Properties.TryGetValue(FixProperties.Edits(i), out var lines); i++)
        {
            if (EditsOf(lines, result, record, hashes) is { IsEmpty: false } edits) choices.Add(new FixChoice(result.Properties.GetValueOrDefault(FixProperties.Title(i), ""), edits, IsPersonal: false));
        }

        return choices.ToImmutable();
    }

    private static ImmutableArray<TreeEdit> EditsOf(string lines, LoggedResult result, RunRecord record, Dictionary<string, string> hashes)
    {
        var edits = ImmutableArray.CreateBuilder<TreeEdit>();
        foreach (var edit in FixEdit.ParseAll(lines))
        {
            if (edit.Location >= result.Places.Length) return [];

            var place = result.Places[edit.Location];
            var path = record.Relative(place.File);
            edits.Add(new TreeEdit(path, place.Line, place.Column, place.EndLine, place.EndColumn, edit.OldValue, edit.NewValue, hashes.GetValueOrDefault(path)));
        }

        return edits.ToImmutable();
    }
}
