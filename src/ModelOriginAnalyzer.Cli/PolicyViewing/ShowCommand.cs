using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>`model-origin policy show`: what is in force, and who says so.</summary>
internal static class ShowCommand
{
    private const int WidestPlace = 60;

    public static Command Create(Surroundings surroundings)
    {
        var policy = PolicyArguments.Policy();
        var effective = new Option<bool>("--effective") { Description = "The merged policy, each line with the file it came from. What the command does anyway." };
        var command = new Command("show", "Shows the policy in force, merged, each line with the file that says so. " + ExitCodes.HelpOfPolicy) { policy, effective };
        command.SetAction(parsed =>
        {
            var inForce = PolicyInForce.For(parsed.GetValue(policy), surroundings.Folder, OriginCatalog.BuiltIn);
            var origins = new PolicyOrigins(inForce.Texts, OriginCatalog.BuiltIn, surroundings.Folder);
            var lines = EffectivePolicy.Of(inForce.Policy, origins).ToList();
            var width = Math.Min(WidestPlace, lines.Max(line => line.From.Length));
            foreach (var line in lines) surroundings.Output.WriteLine($"{line.From.PadRight(width)}  {line.Text}");
            return ExitCodes.Success;
        });
        return command;
    }
}
