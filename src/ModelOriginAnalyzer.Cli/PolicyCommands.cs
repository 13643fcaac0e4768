using System.CommandLine;
using ModelOriginAnalyzer.Cli.PolicyChecking;
using ModelOriginAnalyzer.Cli.PolicyComparing;
using ModelOriginAnalyzer.Cli.PolicyPlanning;
using ModelOriginAnalyzer.Cli.PolicyStarting;
using ModelOriginAnalyzer.Cli.PolicyTesting;
using ModelOriginAnalyzer.Cli.PolicyViewing;

namespace ModelOriginAnalyzer.Cli;

/// <summary>`model-origin policy`: everything about the files that whoever answers for compliance edits.</summary>
internal static class PolicyCommands
{
    public static Command Create(Surroundings surroundings) => new("policy", "Works on policies.")
    {
        InitCommand.Create(surroundings),
        ValidateCommand.Create(surroundings),
        PolicyTestCommand.Create(surroundings),
        ShowCommand.Create(surroundings),
        ExplainRuleCommand.Create(surroundings),
        DiffCommand.Create(surroundings),
        ImpactCommand.Create(surroundings),
        UpcomingCommand.Create(surroundings),
    };
}
