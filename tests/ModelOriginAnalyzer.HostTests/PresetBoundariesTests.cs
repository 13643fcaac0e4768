using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class PresetBoundariesTests
{
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The list cannot be made by the targets themselves: they read no JSON. A stale list is written anew here, for the author to commit.</summary>
    [Fact]
    public void The_packed_list_of_boundaries_is_that_of_the_presets()
    {
        var presets = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "rules", "presets"), "*.json").Where(file => !file.EndsWith(".tests.json", StringComparison.Ordinal));
        var items = presets.SelectMany(BoundariesOf).Distinct().Order().Select(day => $"""    <ModelOriginPresetBoundary Include="{day:yyyy-MM-dd}" />""" + "\n");
        var expected = $"""
            <Project>
              <!-- The days on which an answer of a shipped preset can change. PresetBoundariesTests writes and checks this file. -->
              <ItemGroup>
            {string.Concat(items)}  </ItemGroup>
            </Project>

            """.ReplaceLineEndings("\n");
        var file = Path.Combine(RepositoryPaths.Package, "build", "ModelOriginAnalyzer.Boundaries.props");
        var actual = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (actual != expected) File.WriteAllText(file, expected);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_rule_has_its_first_day_and_the_day_after_its_last()
    {
        var preset = JsonNode.Parse("""{ "preset": { "checked": "2026-01-01" }, "rules": [ { "from": "2027-01-01", "until": "2027-12-31" }, { "id": "without" } ] }""")!;

        Assert.Equal([new DateOnly(2027, 1, 1), new DateOnly(2028, 1, 1)], BoundariesOf(preset));
    }

    private static IEnumerable<DateOnly> BoundariesOf(string file) => BoundariesOf(JsonNode.Parse(File.ReadAllText(file), documentOptions: s_lenient)!);

    private static IEnumerable<DateOnly> BoundariesOf(JsonNode preset)
    {
        foreach (var rule in preset["rules"]?.AsArray() ?? [])
        {
            if ((string?)rule!["from"] is { } from) yield return Day(from);
            if ((string?)rule["until"] is { } until) yield return Day(until).AddDays(1);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
