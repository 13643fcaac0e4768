using System.CommandLine;
using ModelOriginAnalyzer.Cli.Assistants;
using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Cli.Explaining;
using ModelOriginAnalyzer.Cli.Fixing;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Cli.Verifying;

namespace ModelOriginAnalyzer.Cli;

internal static class Program
{
    public static int Main(string[] args) =>
        Run(args, new Surroundings(Console.In, Console.Out, Console.Error, Directory.GetCurrentDirectory(), DateTime.UtcNow));

    public static int Run(string[] args, Surroundings surroundings)
    {
        var root = new RootCommand("Finds AI models and endpoints in code, explains their origin, and tests origin policies.")
        {
            ExplainCommand.Create(surroundings),
            ScanCommand.Create(surroundings),
            VerifyCommand.Create(surroundings),
            BaselineCommand.Create(surroundings),
            FixCommand.Create(surroundings),
            McpCommand.Create(surroundings),
            PolicyCommands.Create(surroundings),
        };

        // `@cf/meta/llama-3` is a model id, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) surroundings.Error.WriteLine(error.Message);
            surroundings.Error.WriteLine("See --help.");
            return ExitCodes.Unreadable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UnreadableInputException unreadable)
        {
            foreach (var message in unreadable.Messages) surroundings.Error.WriteLine(message);
            return ExitCodes.Unreadable;
        }
    }
}
