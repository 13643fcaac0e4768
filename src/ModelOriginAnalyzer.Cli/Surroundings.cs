using Spectre.Console;

namespace ModelOriginAnalyzer.Cli;

/// <summary>What the tool takes from the process it runs in, so that tests can give their own.</summary>
/// <param name="Folder">The working directory, absolute.</param>
/// <param name="Now">UTC.</param>
internal sealed record Surroundings(TextReader Input, TextWriter Output, TextWriter Error, string Folder, DateTime Now)
{
    /// <summary>To ask questions on; asked for only by who needs it.</summary>
    public Func<IAnsiConsole> Console { get; init; } = () => AnsiConsole.Console;
}

/// <summary>The same in every command, and told by --help.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int TestFailed = 1;
    public const int FoundSomething = 1;
    public const int Differs = 1;
    public const int Unreadable = 2;
    public const int Incomplete = 3;

    public const string HelpOfExplain = "Exit codes: 0 explained, whatever the verdict; 2 the arguments, the policy or the input cannot be read.";
    public const string HelpOfVerify = "Exit codes: 0 the gate is passed; 1 it is not; 2 the arguments, the policy or a log cannot be read.";
    public const string HelpOfBaseline = "Exit codes: 0 recorded; 1 there are findings that the baseline does not have, and nothing was written; 2 a log or the baseline cannot be read.";
    public const string HelpOfPolicy = "Exit codes: 0 done; 2 the arguments or the policy cannot be read.";
    public const string HelpOfValidate = "Exit codes: 0 valid; 2 the policy has mistakes, each told at its place.";
    public const string HelpOfCompare = "Exit codes: 0 no verdict changes; 1 some do; 2 the arguments, a policy or a file cannot be read.";
    public const string HelpOfInit = "Exit codes: 0 written; 2 a file is there already, or the uses cannot be read.";
    public const string HelpOfFix = "Exit codes: 0 everything is mended; 1 something is left; 2 the arguments or a log cannot be read, or nothing could be written.";
    public const string HelpOfScan = "Exit codes: 0 clean; 1 findings; 2 the arguments or the policy cannot be read; 3 the analysis is not complete.";
    public const string HelpOfTest = "Exit codes: 0 all tests passed; 1 a test failed; 2 a policy or a test file cannot be read.";
}

/// <summary>Something the user gave cannot be read. Each message is a line for the error stream, with its place if it has one.</summary>
internal sealed class UnreadableInputException(IReadOnlyList<string> messages) : Exception(string.Join(Environment.NewLine, messages))
{
    public UnreadableInputException(string message)
        : this([message])
    {
    }

    public IReadOnlyList<string> Messages { get; } = messages;
}
