using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>`model-origin policy explain-rule`: one rule in words.</summary>
internal static class ExplainRuleCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string>("RULE") { Description = "The rule's id, as messages spell it." };
        var policy = PolicyArguments.Policy();
        var today = PolicyArguments.Today();
        var command = new Command("explain-rule", "Tells what one rule says, since when, why, who wrote it and which exceptions there are. " + ExitCodes.HelpOfPolicy) { id, policy, today };
        command.SetAction(parsed =>
        {
            var inForce = PolicyInForce.For(parsed.GetValue(policy), surroundings.Folder, OriginCatalog.BuiltIn);
            var rule = Find(inForce.Policy, parsed.GetRequiredValue(id));
            var origins = new PolicyOrigins(inForce.Texts, OriginCatalog.BuiltIn, surroundings.Folder);
            foreach (var line in RuleExplanation.Of(rule, inForce.Policy, origins.OfRule(rule), Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now))) surroundings.Output.WriteLine(line);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Rule Find(OriginPolicy policy, string id)
    {
        if (policy.Rules.FirstOrDefault(rule => rule.Id == id) is { } found) return found;

        var ids = policy.Rules.Select(rule => rule.Id).ToList();
        var nearest = NearestName.Find(id, ids);
        throw new UnreadableInputException($"error: There is no rule '{id}' in force{(nearest is null ? ids.Count == 0 ? "" : ": there are " + string.Join(", ", ids) : $": did you mean '{nearest}'?")}");
    }
}
