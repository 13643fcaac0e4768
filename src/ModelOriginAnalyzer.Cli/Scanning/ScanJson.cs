using System.Text.Json;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>A scan as one JSON object; the model and endpoint objects are those of `explain`.</summary>
internal static class ScanJson
{
    public static string Of(ScanResult result) => JsonSerializer.Serialize(
        new Answer(
            [.. result.Uses.Select(use => new UseAnswer(
                use.Result.Id, use.Result.Verdict, use.Result.Certain, use.Result.Rule, use.Result.Rules, use.Result.Missing, use.Model, use.Endpoint, [.. use.Occurrences]))],
            [.. result.Incomplete]),
        Answers.Options);

    private sealed record Answer(UseAnswer[] Uses, IncompleteAnalysis[] Incomplete);

    private sealed record UseAnswer(
        string Id,
        string Verdict,
        bool Certain,
        string? Rule,
        IReadOnlyList<string> Rules,
        MissingAnswer[] Missing,
        ModelAnswer? Model,
        EndpointAnswer? Endpoint,
        Occurrence[] Occurrences);
}
