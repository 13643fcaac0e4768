using System.Collections.Immutable;
using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>What came of a gate.</summary>
/// <param name="Projects">Project files of which there is a good log or a bad one, relative to the root.</param>
/// <param name="Findings">Findings that the logs hold, each once however many projects and frameworks repeat it.</param>
internal sealed record GateResult(ImmutableArray<GateFailure> Failures, ImmutableArray<string> Projects, ImmutableArray<RecordedFinding> Findings);

/// <summary>Judges the logs of a build by the policies in force where its projects lie. Everything it asks of the disk goes through two functions.</summary>
/// <param name="policyIn">The policy for a project's folder, absolute, and whether a file says so (else it is the built-in preset).</param>
/// <param name="baseline">Denied uses that pass; with one, all others fail in every mode. Null for none.</param>
/// <param name="hashOf">Of a file's text, by its path relative to the root; null where there is no such file.</param>
internal sealed class Gate(GateSettings settings, string catalogHash, Func<string, (OriginPolicy Policy, bool FromFile)> policyIn, Func<string, string?> hashOf, SilencerSearch silencers, Baseline? baseline)
{
    private readonly HashSet<GateFailure> _failures = [];
    private readonly SortedSet<string> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordedFinding, bool> _findings = [];

    private readonly Func<BaselineFinding, bool> _accepts = baseline?.Ledger() ?? (static _ => false);

    public GateResult Judge(IEnumerable<LoggedRun> runs)
    {
        foreach (var run in runs) Judge(run, RunRecord.Of(run));
        foreach (var project in settings.Expected)
        {
            if (!_projects.Contains(project))
                Fail(FailureKind.NoLog, project, 0, 0, "", "No log of this project was given, so nothing is known of it.",
                    "Build it with -p:ModelOriginSarif=FOLDER and give that folder; if it has lost the package, give it back.");
        }

        return new GateResult(
            [.. _failures.OrderBy(failure => failure.File, StringComparer.Ordinal).ThenBy(failure => failure.Line).ThenBy(failure => failure.Column).ThenBy(failure => failure.Kind).ThenBy(failure => failure.Message, StringComparer.Ordinal)],
            [.. _projects],
            [.. _findings.Keys.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Id, StringComparer.Ordinal)]);
    }

    private void Judge(LoggedRun run, RunRecord record)
    {
        if (record.IsMissing)
        {
            FailNotRun(run);
            return;
        }

        var mode = settings.Mode ?? RunModes.Enforce;
        if (record.HasRun)
        {
            if (record.ProjectFile.Length > 0) _projects.Add(record.ProjectFile);
            mode = JudgeRun(run, record);
            JudgeInputs(run, record);
        }
        else if (!record.Findings.Any(finding => finding.Id == RuleIdentifiers.InvalidPolicy))
        {
            Silenced(run, RuleIdentifiers.Run, record, "The run (MOA0005) is not in the log, so nobody knows what it was judged with.");
        }

        if (record.IsInconsistent || record.MissingRecords.Any())
        {
            if (record.IsInconsistent)
                Fail(FailureKind.Edited, run.Log, 0, 0, RuleIdentifiers.Record, "A record of findings holds another number of lines than it says: the log was edited.", "Build again, and give the log that the compiler wrote.");
            foreach (var analyzer in record.MissingRecords)
                Silenced(run, RuleIdentifiers.Record, record, $"The record of the analyzer of {analyzer} (MOA0006) is not in the log.");
        }

        JudgeFindings(run, record, mode);
    }

    /// <summary>The milder of the two modes: a run that is milder has failed once, and need not fail for each finding.</summary>
    private string JudgeRun(LoggedRun run, RunRecord record)
    {
        var project = record.ProjectFile.Length > 0 ? record.ProjectFile : run.Log;
        var folder = Path.GetDirectoryName(Path.GetFullPath(record.ProjectFile, settings.Root))!;
        var (policy, fromFile) = policyIn(Directory.Exists(folder) ? folder : settings.Root);
        var mode = settings.Mode ?? (fromFile ? RunModes.Enforce : RunModes.Warn);
        if (record.Policy != policy.Hash)
        {
            Fail(FailureKind.OtherPolicy, project, 0, 0, RuleIdentifiers.Run, $"This was judged with policy {record.Policy}, and the policy in force here is {policy.Hash}.",
                "Build again with the policy files that lie here; if the build passes others, give the gate the same.");
        }

        if (record.Catalog != catalogHash)
        {
            Fail(FailureKind.OtherCatalog, project, 0, 0, RuleIdentifiers.Run, $"This was judged with catalog {record.Catalog} (package {(record.Package.Length > 0 ? record.Package : "of no version")}), and this tool has catalog {catalogHash}.",
                "Use the same version of the package and of the tool.");
        }

        if (RunModes.StrictnessOf(record.Mode) < RunModes.StrictnessOf(mode))
        {
            var at = silencers.Find(["ModelOriginMode"], record.ProjectFile);
            Fail(FailureKind.WeakerMode, at?.File ?? project, at?.Line ?? 0, 0, RuleIdentifiers.Run, $"{project} was built in mode '{record.Mode}', and the gate asks for '{mode}'.",
                $"Build with ModelOriginMode={mode}, or call the gate with --mode {record.Mode}.");
        }

        if (record.Date is { } date) JudgeDate(project, date, policy);
        return RunModes.StrictnessOf(record.Mode) < RunModes.StrictnessOf(mode) ? record.Mode : mode;
    }

    private void JudgeDate(string project, Day date, OriginPolicy policy)
    {
        if (date > settings.Today)
        {
            Fail(FailureKind.OtherDate, project, 0, 0, RuleIdentifiers.Run, $"This was judged as of {date}, which is after {settings.Today}.", "Build without ModelOriginToday, or call the gate with the same --today.");
        }
        else if (PolicyBoundaries.FirstBetween(policy, date, settings.Today) is { } boundary)
        {
            Fail(FailureKind.OtherDate, project, 0, 0, RuleIdentifiers.Run, $"This was judged as of {date}, and since {boundary} a rule or an exception of the policy gives another answer.", "Build again.");
        }
    }

    private void JudgeInputs(LoggedRun run, RunRecord record)
    {
        if (record.Inputs.IsEmpty)
            Fail(FailureKind.Stale, run.Log, 0, 0, RuleIdentifiers.Run, "The run does not say which files it has read, so nobody can tell whether it is of this code.", "Build with -p:ModelOriginSarif=FOLDER.");

        foreach (var input in record.Inputs)
        {
            var hash = hashOf(input.Path);
            if (hash == input.Hash) continue;

            Fail(FailureKind.Stale, input.Path, 0, 0, RuleIdentifiers.Run, hash is null ? "The build has read this file, and it is not here." : "This file has changed since the build read it.", "Build again from the code that lies here.");
        }
    }

    private void JudgeFindings(LoggedRun run, RunRecord record, string mode)
    {
        var logged = run.Results.ToLookup(result => (result.Id, record.Relative(result.File), result.Line, result.Column));
        foreach (var finding in record.Findings)
        {
            if (!_findings.TryGetValue(finding, out var isAccepted)) _findings.Add(finding, isAccepted = _accepts(finding.ForBaseline()));

            var result = logged[(finding.Id, finding.Path, finding.Line, finding.Column)].FirstOrDefault();
            var level = RunModes.LevelOf(finding.Id, mode);
            if (result is null)
            {
                FailFinding(FailureKind.Silenced, finding, record, "The analyzer has reported this, and it is not in the log");
            }
            else if (result.Suppression is { } suppression)
            {
                FailSuppressed(finding, suppression);
            }
            else if (RunModes.IsMilder(result.Level, level))
            {
                FailFinding(FailureKind.Lowered, finding, record, $"This is logged as {result.Level}, and mode '{mode}' makes it {level}");
            }
            else if (RunModes.LevelOf(finding.Id, baseline is null ? settings.Mode ?? mode : RunModes.Enforce) == "error" && !isAccepted)
            {
                Fail(FailureKind.Denied, finding.Path, finding.Line, finding.Column, finding.Id, finding.Message, "Mend it; `model-origin fix` writes what the policy prescribes. What must stay for a time needs an exception in model-origin.json.");
            }
        }

        var recorded = record.Findings.Select(finding => (finding.Id, finding.Path, finding.Line, finding.Column)).ToHashSet();
        foreach (var result in run.Results)
        {
            var path = record.Relative(result.File);
            if (IsRecorded(result.Id) && !recorded.Contains((result.Id, path, result.Line, result.Column)) && !record.MissingRecords.Any())
                Fail(FailureKind.Edited, path, result.Line, result.Column, result.Id, "The log has this, and the analyzer's record has not: the log was edited or put together from two builds.", "Build again, and give the log that the compiler wrote.");
        }
    }

    private static bool IsRecorded(string id) => id is RuleIdentifiers.InvalidPolicy or RuleIdentifiers.DoubtfulException or RuleIdentifiers.SuppressedInSource or RuleIdentifiers.LockedDenied or RuleIdentifiers.Denied or RuleIdentifiers.Discouraged or RuleIdentifiers.CannotTell or RuleIdentifiers.Unlisted;

    private void FailSuppressed(RecordedFinding finding, LoggedSuppression suppression)
    {
        var at = silencers.FindSuppression(finding);
        var how = suppression.Type.Length > 0 ? suppression.Type : suppression.Kind == "inSource" ? "source" : "an external suppression";
        var why = suppression.Justification.Length > 0 ? $" (\"{suppression.Justification}\")" : "";
        Fail(FailureKind.Suppressed, finding.Path, finding.Line, finding.Column, finding.Id, $"{finding.Message} It is suppressed by {how}{why}{Place(at)}.", Remedy(at));
    }

    private void FailFinding(FailureKind kind, RecordedFinding finding, RunRecord record, string what)
    {
        var at = silencers.FindSetting(finding.Id, finding.Path, record.ProjectFile);
        Fail(kind, finding.Path, finding.Line, finding.Column, finding.Id, $"{what}{Place(at)}: {finding.Message}", Remedy(at));
    }

    private void Silenced(LoggedRun run, string id, RunRecord record, string message)
    {
        var at = silencers.FindSetting(id, record.ProjectFile, record.ProjectFile);
        Fail(FailureKind.NotRun, at?.File ?? run.Log, at?.Line ?? 0, 0, id, message, at is null ? "Build with -p:ModelOriginSarif=FOLDER, and let nothing change the severity of MOA0005 and MOA0006." : "Remove this setting.");
    }

    private void FailNotRun(LoggedRun run)
    {
        var project = ExpectedProjects.OfLog(run.Log, settings.Root);
        if (project is not null) _projects.Add(project);
        var at = project is null ? null : silencers.FindSwitchedOff(project);
        Fail(FailureKind.NotRun, at?.File ?? project ?? run.Log, at?.Line ?? 0, 0, "", $"The analyzer did not run in the compilation of {run.Log}, or the record of the run was left out{(at is null ? "" : $": {at.Text}")}.",
            at is null ? "Reference the package ModelOriginAnalyzer, leave analyzers switched on, and build with -p:ModelOriginSarif=FOLDER." : "Remove this setting, or the line that takes the analyzer away.");
    }

    private void Fail(FailureKind kind, string file, int line, int column, string id, string message, string remedy) =>
        _failures.Add(new GateFailure(kind, file, line, column, id, message, remedy));

    private static string Place(SilencerPlace? at) => at is null ? "" : $", at {at.File}({at.Line}): {at.Text}";

    private static string Remedy(SilencerPlace? at) =>
        $"{(at is null ? "Remove what silences it (a severity, NoWarn, a rule set, WarningLevel, a suppression, an edit of the log)" : $"Remove line {at.Line} of {at.File}")}, and mend the use or cover it by an exception in model-origin.json.";
}
