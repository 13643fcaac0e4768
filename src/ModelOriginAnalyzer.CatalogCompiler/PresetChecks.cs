using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>A preset reads without a mistake, by the reader that ships.</summary>
internal static class PresetChecks
{
    public static void Check(RuleFile preset, OriginCatalog catalog, ErrorList errors)
    {
        if (preset.Tree.Root is { Kind: JsonKind.Object } root && root.Find("preset") is null)
            errors.Add(preset, new(root.Span.Start, 0), CatalogMistake.InvalidPreset, "A preset says under 'preset' what it stands on: status, source and the day it was checked");

        var file = new PolicyFile(preset.Path, preset.Tree.Source, PolicyFileKind.Policy);
        foreach (var error in PolicyReader.Read([file], catalog, CancellationToken.None).Errors)
            errors.Add(preset, error.Place.Span, CatalogMistake.InvalidPreset, error.Message);
    }

    /// <summary>Days on which an answer of a preset can change: each `from`, and the day after each `until` (POLICY section 8). Ascending.</summary>
    public static ImmutableArray<string> Boundaries(IEnumerable<RuleFile> presets)
    {
        var days = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in presets.SelectMany(Entries))
        {
            if (DayOf(entry, "from") is { } from) days.Add(from.ToString());
            if (DayOf(entry, "until") is { } until) days.Add(until.AddDays(1).ToString());
        }

        return [.. days];
    }

    private static IEnumerable<JsonValue> Entries(RuleFile preset) =>
        new[] { "rules", "exceptions" }.SelectMany(list => preset.Tree.Root?.Find(list)?.Value.Items ?? []);

    private static Day? DayOf(JsonValue entry, string key) =>
        entry.Find(key) is { } property && Day.TryParse(property.Value.Text, out var day) ? day : null;
}
