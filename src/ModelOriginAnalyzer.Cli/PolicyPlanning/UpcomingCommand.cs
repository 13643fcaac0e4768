using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.PolicyComparing;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyPlanning;

/// <summary>`model-origin policy upcoming`: what starts to fail, which exceptions end, which were never used.</summary>
internal static class UpcomingCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var on = new Option<string>("--on") { Description = "The last day to look at.", HelpName = "yyyy-MM-dd", Required = true };
        var against = new Option<string[]>("--against") { Description = "Uses of all projects: the JSON of 'model-origin scan', or SARIF of builds with ModelOriginInventory=true. May be given several times.", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var policy = PolicyArguments.Policy();
        var deployedIn = PolicyArguments.DeployedIn();
        var today = PolicyArguments.Today();
        var command = new Command("upcoming", "Tells what changes up to a day: rules that begin or end, exceptions that end, uses that start to fail. " + ExitCodes.HelpOfPolicy) { on, against, policy, deployedIn, today };
        command.SetAction(parsed =>
        {
            var inForce = PolicyInForce.For(parsed.GetValue(policy), surroundings.Folder, OriginCatalog.BuiltIn).Policy;
            var first = Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now);
            var last = Arguments.Day(parsed.GetRequiredValue(on))!.Value;
            var files = parsed.GetValue(against) ?? [];
            var events = UpcomingEvents.Of(inForce, first, last);
            var uses = new UpcomingUses([.. files.SelectMany(file => RecordedUses.Read(Path.GetFullPath(file, surroundings.Folder)))], inForce, OriginCatalog.BuiltIn, Arguments.Countries(parsed.GetValue(deployedIn)));
            foreach (var upcoming in events.Concat(uses.Stricter(events.Select(upcoming => upcoming.Day))).OrderBy(upcoming => upcoming.Day)) surroundings.Output.WriteLine($"{upcoming.Day}  {upcoming.What}");
            foreach (var dead in UpcomingEvents.Dead(inForce, first)) surroundings.Output.WriteLine($"already     {dead}");
            foreach (var unused in files.Length == 0 ? [] : uses.NeverUsed(first)) surroundings.Output.WriteLine($"unused      {unused}");
            if (events.IsEmpty) surroundings.Output.WriteLine($"Nothing changes from {first} to {last}.");
            return ExitCodes.Success;
        });
        return command;
    }
}
