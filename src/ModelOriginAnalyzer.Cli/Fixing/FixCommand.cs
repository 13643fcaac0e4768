using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Cli.Verifying;
using ModelOriginAnalyzer.Cli.Writing;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>`model-origin fix`: writes what the policy prescribes, in code and in settings, for the findings of a scan or of a build.</summary>
internal static class FixCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var path = new Argument<string>("PATH") { Description = "A folder as it lies, a project or a solution, as for scan.", DefaultValueFactory = _ => "." };
        var logs = new Option<string[]>("--logs") { Description = "Instead of a scan: logs of a build, as for verify. They know what the compiler knows.", HelpName = "SARIF", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print a unified diff and write nothing." };
        var only = new Option<string?>("--only") { Description = "Findings of this rule or id.", HelpName = "RULE" };
        var doubtful = new Option<bool>("--doubtful") { Description = "Also mend what may be permitted: findings that miss a fact (MOA1003, MOA1004)." };
        var interactive = new Option<bool>("--interactive") { Description = "Ask for each finding what to write, with a preview of every way out; also other hosts that serve the same weights." };
        var force = new Option<bool>("--force") { Description = "Write although files under version control have changes that are not committed." };
        var root = new Option<string?>("--root") { Description = "The root of the repository; default: the nearest folder with .git or a solution.", HelpName = "DIR" };
        var command = new Command("fix", "Writes what the policy prescribes in code and in settings: all files or none. " + ExitCodes.HelpOfFix) { path, logs, dryRun, only, doubtful, interactive, force, root };
        command.SetAction(parsed =>
        {
            var target = Path.GetFullPath(parsed.GetValue(path) ?? ".", surroundings.Folder);
            var folder = Path.TrimEndingDirectorySeparator(parsed.GetValue(root) is { } given ? Path.GetFullPath(given, surroundings.Folder) : PolicyInForce.RootOf(Directory.Exists(target) ? target : Path.GetDirectoryName(target)!));
            if (!parsed.GetValue(dryRun)) InterruptedRun.UndoAndTell(DiskFiles.Instance, folder, surroundings.Error);
            var fixes = parsed.GetValue(logs) is { Length: > 0 } files
                ? LoggedFixes.Of(SarifLogs.Read(files.Select(file => Path.GetFullPath(file, surroundings.Folder))), parsed.GetValue(only))
                : ScannedFixes.Of(Scan(target, surroundings), folder, parsed.GetValue(only));
            var planner = new FixPlanner(file => BytesOf(file, folder));
            var plan = planner.Plan(parsed.GetValue(interactive) ? Ask(fixes, planner, surroundings) : UnattendedChoice.Of(fixes, parsed.GetValue(doubtful)));
            if (parsed.GetValue(dryRun))
            {
                foreach (var file in plan.Files) UnifiedDiff.Write(file, surroundings.Output);
                Report(plan, "would be mended", surroundings.Error);
            }
            else
            {
                Write(plan, folder, parsed.GetValue(force));
                Report(plan, "mended", surroundings.Output);
            }

            return plan.Left.IsEmpty ? ExitCodes.Success : ExitCodes.FoundSomething;
        });
        return command;
    }

    private static ScanResult Scan(string path, Surroundings surroundings) => Scanner.Run(
        new ScanRequest(path, Exhaustive: false, PolicyName: null, surroundings.Folder, All: false, Arguments.Countries(null), [], Day.From(surroundings.Now)),
        new ScanProgress(surroundings.Error));

    private static FixSelection Ask(ImmutableArray<TreeFix> fixes, FixPlanner planner, Surroundings surroundings)
    {
        var console = surroundings.Console();
        return console.Profile.Capabilities.Interactive ? new FixDialog(console, planner).Ask(fixes) : throw new UnreadableInputException("error: --interactive needs a terminal to ask on. Without it, --dry-run shows what would be written.");
    }

    private static void Write(FixPlan plan, string folder, bool force)
    {
        if (plan.Files.IsEmpty) return;
        if (!force && GitTree.IsDirty(folder) == true) throw new UnreadableInputException("error: Files under version control have changes that are not committed, and a fix could not be told from them. Commit them, or give --force.");

        new AtomicFiles(DiskFiles.Instance, folder).Replace([.. plan.Files.Select(file => (Path.GetFullPath(file.Path, folder), file.Content))]);
    }

    private static void Report(FixPlan plan, string mended, TextWriter output)
    {
        foreach (var (fix, choice) in plan.Mended) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fix.Path}({fix.Line},{fix.Column}): {fix.Id} {mended}: {choice.Title}"));
        foreach (var (fix, why) in plan.Left) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fix.Path}({fix.Line},{fix.Column}): {fix.Id} not mended: {why}."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Mended.Length} {mended} in {plan.Files.Length} {(plan.Files.Length == 1 ? "file" : "files")}, {plan.Left.Length} left"));
    }

    /// <summary>Null for what lies outside the root, or cannot be read.</summary>
    private static byte[]? BytesOf(string path, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;

        try
        {
            return File.ReadAllBytes(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
