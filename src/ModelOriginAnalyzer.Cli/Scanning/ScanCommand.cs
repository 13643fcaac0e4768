using System.CommandLine;
using System.Globalization;
using System.Text;
using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>`model-origin scan`: every use of a folder, project or solution, and what the policy says of it.</summary>
internal static class ScanCommand
{
    private const string TextFormat = "text";
    private const string JsonFormat = "json";

    public static Command Create(Surroundings surroundings)
    {
        var path = new Argument<string>("PATH") { Description = "A folder as it lies, a project (.csproj) or a solution (.sln, .slnx)." };
        var exhaustive = new Option<bool>("--exhaustive") { Description = "Look at every member, not only where the text scan finds something." };
        var policy = new Option<string?>("--policy") { Description = "Instead of the policies in force where the files lie.", HelpName = "FILE|preset:NAME" };
        var format = new Option<string>("--format") { Description = "text for people, json for tools.", DefaultValueFactory = _ => TextFormat };
        format.AcceptOnlyFromAmong(TextFormat, JsonFormat);
        var all = new Option<bool>("--all") { Description = "List permitted uses as well." };
        var deployedIn = new Option<string?>("--deployed-in") { Description = "Countries of deployment, for rules that ask.", HelpName = "US;DE" };
        var failOn = new Option<string>("--fail-on") { Description = "The mildest verdict that makes the exit code 1.", DefaultValueFactory = _ => Verdicts.NameOf(Verdict.Warn) };
        failOn.AcceptOnlyFromAmong(Verdicts.NameOf(Verdict.Deny), Verdicts.NameOf(Verdict.Warn), Verdicts.NameOf(Verdict.Info));
        var exclude = new Option<string[]>("--exclude") { Description = "Files to leave out: paths below PATH, * and ** allowed. May be given several times.", HelpName = "PATTERN", DefaultValueFactory = _ => [] };
        var baseline = new Option<string?>("--baseline") { Description = "Findings that it holds do not count for the exit code.", HelpName = "FILE" };
        var output = new Option<string?>("--output") { Description = "Write there instead of to standard output.", HelpName = "FILE" };

        var command = new Command("scan", "Finds the AI models and endpoints that code and configuration use. " + ExitCodes.HelpOfScan)
        {
            path, exhaustive, policy, format, all, deployedIn, failOn, exclude, baseline, output,
        };
        command.SetAction(parsed =>
        {
            var request = new ScanRequest(
                Path.GetFullPath(parsed.GetRequiredValue(path), surroundings.Folder),
                parsed.GetValue(exhaustive),
                parsed.GetValue(policy),
                surroundings.Folder,
                parsed.GetValue(all),
                Arguments.Countries(parsed.GetValue(deployedIn)),
                [.. parsed.GetValue(exclude) ?? []],
                Day.From(surroundings.Now));
            var result = Scanner.Run(request, new ScanProgress(surroundings.Error));
            Write(result, parsed.GetValue(format) == JsonFormat, parsed.GetValue(output), surroundings);
            var failing = result.Uses.Where(use => use.IsNews && use.Verdict >= (Verdicts.Parse(parsed.GetValue(failOn)) ?? Verdict.Warn)).ToList();
            if (parsed.GetValue(baseline) is { } file) TakeOutAccepted(failing, Baseline.Read(Path.GetFullPath(file, surroundings.Folder)), PolicyInForce.RootOf(request.Path), surroundings.Error);
            if (failing.Count > 0) return ExitCodes.FoundSomething;

            return result.Incomplete.IsEmpty ? ExitCodes.Success : ExitCodes.Incomplete;
        });
        return command;
    }

    private static void Write(ScanResult result, bool asJson, string? file, Surroundings surroundings)
    {
        var text = new StringBuilder();
        if (asJson) text.Append(ScanJson.Of(result)).Append('\n');
        else ScanText.Write(result, text);

        if (file is null)
        {
            surroundings.Output.Write(text.ToString());
            return;
        }

        try
        {
            File.WriteAllText(Path.GetFullPath(file, surroundings.Folder), text.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"{file}: error: {exception.Message}");
        }
    }

    /// <summary>What the baseline holds does not count; how much of it is left is told, by owner.</summary>
    private static void TakeOutAccepted(List<ScannedUse> failing, Baseline baseline, string root, TextWriter error)
    {
        var isAccepted = baseline.Ledger();
        var accepted = failing.Where(use => isAccepted(new BaselineFinding(use.Fingerprint, use.Result.Id, use.Occurrences[0].Path, ""))).ToList();
        failing.RemoveAll(accepted.Contains);
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{accepted.Count} findings of the baseline's {baseline.Count} are left, {failing.Count} are new"));
        foreach (var line in CodeOwners.Find(root)?.Count(accepted.Select(use => use.Finding is { } finding ? TreePlaces.Relative(finding.Place.Path, root) : use.Occurrences[0].Path)) ?? []) error.WriteLine(line);
    }
}
