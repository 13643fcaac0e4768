using System.Globalization;
using System.Text.Json;
using ModelOriginAnalyzer.Cli.Baselines;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>A gate's result: for people as a build prints its errors, so that logs and editors make links of it; one JSON object a failure for tools.</summary>
internal static class VerifyReport
{
    public const string Text = "text";
    public const string Lines = "jsonl";

    /// <param name="owners">Of the files; null where nobody says.</param>
    public static void Write(GateResult result, Baseline? baseline, CodeOwners? owners, bool asLines, TextWriter output)
    {
        foreach (var failure in result.Failures)
        {
            output.WriteLine(asLines
                ? JsonSerializer.Serialize(new FailureAnswer(failure.KindName, failure.File, failure.Line, failure.Column, failure.Id, failure.Message, failure.Remedy), JsonSerializerOptions.Web)
                : $"{PlaceOf(failure)}: error {(failure.Id.Length > 0 ? failure.Id + " " : "")}{failure.KindName}: {failure.Message} {failure.Remedy}");
        }

        if (!asLines && baseline is not null)
        {
            var isLeft = baseline.Ledger();
            var paths = result.Findings.Where(finding => isLeft(finding.ForBaseline())).Select(finding => finding.Path).ToList();
            var left = paths.Count;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left} findings of the baseline's {baseline.Count} are left{(left < baseline.Count ? "; `model-origin baseline` takes out the others" : "")}"));
            foreach (var line in owners?.Count(paths) ?? []) output.WriteLine(line);
        }

        if (!asLines) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Failures.Length} failures; {result.Projects.Length} projects verified, {result.Findings.Length} findings on record"));
    }

    private static string PlaceOf(GateFailure failure) => failure switch
    {
        { Line: 0 } => failure.File,
        { Column: 0 } => string.Create(CultureInfo.InvariantCulture, $"{failure.File}({failure.Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{failure.File}({failure.Line},{failure.Column})"),
    };

    private sealed record FailureAnswer(string Kind, string File, int Line, int Column, string Id, string Message, string Remedy);
}
