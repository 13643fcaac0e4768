using System.Collections.Immutable;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>A finding with the ways out that have been judged. Line and column count from one.</summary>
/// <param name="Path">Of the finding, relative to the root, with `/`.</param>
/// <param name="Rules">Ids of the rules that hold or may hold.</param>
/// <param name="Choices">What could be written instead, the best first; empty where there is nothing.</param>
internal sealed record TreeFix(string Id, string Path, int Line, int Column, ImmutableArray<string> Rules, ImmutableArray<FixChoice> Choices)
{
    /// <summary>The sentence of the finding; empty where only the log of a build has it.</summary>
    public string Message { get; init; } = "";

    /// <summary>`region of contoso.openai.azure.com`; empty where nothing is missing.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Why nothing that the policy prescribes is among the choices; null where only the log of a build has the finding.</summary>
    public ReplacementObstacle? Obstacle { get; init; }

    /// <summary>A fact is missing, which may show that the use is permitted.</summary>
    public bool IsDoubtful => Id is RuleIdentifiers.CannotTell or RuleIdentifiers.Unlisted;
}

/// <summary>One way out of a finding.</summary>
/// <param name="Edits">All of them or none: half a pair is a configuration that nobody has judged.</param>
/// <param name="IsPersonal">Only a person takes it: whose service the other host is, nobody has decided yet.</param>
internal sealed record FixChoice(string Title, ImmutableArray<TreeEdit> Edits, bool IsPersonal);

/// <summary>A finding that is to be mended, and how.</summary>
internal sealed record ChosenFix(TreeFix Fix, FixChoice Choice);

/// <summary>A value and what to write in its place. Lines and columns count from one.</summary>
/// <param name="Hash">Of the file's text when it was analysed; null where the log does not say.</param>
internal sealed record TreeEdit(string Path, int Line, int Column, int EndLine, int EndColumn, string OldValue, string NewValue, string? Hash);

/// <summary>A finding that stays, and why.</summary>
internal sealed record Unmended(TreeFix Fix, string Why);

/// <summary>What somebody, or the rule for nobody, has decided of a run's findings.</summary>
internal sealed record FixSelection(ImmutableArray<ChosenFix> Chosen, ImmutableArray<Unmended> Left);

/// <summary>What a run of `fix` would write.</summary>
internal sealed record FixPlan(ImmutableArray<ChosenFix> Mended, ImmutableArray<Unmended> Left, ImmutableArray<ChangedFile> Files);

/// <param name="Path">Relative to the root, with `/`.</param>
internal sealed record ChangedFile(string Path, string Before, string After, byte[] Content);
