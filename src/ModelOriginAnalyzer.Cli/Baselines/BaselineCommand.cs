using System.CommandLine;
using System.Globalization;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.Verifying;
using ModelOriginAnalyzer.Cli.Writing;

namespace ModelOriginAnalyzer.Cli.Baselines;

/// <summary>`model-origin baseline`: records the findings of the logs of a build, and lets the record only shrink.</summary>
internal static class BaselineCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var logs = new Argument<string[]>("SARIF") { Description = "Logs of the C# compiler, and folders of them, as for verify.", Arity = ArgumentArity.OneOrMore };
        var file = new Option<string?>("--file") { Description = $"Default: {Baseline.FileName} at the root of the repository.", HelpName = "FILE" };
        var command = new Command("baseline", "Records the findings of a build, so that a gate fails on new ones only. A baseline that is there can only shrink. " + ExitCodes.HelpOfBaseline) { logs, file };
        command.SetAction(parsed => Run(
            SarifLogs.Read(parsed.GetRequiredValue(logs).Select(path => Path.GetFullPath(path, surroundings.Folder))),
            Path.GetFullPath(parsed.GetValue(file) ?? Path.Combine(PolicyInForce.RootOf(surroundings.Folder), Baseline.FileName), surroundings.Folder),
            surroundings));
        return command;
    }

    private static int Run(IReadOnlyList<LoggedRun> runs, string path, Surroundings surroundings)
    {
        var records = runs.Select(RunRecord.Of).ToList();
        if (records.Count == 0 || records.Any(record => record.IsMissing || record.MissingRecords.Any()))
            throw new UnreadableInputException("error: A run has no record of findings, so a baseline of it would forget some. Build with -p:ModelOriginSarif=FOLDER; `model-origin verify` says which run it is.");

        // What several frameworks say of one place is one finding.
        var findings = records.SelectMany(record => record.Findings).Distinct().Select(finding => finding.ForBaseline()).Where(Baseline.IsCovered).ToList();
        var today = Baseline.Of(findings);
        var folder = Path.GetDirectoryName(path)!;
        InterruptedRun.UndoAndTell(DiskFiles.Instance, folder, surroundings.Error);
        var before = File.Exists(path) ? Baseline.Read(path) : null;
        if (before?.NewIn(today) is { IsEmpty: false } added)
        {
            foreach (var entry in added)
                surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", entry.Files)}: error {entry.Id}: {entry.Count} more than the baseline has: {entry.Message}"));
            surroundings.Error.WriteLine("Nothing was written: a baseline can only shrink. Mend what is new, or cover it by an exception.");
            return ExitCodes.FoundSomething;
        }

        if (before is null || before.Count != today.Count) new AtomicFiles(DiskFiles.Instance, folder).Replace([(path, System.Text.Encoding.UTF8.GetBytes(today.ToJson()))]);
        surroundings.Output.WriteLine(before is null
            ? string.Create(CultureInfo.InvariantCulture, $"{path}: {today.Count} findings recorded")
            : string.Create(CultureInfo.InvariantCulture, $"{path}: {today.Count} findings left of {before.Count}"));
        foreach (var line in CodeOwners.Find(PolicyInForce.RootOf(surroundings.Folder))?.Count(findings.Select(finding => finding.Path)) ?? []) surroundings.Output.WriteLine(line);
        return ExitCodes.Success;
    }
}
