using System.CommandLine;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>`model-origin explain`: what is known of a reference, and what the policy in force says of it.</summary>
internal static class ExplainCommand
{
    private const string TextFormat = "text";
    private const string LinesFormat = "jsonl";
    private const string StandardInput = "-";

    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("ID") { Description = "A model id, or an endpoint.", Arity = ArgumentArity.ZeroOrOne };
        var endpoint = new Option<string?>("--endpoint") { Description = "The endpoint that serves the model.", HelpName = "URL" };
        var policy = PolicyArguments.Policy();
        var deployedIn = PolicyArguments.DeployedIn();
        var today = PolicyArguments.Today();
        var format = new Option<string>("--format") { Description = "text for people, jsonl for one JSON object a line.", DefaultValueFactory = _ => TextFormat };
        format.AcceptOnlyFromAmong(TextFormat, LinesFormat);
        var input = new Option<string?>("--input") { Description = "References, one a line (- for standard input): an id, an endpoint, or {\"model\": …, \"endpoint\": …}.", HelpName = "FILE|-" };

        var command = new Command("explain", "Tells what is known of a model or an endpoint, from where, and the verdict of the policy in force. " + ExitCodes.HelpOfExplain)
        {
            id, endpoint, policy, deployedIn, today, format, input,
        };
        command.SetAction(parsed =>
        {
            var catalog = OriginCatalog.BuiltIn;
            var inForce = PolicyInForce.For(parsed.GetValue(policy), surroundings.Folder, catalog);
            var explainer = new Explainer(catalog, inForce, Arguments.Countries(parsed.GetValue(deployedIn)), Arguments.Day(parsed.GetValue(today)) ?? Day.From(surroundings.Now));
            var asLines = parsed.GetValue(format) == LinesFormat;
            switch (parsed.GetValue(id), parsed.GetValue(input))
            {
                case ({ } one, null):
                    Answer(explainer, Question.Of(one, parsed.GetValue(endpoint), catalog), problem: null, asLines, surroundings.Output);
                    break;
                case (null, { } from):
                    AnswerAll(explainer, from, asLines, surroundings);
                    break;
                default:
                    throw new UnreadableInputException("error: explain takes either an ID or --input.");
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static void AnswerAll(Explainer explainer, string from, bool asLines, Surroundings surroundings)
    {
        using var opened = from == StandardInput ? null : new StringReader(TextFiles.Read(Path.GetFullPath(from, surroundings.Folder)).ToString());
        var lines = opened ?? surroundings.Input;
        while (lines.ReadLine() is { } line)
        {
            var question = Question.OfLine(line, explainer.Catalog, out var problem);
            Answer(explainer, question, problem, asLines, surroundings.Output);
        }
    }

    private static void Answer(Explainer explainer, Question question, string? problem, bool asLines, TextWriter output)
    {
        if (asLines) output.WriteLine(problem is null ? ExplanationJson.Of(explainer.Explain(question)) : ExplanationJson.OfProblem(question, problem));
        else if (problem is null) ExplanationText.Write(explainer.Explain(question), output);
        else output.WriteLine($"{question.Input}: {problem}.");
    }
}
