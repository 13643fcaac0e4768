using System.Text.Json;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>One reported diagnostic. Lines and columns count from 1; the end column is the first that is no longer part of it.</summary>
/// <param name="File">Relative to the repository, with /.</param>
internal sealed record Finding(string Id, string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>`error`, `warning` or `note`.</summary>
    public string Level { get; init; } = "";

    public string Message { get; init; } = "";

    public bool Suppressed { get; init; }

    /// <summary>Id and place, which is what tests compare first.</summary>
    public string Place => $"{File}({Line},{Column},{EndLine},{EndColumn}): {Id}";

    /// <summary>All results of a SARIF 2.1 file that the compiler wrote.</summary>
    public static IReadOnlyList<Finding> ReadSarif(string path, string repository)
    {
        if (!System.IO.File.Exists(path)) return [];

        using var log = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        return [.. log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray()).Select(result => Read(result, repository))];
    }

    private static Finding Read(JsonElement result, string repository)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        var file = "";
        int line = 0, column = 0, endLine = 0, endColumn = 0;
        if (result.TryGetProperty("locations", out var locations))
        {
            var place = locations[0].GetProperty("physicalLocation");
            var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            file = Path.GetRelativePath(repository, uri.LocalPath).Replace('\\', '/');
            var region = place.GetProperty("region");
            line = region.GetProperty("startLine").GetInt32();
            column = region.GetProperty("startColumn").GetInt32();
            endLine = region.GetProperty("endLine").GetInt32();
            endColumn = region.GetProperty("endColumn").GetInt32();
        }

        return new Finding(id, file, line, column, endLine, endColumn)
        {
            Level = result.GetProperty("level").GetString()!,
            Message = result.GetProperty("message").GetProperty("text").GetString()!,
            Suppressed = result.TryGetProperty("suppressions", out _),
        };
    }
}
