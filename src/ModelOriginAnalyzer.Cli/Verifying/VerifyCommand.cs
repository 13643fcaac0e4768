using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>`model-origin verify`: the gate over the logs of a build.</summary>
internal static class VerifyCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var logs = new Argument<string[]>("SARIF") { Description = "Logs of the C# compiler (SARIF 2.1; .gz and .zip too), and folders of them.", Arity = ArgumentArity.OneOrMore };
        var expect = new Option<string[]>("--expect") { Description = "A project, solution or folder of projects: each must have a log. May be given several times.", HelpName = "PATH", DefaultValueFactory = _ => [] };
        var mode = new Option<string?>("--mode") { Description = "The mode that the build must have had at least; default: enforce where there is a policy, warn where there is none." };
        mode.AcceptOnlyFromAmong(RunModes.Enforce, RunModes.Warn, RunModes.Observe);
        var today = new Option<string?>("--today") { Description = "The day to judge on; default: today, in UTC.", HelpName = "yyyy-MM-dd" };
        var root = new Option<string?>("--root") { Description = "The root of the repository; default: the nearest folder with .git or a solution.", HelpName = "DIR" };
        var policy = new Option<string?>("--policy") { Description = "Instead of the policies in force where the projects lie.", HelpName = "FILE|preset:NAME" };
        var baseline = new Option<string?>("--baseline") { Description = "Denied uses that it holds pass; all others fail, whatever the mode.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "text for people, jsonl for one JSON object a failure.", DefaultValueFactory = _ => VerifyReport.Text };
        format.AcceptOnlyFromAmong(VerifyReport.Text, VerifyReport.Lines);

        var command = new Command("verify", "Judges the logs of a build: nothing suppressed, lowered or left out, every project judged by the policy in force, on today's code. " + ExitCodes.HelpOfVerify)
        {
            logs, expect, mode, today, root, policy, baseline, format,
        };
        command.SetAction(parsed =>
        {
            var folder = Path.TrimEndingDirectorySeparator(parsed.GetValue(root) is { } given ? Path.GetFullPath(given, surroundings.Folder) : PolicyInForce.RootOf(surroundings.Folder));
            var settings = new GateSettings(
                folder,
                Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now),
                parsed.GetValue(mode),
                ExpectedProjects.Of((parsed.GetValue(expect) ?? []).Select(path => Path.GetFullPath(path, surroundings.Folder)), folder));
            var runs = SarifLogs.Read(parsed.GetRequiredValue(logs).Select(path => Path.GetFullPath(path, surroundings.Folder)));
            if (runs.IsEmpty) throw new UnreadableInputException("error: None of these logs holds a run of the C# compiler.");

            var accepted = parsed.GetValue(baseline) is { } file ? Baseline.Read(Path.GetFullPath(file, surroundings.Folder)) : null;
            var result = GateOf(settings, parsed.GetValue(policy), surroundings.Folder, accepted).Judge(runs);
            VerifyReport.Write(result, accepted, CodeOwners.Find(folder), parsed.GetValue(format) == VerifyReport.Lines, surroundings.Output);
            return result.Failures.IsEmpty ? ExitCodes.Success : ExitCodes.FoundSomething;
        });
        return command;
    }

    private static Gate GateOf(GateSettings settings, string? policy, string workingFolder, Baseline? baseline)
    {
        var catalog = OriginCatalog.BuiltIn;
        var named = policy is null ? null : PolicyInForce.Named(policy, workingFolder, catalog);
        var known = new Dictionary<string, PolicyInForce>(StringComparer.Ordinal);
        return new Gate(
            settings,
            catalog.Hash,
            folder =>
            {
                var found = named ?? PolicyInForce.FindFrom(folder, catalog, known);
                return (found.Policy, found.FromFile);
            },
            path => Path.GetFullPath(path, settings.Root) is var file && File.Exists(file) ? RunInputs.HashOf(TextFiles.Read(file)) : null,
            new SilencerSearch(settings.Root),
            baseline);
    }
}
