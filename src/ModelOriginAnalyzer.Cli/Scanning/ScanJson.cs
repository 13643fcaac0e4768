using System.Text.Json;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>A scan as one JSON object; the model and endpoint objects are those of `explain`.</summary>
internal static class ScanJson
{
    public static string Of(ScanResult result) => JsonSerializer.Serialize(
        new Answer(
            [.. result.Uses.Select(use => new UseAnswer(
                use.Result.Id, use.Result.Verdict, use.Result.Certain, use.Result.Rule, use.Result.Rules, use.Result.Missing, use.Model, use.Endpoint, use.Sdk, Of(use.Scope), [.. use.Occurrences]))],
            [.. result.Incomplete]),
        Answers.Options);

    private static ScopeAnswer Of(Scope scope) => new(scope.Project, scope.ProjectKind, scope.DeployedIn.Unknown == UnknownKind.None ? [.. scope.DeployedIn.Members.Select(country => country.Value)] : null);

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
        string? Sdk,
        ScopeAnswer Scope,
        Occurrence[] Occurrences);

    /// <param name="DeployedIn">Null where nobody has said.</param>
    private sealed record ScopeAnswer(string? Project, string? ProjectKind, string[]? DeployedIn);
}
