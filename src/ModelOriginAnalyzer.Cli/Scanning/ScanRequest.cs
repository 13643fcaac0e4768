using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>What somebody wants scanned, and how.</summary>
/// <param name="Path">Of a folder, project or solution, absolute.</param>
/// <param name="Exhaustive">Every member is looked at, not only those in which the text scan finds something.</param>
/// <param name="PolicyName">`preset:name` or a file; null for what is in force where each file lies.</param>
/// <param name="WorkingFolder">A policy's file is relative to it.</param>
/// <param name="All">Permitted uses as well, and those of which there is no news.</param>
/// <param name="DeployedIn">Countries.</param>
/// <param name="Exclude">Path patterns below <paramref name="Path"/>; `**` for any folders.</param>
/// <param name="Today">The day to judge on.</param>
internal sealed record ScanRequest(
    string Path,
    bool Exhaustive,
    string? PolicyName,
    string WorkingFolder,
    bool All,
    Fact<string> DeployedIn,
    ImmutableArray<string> Exclude,
    Day Today);

/// <summary>What one occurrence of a use is.</summary>
internal enum OccurrenceKind { Model, Endpoint, Sdk, Package, Weights, Reference }

/// <summary>One place of a use. Lines and columns count from one.</summary>
/// <param name="Path">Relative to the scanned folder, with `/`.</param>
/// <param name="EndColumn">Behind the last character of the first line.</param>
internal sealed record Occurrence(string Path, int Line, int Column, int EndColumn, string Text, OccurrenceKind Kind);

/// <summary>A use that was found, what is known of it, and the verdict.</summary>
/// <param name="IsNews">A build reports it; false for what only lists of everything show.</param>
internal sealed record ScannedUse(ResultAnswer Result, ModelAnswer? Model, EndpointAnswer? Endpoint, ImmutableArray<Occurrence> Occurrences, string? Because, bool IsNews)
{
    public Verdict Verdict => Verdicts.Parse(Result.Verdict) ?? Verdict.Allow;

    /// <summary>The id of the model as code or settings spell it, which is how a build names it; null if it is not known.</summary>
    public string? Written { get; init; }

    /// <summary>The package whose member takes the references; null if none does.</summary>
    public string? Sdk { get; init; }

    /// <summary>Where it stands: what rules may ask besides the two halves.</summary>
    public Scope Scope { get; init; } = new();

    /// <summary>What a build reports; null for what no build reports.</summary>
    public ScanFinding? Finding { get; init; }

    /// <summary>As a build would give it: see <see cref="Rules.Fingerprint"/>.</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>A use that a build reports, as it was judged, and where.</summary>
internal sealed record ScanFinding(JudgedUse Judged, UseJudge Judge, Place Place);

/// <summary>Something that could not be looked at as it should have been.</summary>
/// <param name="Path">Relative to the scanned folder, with `/`.</param>
internal sealed record IncompleteAnalysis(string Path, string Reason);

/// <summary>All that a scan found, in an order that depends on nothing but the files.</summary>
internal sealed record ScanResult(ImmutableArray<ScannedUse> Uses, ImmutableArray<IncompleteAnalysis> Incomplete);
