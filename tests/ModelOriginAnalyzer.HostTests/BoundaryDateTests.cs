using System.Text.Json;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>The only clock: the latest day on which an answer can have changed.</summary>
public sealed class BoundaryDateTests(PackageFeed feed)
{
    private const string Until = """{ "exceptions": [ { "id": "benchmark", "until": "2027-01-31" } ] }""";

    private static readonly Case[] s_cases =
    [
        new("no date at all", "2027-05-01", "0001-01-01", """{ "version": 1 }"""),
        new("only future dates", "2027-05-01", "0001-01-01", """{ "from": "2028-03-01", "until": "2030-01-01" }"""),
        new("the day before the last day", "2027-01-30", "0001-01-01", Until),
        new("the last day", "2027-01-31", "2027-01-31", Until),
        new("the day after", "2027-02-01", "2027-02-01", Until),
        new("a year after", "2028-02-01", "2027-02-01", Until),
        new("the latest of many, written first", "2027-05-01", "2027-04-02", """{ "a": "2027-04-01", "b": "2026-01-01", "c": "2027-03-31", "d": "2027-06-01" }"""),
        new("the latest of many, written last", "2027-05-01", "2027-04-02", """{ "a": "2027-06-01", "b": "2026-01-01", "c": "2027-03-31", "d": "2027-04-01" }"""),
        new("the latest of two files is in the first", "2027-05-01", "2027-04-02", """{ "a": "2027-04-01" }""", """{ "a": "2027-03-01" }"""),
        new("the latest of two files is in the second", "2027-05-01", "2027-04-02", """{ "a": "2027-03-01" }""", """{ "a": "2027-04-01" }"""),
        new("the end of a year", "2027-05-01", "2027-01-01", """{ "until": "2026-12-31" }"""),
        new("the 29th of February", "2028-12-01", "2028-02-29", """{ "until": "2028-02-28" }"""),
        new("a day that no calendar has", "2027-05-01", "2027-03-03", """{ "until": "2027-02-30" }"""),
        new("what only looks like a date", "2027-05-01", "0001-01-01", """{ "a": "x2027-01-01", "b": "2027-13-01", "c": "9999-12-31", "d": "2027-01-01T00:00" }"""),
        new("a listed boundary of a preset", "2027-05-01", "2027-04-01", "{}") { Body = """<ItemGroup><ModelOriginPresetBoundary Include="2027-04-01;2027-03-01" /></ItemGroup>""" },
        new("a day that the build is given", "2027-05-01", "2026-06-06", Until) { Body = "<PropertyGroup><ModelOriginToday>2026-06-06</ModelOriginToday></PropertyGroup>" },
    ];

    /// <summary>The days of the presets that are shipped today would hide those of a case.</summary>
    private const string WithoutPresets = """<ItemGroup><ModelOriginPresetBoundary Remove="@(ModelOriginPresetBoundary)" /></ItemGroup>""";

    private sealed record Case(string What, string Now, string Today, params string[] Policies)
    {
        public string Body { get; init; } = "";
    }

    [Theory]
    [InlineData("en_GB.UTF-8")]
    [InlineData("th_TH.UTF-8")] // a calendar that counts other years
    public async Task Today_is_the_latest_boundary_that_has_passed(string culture)
    {
        var team = new TeamRepository(feed);
        for (var i = 0; i < s_cases.Length; i++)
        {
            var (folder, now) = ("case" + i, $"<PropertyGroup><ModelOriginNow>{s_cases[i].Now}</ModelOriginNow></PropertyGroup>");
            team.Write($"{folder}/model-origin.json", s_cases[i].Policies[0]).WriteBareProject($"{folder}/Chat.csproj", now + WithoutPresets + s_cases[i].Body);
            if (s_cases[i].Policies.Length > 1) team.Write($"{folder}/team.model-origin.json", s_cases[i].Policies[1]);
        }

        // All cases in one process, in order.
        var projects = string.Join(';', Enumerable.Range(0, s_cases.Length).Select(i => $"case{i}/Chat.csproj"));
        team.Write("All.proj", $"""
            <Project>
              <Target Name="All" Returns="@(Day->'%(Identity)')">
                <MSBuild Projects="{projects}" Targets="Today"><Output TaskParameter="TargetOutputs" ItemName="Day" /></MSBuild>
              </Target>
            </Project>
            """);
        var result = await team.MsBuildAsync("All.proj", [new("LC_ALL", culture)], "-getTargetResult:All");
        Assert.True(result.ExitCode == 0, result.Output);
        using var answer = JsonDocument.Parse(result.Output);
        var days = answer.RootElement.GetProperty("TargetResults").GetProperty("All").GetProperty("Items").EnumerateArray().Select(item => item.GetProperty("Identity").GetString());

        Assert.Equal(s_cases.Select(@case => $"{@case.What}: {@case.Today}"), s_cases.Zip(days, (@case, day) => $"{@case.What}: {day}"));
    }
}
