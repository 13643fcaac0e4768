using ModelOriginAnalyzer.Decision;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>What `fix` writes when nobody is asked: the first way out that the policy has decided on, for what is surely denied.</summary>
internal static class UnattendedChoice
{
    /// <param name="mendsDoubtful">Also what may be permitted.</param>
    public static FixSelection Of(IEnumerable<TreeFix> fixes, bool mendsDoubtful)
    {
        var chosen = new List<ChosenFix>();
        var left = new List<Unmended>();
        foreach (var fix in fixes)
        {
            if (fix.Choices.FirstOrDefault(choice => !choice.IsPersonal) is not { } choice) left.Add(new Unmended(fix, WhyNone(fix)));
            else if (fix.IsDoubtful && !mendsDoubtful) left.Add(new Unmended(fix, $"it may be permitted ({(fix.Missing.Length > 0 ? fix.Missing + " is not known" : "the catalog does not know it")}): declare what is missing, or give --doubtful"));
            else chosen.Add(new ChosenFix(fix, choice));
        }

        return new FixSelection([.. chosen], [.. left]);
    }

    private static string WhyNone(TreeFix fix) =>
        fix.Obstacle switch
        {
            ReplacementObstacle.NothingPrescribed => "no rule that holds prescribes a replacement (replaceWith)",
            ReplacementObstacle.NotEditable => "the file is generated",
            ReplacementObstacle.ModelHasNoPlace => "the policy prescribes a model, and the one that is used is not written out here",
            ReplacementObstacle.EndpointHasNoPlace => "the policy prescribes an endpoint, and there is none here whose base address is written out",
            ReplacementObstacle.OtherTask => "what the policy prescribes is not known to do the same task, or the task is embedding, whose vectors would not fit",
            ReplacementObstacle.NotServedThere => "the policy prescribes a model without an endpoint, and the endpoint here does not have it",
            ReplacementObstacle.NotSurelyAllowed => "the policy does not surely allow what it prescribes here",
            _ => "the policy prescribes nothing that it surely allows here and that could be written in place",
        }
        + (fix.Choices.IsEmpty ? "" : "; the policy allows the same weights on another host: --interactive shows which");
}
