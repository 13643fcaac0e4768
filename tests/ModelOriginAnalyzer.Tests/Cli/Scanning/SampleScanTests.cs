using System.Text.Json;
using System.Text.RegularExpressions;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>The sample as a folder, without its packages: the scan says what README.md says that the build says.</summary>
public sealed partial class SampleScanTests
{
    [Fact]
    public void The_folder_gives_the_findings_of_the_build()
    {
        var built = BuildLine().Matches(File.ReadAllText(Repository.PathOf("README.md")))
            .Select(match => $"{match.Groups["path"].Value}({match.Groups["line"].Value},{match.Groups["column"].Value}) {match.Groups["id"].Value}").ToList();
        var run = Tool.RunIn(Repository.PathOf("samples", "ChatApp"), "", "scan", ".", "--format", "json");
        var uses = JsonDocument.Parse(run.Output).RootElement.GetProperty("uses").EnumerateArray().ToList();
        var places = uses.SelectMany(use => use.GetProperty("occurrences").EnumerateArray(), (use, place) =>
            $"{place.GetProperty("path").GetString()}({place.GetProperty("line").GetInt32()},{place.GetProperty("column").GetInt32()}) {use.GetProperty("id").GetString()}").ToHashSet();

        Assert.NotEmpty(built);
        Assert.Equal(built.Count, uses.Count(use => use.GetProperty("verdict").GetString() is "deny" or "warn"));
        Assert.All(built, line => Assert.Contains(line, places));
    }

    [GeneratedRegex(@"^samples/ChatApp/(?<path>[^(\r\n]+)\((?<line>\d+),(?<column>\d+)\): \w+ (?<id>MOA\d{4}):", RegexOptions.Multiline)]
    private static partial Regex BuildLine();
}
