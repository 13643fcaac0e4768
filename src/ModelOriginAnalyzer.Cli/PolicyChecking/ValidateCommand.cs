using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;

namespace ModelOriginAnalyzer.Cli.PolicyChecking;

/// <summary>`model-origin policy validate`: every mistake at its place, and what each pattern reaches.</summary>
internal static class ValidateCommand
{
    private const int Examples = 4;

    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE|DIR") { Description = "A policy or a facts file (a model-origin.json and facts with the outer ones), a folder, or preset:NAME; by default the policy in force for the working directory.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("validate", "Checks a policy: every mistake at its place, how much each pattern reaches, and what is said in vain. " + ExitCodes.HelpOfValidate) { file };
        command.SetAction(parsed =>
        {
            var inForce = PolicyInForce.For(parsed.GetValue(file), surroundings.Folder, OriginCatalog.BuiltIn);
            foreach (var hit in PatternHits.Of(inForce.Policy, OriginCatalog.BuiltIn)) surroundings.Output.WriteLine(Line(hit));
            foreach (var finding in PolicyReview.Of(inForce.Files, OriginCatalog.BuiltIn, CancellationToken.None)) surroundings.Output.WriteLine(Line(finding));
            surroundings.Output.WriteLine($"{inForce.Origin}: valid, {Count(inForce.Policy.Rules.Length, "rule")}, {Count(inForce.Policy.Exceptions.Length, "exception")}");
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Line(PolicyFinding finding)
    {
        var position = finding.Place.Text.Lines.GetLinePosition(finding.Place.Span.Start);
        return $"{finding.Place.Path}({position.Line + 1},{position.Character + 1}): note: {finding.Message}";
    }

    private static string Line(PatternHit hit)
    {
        var what = $"{hit.Owner}: {hit.Key} '{hit.Pattern}' reaches ";
        if (hit.Names.IsEmpty) return what + $"no {hit.Key} that the catalog or the facts know";

        var names = string.Join(", ", hit.Names.Take(Examples)) + (hit.Names.Length > Examples ? ", …" : "");
        return what + $"{Count(hit.Names.Length, hit.Key)} of the catalog and the facts ({names})";
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
