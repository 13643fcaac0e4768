using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>`model-origin policy diff`: what two policies would decide differently, over every family and way of hosting.</summary>
internal static class DiffCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var before = new Argument<string>("BEFORE") { Description = "A policy, or preset:NAME." };
        var after = new Argument<string>("AFTER") { Description = "Another." };
        var deployedIn = PolicyArguments.DeployedIn();
        var today = PolicyArguments.Today();
        var all = PolicyArguments.All();
        var command = new Command("diff", "Compares two policies by what they would decide, over the catalog's families and ways of hosting. " + ExitCodes.HelpOfCompare) { before, after, deployedIn, today, all };
        command.SetAction(parsed =>
        {
            var catalog = OriginCatalog.BuiltIn;
            var first = PolicyInForce.Named(parsed.GetRequiredValue(before), surroundings.Folder, catalog).Policy;
            var second = PolicyInForce.Named(parsed.GetRequiredValue(after), surroundings.Folder, catalog).Policy;
            var countries = Arguments.Countries(parsed.GetValue(deployedIn));
            var day = Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now);
            var uses = SampleUse.AllOf(catalog).ToList();
            var changes = VerdictChange.Of(uses.Select(use => new ComparedUse(use.Where, use.Family, use.Judge(first, catalog, countries, day), use.Judge(second, catalog, countries, day))));
            ChangeReport.Write(changes, uses.Count, parsed.GetValue(all), surroundings.Output);
            return changes.IsEmpty ? ExitCodes.Success : ExitCodes.Differs;
        });
        return command;
    }
}
