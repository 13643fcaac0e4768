using System.CommandLine;

namespace ModelOriginAnalyzer.Cli;

/// <summary>Arguments that several policy commands take.</summary>
internal static class PolicyArguments
{
    public static Option<string?> Policy() =>
        new("--policy") { Description = "Instead of the policy in force for the working directory.", HelpName = "FILE|preset:NAME" };

    public static Option<string?> Today() =>
        new("--today") { Description = "The day to judge on; default: today, in UTC.", HelpName = "yyyy-MM-dd" };

    public static Option<bool> All() => new("--all") { Description = "Name every use, not only the first few." };

    public static Option<string?> DeployedIn() =>
        new("--deployed-in") { Description = "Countries of deployment, for rules that ask.", HelpName = "US;DE" };
}
