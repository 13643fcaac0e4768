using System.Globalization;
using System.Text;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>A scan for people: each use with its verdict, then its places as `file:line:column`, which terminals make links of.</summary>
internal static class ScanText
{
    public static void Write(ScanResult result, StringBuilder output)
    {
        foreach (var use in result.Uses)
        {
            Line(output, $"{use.Result.Verdict} {use.Result.Id}  {Title(use)}");
            if (use.Result.Rule is { } rule) Line(output, $"  rule {rule}{(use.Because is { Length: > 0 } because ? ": " + because : "")}{(use.Result.Certain ? "" : " (cannot tell)")}");
            foreach (var missing in use.Result.Missing) Line(output, $"  missing: {missing.Fact} of {missing.Of} ({missing.Kind})");
            foreach (var place in use.Occurrences) Line(output, string.Create(CultureInfo.InvariantCulture, $"  {place.Path}:{place.Line}:{place.Column}  {Word(place.Kind)} {place.Text}"));
            Line(output, "");
        }

        foreach (var (path, reason) in result.Incomplete) Line(output, $"incomplete  {path}: {reason}");

        var counts = Enumerable.Range(0, 4).Select(verdict => result.Uses.Count(use => use.Verdict == (Verdict)verdict)).ToArray();
        Line(output, $"{counts[3]} denied, {counts[2]} to be looked at, {counts[1]} for information, {counts[0]} permitted; {result.Incomplete.Length} not analysed completely");
    }

    private static string Title(ScannedUse use)
    {
        var model = use.Model is { } named ? use.Written ?? named.Id ?? "a model not known at compile time" : null;
        var endpoint = use.Endpoint is { } held ? held.Host ?? held.Operator ?? "an endpoint not known at compile time" : null;
        return (model, endpoint) switch
        {
            ({ }, { }) => $"{model} at {endpoint}",
            _ => model ?? endpoint ?? use.Occurrences[0].Text,
        };
    }

    private static string Word(OccurrenceKind kind) => kind.ToString().ToLowerInvariant();

    private static void Line(StringBuilder output, string text) => output.Append(text).Append('\n');
}
