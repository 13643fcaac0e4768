using System.Globalization;
using System.Text.Json;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Every fact says when somebody last looked, and that day has been.</summary>
public sealed class FactDateTests
{
    public static TheoryData<string> Files => new([.. RuleFiles.Organizations, .. RuleFiles.Sdks, RuleFiles.Groups, .. RuleFiles.Presets]);

    [Theory, MemberData(nameof(Files))]
    public void No_fact_was_checked_in_the_future(string path)
    {
        // A day is over later in the west.
        var today = DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.All(Objects(RuleFiles.Json(path)).Where(HasSource), fact =>
        {
            var day = fact.Text("checked");
            Assert.True(Day.TryParse(day!, out _), $"{fact} has no day on which it was checked");
            Assert.True(string.CompareOrdinal(day, today) <= 0, $"{fact} was checked in the future");
        });
    }

    /// <summary>A rule's own source is what the rule rests on and is dated with its preset.</summary>
    private static bool HasSource(JsonElement fact) => fact.TryGetProperty("source", out _) && !fact.TryGetProperty("verdict", out _);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Append(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
