using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>`model-origin policy impact`: which uses of an earlier run change their verdict, by rule.</summary>
internal static class ImpactCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var against = new Option<string[]>("--against") { Description = "The JSON of 'model-origin scan', or SARIF of builds with ModelOriginInventory=true. May be given several times.", HelpName = "FILE", Required = true };
        var policy = PolicyArguments.Policy();
        var before = new Option<string?>("--before") { Description = "The policy to compare with; default: the verdicts that were recorded.", HelpName = "FILE|preset:NAME" };
        var deployedIn = PolicyArguments.DeployedIn();
        var today = PolicyArguments.Today();
        var all = PolicyArguments.All();
        var command = new Command("impact", "Judges the uses of an earlier run anew, and tells which of them change their verdict, by rule. " + ExitCodes.HelpOfCompare) { against, policy, before, deployedIn, today, all };
        command.SetAction(parsed =>
        {
            var catalog = OriginCatalog.BuiltIn;
            var now = PolicyInForce.For(parsed.GetValue(policy), surroundings.Folder, catalog).Policy;
            var then = parsed.GetValue(before) is { } named ? PolicyInForce.Named(named, surroundings.Folder, catalog).Policy : null;
            var countries = Arguments.Countries(parsed.GetValue(deployedIn));
            var day = Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now);
            var uses = parsed.GetRequiredValue(against).SelectMany(file => RecordedUses.Read(Path.GetFullPath(file, surroundings.Folder))).ToList();
            var changes = VerdictChange.Of(uses.Select(use =>
            {
                var after = use.Judge(now, catalog, countries, day);
                return new ComparedUse(use.Place, use.Name, then is null ? AsCertain(use.Recorded, after) : use.Judge(then, catalog, countries, day), after);
            }));
            ChangeReport.Write(changes, uses.Count, parsed.GetValue(all), surroundings.Output);
            return changes.IsEmpty ? ExitCodes.Success : ExitCodes.Differs;
        });
        return command;
    }

    /// <summary>A record tells the verdict; whether it was certain is no change by itself.</summary>
    private static DecisionResult AsCertain(DecisionResult recorded, DecisionResult after) =>
        new() { Verdict = recorded.Verdict, Certain = after.Certain, RuleId = recorded.RuleId, DiagnosticId = recorded.DiagnosticId };
}
