using System.Collections.Immutable;
using Spectre.Console;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>Asks for each finding what to write, and shows beforehand what each answer would change.</summary>
internal sealed class FixDialog(IAnsiConsole console, FixPlanner planner)
{
    private const string Leave = "Leave it";
    private const string LeaveRest = "Leave it and all that follow";

    public FixSelection Ask(IReadOnlyList<TreeFix> fixes)
    {
        var chosen = new List<ChosenFix>();
        var left = new List<Unmended>();
        var isOver = false;
        for (var i = 0; i < fixes.Count; i++)
        {
            if (isOver) left.Add(new Unmended(fixes[i], "nobody was asked any more"));
            else if (Show(fixes[i], i + 1, fixes.Count) is not { IsEmpty: false } choices) left.Add(new Unmended(fixes[i], "there is no way out that the policy surely allows and that could be written in place"));
            else if (Answer(choices, out isOver) is { } choice) chosen.Add(new ChosenFix(fixes[i], choice));
            else left.Add(new Unmended(fixes[i], "it was left by choice"));
        }

        return new FixSelection([.. chosen], [.. left]);
    }

    /// <summary>The finding, and of each way out what it would change. What cannot be written is told and not offered.</summary>
    private ImmutableArray<FixChoice> Show(TreeFix fix, int number, int count)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape($"{fix.Path}({fix.Line},{fix.Column})  {number} of {count}")) { Justification = Justify.Left });
        console.WriteLine($"{fix.Id}: {fix.Message}");
        if (fix.IsDoubtful && fix.Missing.Length > 0) console.WriteLine($"It may be permitted: {fix.Missing} is not known.");

        var choices = ImmutableArray.CreateBuilder<FixChoice>(fix.Choices.Length);
        foreach (var choice in fix.Choices)
        {
            var files = planner.Preview(choice, out var why);
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{choice.Title}[/]");
            if (files.IsEmpty)
            {
                console.WriteLine($"cannot be written: {why}");
                continue;
            }

            foreach (var file in files) WriteDiff(file);
            choices.Add(choice);
        }

        return choices.ToImmutable();
    }

    private FixChoice? Answer(ImmutableArray<FixChoice> choices, out bool isOver)
    {
        var answer = console.Prompt(new SelectionPrompt<string>().Title("What is to be written?").AddChoices([.. choices.Select(choice => Markup.Escape(choice.Title)), Leave, LeaveRest]));
        isOver = answer == LeaveRest;
        return choices.FirstOrDefault(choice => Markup.Escape(choice.Title) == answer);
    }

    private void WriteDiff(ChangedFile file)
    {
        var diff = new StringWriter();
        UnifiedDiff.Write(file, diff);
        foreach (var line in diff.ToString().TrimEnd('\n').Split('\n'))
        {
            var text = line.TrimEnd('\r');
            if (text.StartsWith('-')) console.MarkupLineInterpolated($"[red]{text}[/]");
            else if (text.StartsWith('+')) console.MarkupLineInterpolated($"[green]{text}[/]");
            else console.WriteLine(text);
        }
    }
}
