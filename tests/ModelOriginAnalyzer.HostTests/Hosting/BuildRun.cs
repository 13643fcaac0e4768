namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>One `dotnet build` and what the compiler said in it.</summary>
/// <param name="All">Everything in the SARIF file, other analyzers' and the compiler's own included.</param>
internal sealed record BuildRun(int ExitCode, string Output, IReadOnlyList<Finding> All)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Ours, in the order of files and lines.</summary>
    public IReadOnlyList<Finding> Findings { get; } =
        [.. All.Where(finding => finding.Id.StartsWith("MOA", StringComparison.Ordinal)).OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    /// <summary>Exactly these ids at exactly these places, and no analyzer that threw.</summary>
    public void ShouldReport(params IEnumerable<Finding> expected)
    {
        var places = Lines(expected);
        var reported = Lines(Findings);
        Assert.True(places == reported, $"Expected:\n{places}\n\nReported:\n{reported}\n\nBuild:\n{Output}");
        Assert.DoesNotContain(All, finding => finding.Id.StartsWith("AD", StringComparison.Ordinal));
    }

    private static string Lines(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding => finding.Place).Order(StringComparer.Ordinal));
}
