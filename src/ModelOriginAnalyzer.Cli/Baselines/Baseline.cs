using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Baselines;

/// <summary>A finding as a baseline needs it.</summary>
/// <param name="Fingerprint">Holds no place: see <see cref="Rules.Fingerprint"/>.</param>
internal sealed record BaselineFinding(string Fingerprint, string Id, string Path, string Message);

/// <summary>Equal findings, how many there may be, and where they stood when they were last counted: for people, nothing is compared with it.</summary>
internal sealed record BaselineEntry(string Fingerprint, string Id, int Count, string Message, ImmutableArray<string> Files);

/// <summary>
/// The findings of a day, by fingerprint and number, so that moved lines and renamed files change nothing. It can only shrink, and a
/// locked rule's findings and mistakes in the policy never go into it.
/// </summary>
internal sealed class Baseline
{
    public const string FileName = "model-origin.baseline.json";

    private static readonly JsonSerializerOptions s_written = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, BaselineEntry> _entries;

    private Baseline(IEnumerable<BaselineEntry> entries) => _entries = entries.ToDictionary(entry => entry.Fingerprint, StringComparer.Ordinal);

    /// <summary>How many findings it holds.</summary>
    public int Count => _entries.Values.Sum(entry => entry.Count);

    public static Baseline Of(IEnumerable<BaselineFinding> findings) => new(
        from finding in findings
        where IsCovered(finding)
        group finding by finding.Fingerprint into equal
        let first = equal.MinBy(finding => finding.Message, StringComparer.Ordinal)!
        select new BaselineEntry(equal.Key, first.Id, equal.Count(), first.Message, [.. equal.Select(finding => finding.Path).Distinct().Order(StringComparer.Ordinal)]));

    /// <exception cref="UnreadableInputException">It is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize<BaselineFile>(File.ReadAllText(path), JsonSerializerOptions.Web);
            if (file is not { Version: 1, Findings.IsDefault: false } || file.Findings.Any(entry => entry is null || entry.Fingerprint is null || entry.Count < 1)) throw new JsonException("it needs \"version\": 1 and \"findings\", each with a fingerprint and a count.");

            return new Baseline(file.Findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new UnreadableInputException($"{path}: error: This cannot be read as a baseline: {exception.Message}");
        }
    }

    public string ToJson() => JsonSerializer.Serialize(
        new BaselineFile(1, [.. _entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Message, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)]),
        s_written) + "\n";

    /// <summary>The findings of today that this one does not have, or has fewer of.</summary>
    public ImmutableArray<BaselineEntry> NewIn(Baseline today) =>
    [
        .. from entry in today._entries.Values
           let before = _entries.GetValueOrDefault(entry.Fingerprint)?.Count ?? 0
           where entry.Count > before
           orderby entry.Message
           select entry with { Count = entry.Count - before },
    ];

    /// <summary>A way to ask, for one finding after the other, whether it is among those of this baseline; each counts once.</summary>
    public Func<BaselineFinding, bool> Ledger()
    {
        var left = _entries.ToDictionary(entry => entry.Key, entry => entry.Value.Count, StringComparer.Ordinal);
        return finding =>
        {
            if (!IsCovered(finding) || !left.TryGetValue(finding.Fingerprint, out var count) || count == 0) return false;

            left[finding.Fingerprint] = count - 1;
            return true;
        };
    }

    /// <summary>False for what no baseline ever excuses.</summary>
    public static bool IsCovered(BaselineFinding finding) =>
        finding.Fingerprint.Length > 0 && finding.Id is RuleIdentifiers.Denied or RuleIdentifiers.Discouraged or RuleIdentifiers.CannotTell or RuleIdentifiers.Unlisted;

    private sealed record BaselineFile(int Version, ImmutableArray<BaselineEntry> Findings);
}
