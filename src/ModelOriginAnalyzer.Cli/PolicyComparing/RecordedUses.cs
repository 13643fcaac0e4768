using System.Collections.Immutable;
using System.Text.Json;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.Verifying;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>Reads what an earlier run has written down: the JSON of `scan`, or SARIF of a build with `ModelOriginInventory=true`.</summary>
internal static class RecordedUses
{
    private const string RuleOfInventory = "MOA1";

    private static readonly Fact<string> s_notSaid = Fact<string>.Missing(UnknownKind.Dynamic);

    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="UnreadableInputException">It is neither.</exception>
    public static ImmutableArray<RecordedUse> Read(string path) => OfText(TextFiles.Read(path).ToString(), path);

    /// <param name="name">What the text is called in errors.</param>
    /// <exception cref="UnreadableInputException">It is neither.</exception>
    public static ImmutableArray<RecordedUse> OfText(string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text, s_lenient);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("uses", out var uses)) return [.. uses.EnumerateArray().Where(IsInCode).Select(OfScan)];
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("runs", out var runs)) return [.. runs.EnumerateArray().SelectMany(OfRun)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new UnreadableInputException($"{name}: error: {exception.Message}");
        }

        throw new UnreadableInputException($"{name}: error: This is neither the JSON of 'model-origin scan' nor SARIF.");
    }

    private static Fact<string> Known(IEnumerable<string> countries) => new() { Members = [.. countries.Select(country => new Member<string>(country, Basis.Given, null))] };

    /// <summary>A package that is referenced says what could be called, and the calls are uses of their own.</summary>
    private static bool IsInCode(JsonElement use) => Property(use, "occurrences") is not { } all || all.EnumerateArray().Any(occurrence => Text(occurrence, "kind") != "package");

    private static RecordedUse OfScan(JsonElement use)
    {
        var occurrences = Property(use, "occurrences") is { } all ? all.EnumerateArray().ToList() : [];
        var first = occurrences.FirstOrDefault();
        return new RecordedUse(
            Written(occurrences, "model") ?? Text(Property(use, "model"), "id"),
            Text(Property(use, "endpoint"), "host") is { } host && !IsPresumed(use) ? Written(occurrences, "endpoint") ?? host : Written(occurrences, "endpoint"),
            Text(first, "path"),
            Property(first, "line")?.GetInt32() ?? 0,
            Verdicts.Parse(Text(use, "verdict")) ?? Verdict.Allow,
            Text(use, "rule"))
        {
            IsModelOpen = IsOpen(use, "model", "id"),
            IsEndpointOpen = IsOpen(use, "endpoint", "host") && !IsPresumed(use),
            Sdk = Text(use, "sdk"),
            Project = Text(Property(use, "scope"), "project"),
            ProjectKind = Text(Property(use, "scope"), "projectKind"),
            DeployedIn = Property(Property(use, "scope"), "deployedIn") is { } countries ? Known(countries.EnumerateArray().Select(country => country.GetString()!)) : s_notSaid,
        };
    }

    /// <summary>The half is there, and its name is written down as not known.</summary>
    private static bool IsOpen(JsonElement use, string half, string name) => Property(use, half) is { } held && held.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Null;

    /// <summary>As it stands in the file: a normalised id has lost its spelling.</summary>
    private static string? Written(List<JsonElement> occurrences, string kind)
    {
        foreach (var occurrence in occurrences)
        {
            if (Text(occurrence, "kind") == kind) return Text(occurrence, "text");
        }

        return null;
    }

    private static bool IsPresumed(JsonElement use) => Property(use, "endpoint") is { } endpoint && Property(endpoint, "presumed") is { ValueKind: JsonValueKind.True };

    private static IEnumerable<JsonElement> ResultsOf(JsonElement run) => Property(run, "results") is { } results ? results.EnumerateArray() : [];

    private static IEnumerable<RecordedUse> OfRun(JsonElement run)
    {
        var results = ResultsOf(run).ToList();
        var record = results.Where(result => Text(result, "ruleId") == RuleIdentifiers.Run).Select(PropertiesOf).FirstOrDefault();
        var countries = (Text(record, "deployedIn") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        return results.Select(result => OfSarif(result, Text(record, "root") ?? "")).OfType<RecordedUse>().Select(use => use with
        {
            Project = Text(record, "project"),
            ProjectKind = Text(record, "projectKind"),
            DeployedIn = countries.Length > 0 ? Known(countries) : s_notSaid,
        });
    }

    /// <param name="root">Of the build; what rules and exceptions say of paths is relative to it.</param>
    private static RecordedUse? OfSarif(JsonElement result, string root)
    {
        if (Text(result, "ruleId") is not { } id || !id.StartsWith(RuleOfInventory, StringComparison.Ordinal)) return null;

        var properties = PropertiesOf(result);
        var physical = Property(Property(result, "locations")?.EnumerateArray().FirstOrDefault(), "physicalLocation");
        var verdict = Verdicts.Parse(Text(properties, "verdict"));
        return verdict is null ? null : new RecordedUse(
            Text(properties, "model"),
            Text(properties, "endpoint"),
            Text(Property(physical, "artifactLocation"), "uri") is { } uri ? TreePlaces.Relative(SarifLogs.FileOf(uri), root) : null,
            Property(Property(physical, "region"), "startLine")?.GetInt32() ?? 0,
            verdict.Value,
            Text(properties, "rule"))
        {
            IsModelOpen = IsMissing(properties, "the model"),
            IsEndpointOpen = IsMissing(properties, "the endpoint"),
            Sdk = Text(properties, "sdk"),
        };
    }

    private static JsonElement? PropertiesOf(JsonElement result) => Property(Property(result, "properties"), "customProperties") ?? Property(result, "properties");

    /// <summary>A fact of that half was missing, and the half has no name.</summary>
    private static bool IsMissing(JsonElement? properties, string half) =>
        (Text(properties, "missing") ?? "").Split(';').Any(fact => fact.EndsWith(" of " + half, StringComparison.Ordinal));

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private static string? Text(JsonElement? element, string name) => Property(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
