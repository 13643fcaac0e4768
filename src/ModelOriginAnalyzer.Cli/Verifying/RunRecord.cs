using System.Collections.Immutable;
using System.Globalization;
using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>A warning or error that an analyzer says it has reported. Line and column count from one.</summary>
/// <param name="Path">Relative to the root of the build, with `/`.</param>
internal sealed record RecordedFinding(string Id, string Path, int Line, int Column, string Fingerprint, string Message)
{
    public BaselineFinding ForBaseline() => new(Fingerprint, Id, Path, Message);
}

/// <summary>A file that a build has read, and the hash of its text.</summary>
internal sealed record RunInput(string Path, string Hash);

/// <summary>What a run says of itself: MOA0005 and the three MOA0006.</summary>
internal sealed class RunRecord
{
    private static readonly string[] s_analyzers = ["code", "configuration", "policy"];

    private readonly LoggedResult? _run;
    private readonly ImmutableArray<LoggedResult> _records;

    private RunRecord(LoggedResult? run, ImmutableArray<LoggedResult> records)
    {
        _run = run;
        _records = records;
        Findings = [.. records.SelectMany(record => LinesOf(record, "findings")).Select(ReadFinding).OfType<RecordedFinding>()];
    }

    /// <summary>Neither the run nor a record of findings is in the log.</summary>
    public bool IsMissing => _run is null && _records.IsEmpty;

    /// <summary>The run is in the log; it is not where the policy could not be read.</summary>
    public bool HasRun => _run is not null;

    public string Policy => Text("policy");

    public string Catalog => Text("catalog");

    public string Mode => Text("mode");

    public string Root => Text("root");

    public string Package => Text("package");

    /// <summary>Relative to the root; empty where the build does not say.</summary>
    public string ProjectFile => Text("projectFile");

    public Day? Date => Day.TryParse(Text("date"), out var day) ? day : null;

    public ImmutableArray<RunInput> Inputs =>
        [.. (_run is null ? [] : LinesOf(_run, "inputs")).Select(line => line.Split('\t')).Where(parts => parts.Length == 2).Select(parts => new RunInput(parts[0], parts[1]))];

    public ImmutableArray<RecordedFinding> Findings { get; }

    /// <summary>Analyzers whose record is not in the log.</summary>
    public IEnumerable<string> MissingRecords => s_analyzers.Except(_records.Select(record => record.Properties.GetValueOrDefault("analyzer", "")));

    /// <summary>A record says another number of findings than it holds: nobody but an editor of the log does that.</summary>
    public bool IsInconsistent => _records.Any(record =>
        !record.Message.Contains(string.Create(CultureInfo.InvariantCulture, $" {LinesOf(record, "findings").Length} "), StringComparison.Ordinal))
        || _records.Sum(record => LinesOf(record, "findings").Length) != Findings.Length;

    public static RunRecord Of(LoggedRun run) => new(
        run.Results.FirstOrDefault(result => result.Id == RuleIdentifiers.Run),
        [.. run.Results.Where(result => result.Id == RuleIdentifiers.Record)]);

    /// <summary>A file of the log, relative to the root of the build, with `/`.</summary>
    public string Relative(string file) => TreePlaces.Relative(file, Root);

    private string Text(string name) => _run?.Properties.GetValueOrDefault(name) ?? "";

    private static string[] LinesOf(LoggedResult result, string name) =>
        result.Properties.GetValueOrDefault(name, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static RecordedFinding? ReadFinding(string line)
    {
        var parts = line.Split('\t');
        return parts.Length == 6
            && int.TryParse(parts[2], CultureInfo.InvariantCulture, out var lineNumber)
            && int.TryParse(parts[3], CultureInfo.InvariantCulture, out var column)
            ? new RecordedFinding(parts[0], parts[1], lineNumber, column, parts[4], parts[5])
            : null;
    }
}
