using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>`model-origin policy test`: the tests that stand beside policies.</summary>
internal static class PolicyTestCommand
{
    private const string TestFiles = "*.tests.json";

    public static Command Create(Surroundings surroundings)
    {
        var target = new Argument<string>("FILE|DIR") { Description = "A *.tests.json file, or a folder: every such file in it and below." };
        var command = new Command("test", "Runs the tests of policies. " + ExitCodes.HelpOfTest) { target };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(target), surroundings));
        return command;
    }

    private static int Run(string target, Surroundings surroundings)
    {
        var path = Path.GetFullPath(target, surroundings.Folder);
        var runner = new TestRunner(OriginCatalog.BuiltIn, Day.From(surroundings.Now));
        int passed = 0, failed = 0;
        var unreadable = false;
        foreach (var file in FilesOf(path))
        {
            try
            {
                foreach (var outcome in runner.Run(TestFileReader.Read(file)))
                {
                    if (outcome.Failures.IsEmpty) passed++;
                    else failed++;
                    TestReport.Write(outcome, surroundings.Output);
                }
            }
            catch (UnreadableInputException exception)
            {
                // The other files are still worth running.
                unreadable = true;
                foreach (var message in exception.Messages) surroundings.Error.WriteLine(message);
            }
        }

        surroundings.Output.WriteLine($"{passed} passed, {failed} failed");
        return unreadable ? ExitCodes.Unreadable : failed > 0 ? ExitCodes.TestFailed : ExitCodes.Success;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path)) return [path];

        var files = Directory.EnumerateFiles(path, TestFiles, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UnreadableInputException($"{path}: error: There is no {TestFiles} in this folder or below.");
    }
}
