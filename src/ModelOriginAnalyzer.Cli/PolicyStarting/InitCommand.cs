using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.PolicyComparing;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyStarting;

/// <summary>`model-origin policy init`: a first policy, from what a project uses today.</summary>
internal static class InitCommand
{
    private const string PolicyFile = "model-origin.json";
    private const string TestsFile = "model-origin.tests.json";

    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The repository's root; the policy is written there.", DefaultValueFactory = _ => "." };
        var against = new Option<string[]>("--against") { Description = "Uses to start from instead of scanning the folder: the JSON of 'model-origin scan --all', or SARIF of builds with ModelOriginInventory=true.", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the policy instead of writing it." };
        var command = new Command("init", $"Writes {PolicyFile} and {TestsFile} that permit what the project uses today and nothing else: each decision is a rule. " + ExitCodes.HelpOfInit) { folder, against, dryRun };
        command.SetAction(parsed =>
        {
            var root = Path.GetFullPath(parsed.GetRequiredValue(folder), surroundings.Folder);
            var files = parsed.GetValue(against) ?? [];
            var day = Day.From(surroundings.Now);
            var proposal = PolicyProposal.Of(UsesOf(root, files, surroundings), OriginCatalog.BuiltIn, day);
            if (parsed.GetValue(dryRun))
            {
                surroundings.Output.Write(proposal.PolicyText());
                return ExitCodes.Success;
            }

            Write(Path.Combine(root, PolicyFile), proposal.PolicyText());
            Write(Path.Combine(root, TestsFile), proposal.TestsText());
            surroundings.Output.WriteLine($"Wrote {PolicyFile} with {proposal.Rules.Length} decisions and {TestsFile}. Read each 'because', and say there why it may stay.");
            if (proposal.Undecidable.Length == 1) surroundings.Output.WriteLine("One use does not tell what it uses, so the default is 'allow'; the file names it.");
            else if (!proposal.Undecidable.IsEmpty) surroundings.Output.WriteLine($"{proposal.Undecidable.Length} uses do not tell what they use, so the default is 'allow'; the file lists them.");
            return ExitCodes.Success;
        });
        return command;
    }

    private static IEnumerable<RecordedUse> UsesOf(string root, string[] files, Surroundings surroundings)
    {
        if (files.Length > 0) return files.SelectMany(file => RecordedUses.Read(Path.GetFullPath(file, surroundings.Folder)));

        var request = new ScanRequest(root, Exhaustive: false, PolicyName: null, surroundings.Folder, All: true, Arguments.Countries(null), Exclude: [], Day.From(surroundings.Now));
        return RecordedUses.OfText(ScanJson.Of(Scanner.Run(request, new ScanProgress(surroundings.Error))), root);
    }

    private static void Write(string path, string text)
    {
        if (File.Exists(path)) throw new UnreadableInputException($"{path}: error: The file is there already. Move it away first.");

        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"{path}: error: {exception.Message}");
        }
    }
}
