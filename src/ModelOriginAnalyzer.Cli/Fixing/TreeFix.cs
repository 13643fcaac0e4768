using System.Collections.Immutable;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>A finding with the fix that has been judged. Line and column count from one.</summary>
/// <param name="Path">Of the finding, relative to the root, with `/`.</param>
/// <param name="Rules">Ids of the rules that hold or may hold.</param>
/// <param name="Title">Of the fix; null where there is none.</param>
/// <param name="Edits">All of them or none: half a pair is a configuration that nobody has judged.</param>
internal sealed record TreeFix(string Id, string Path, int Line, int Column, ImmutableArray<string> Rules, string? Title, ImmutableArray<TreeEdit> Edits)
{
    /// <summary>`region of contoso.openai.azure.com`; empty where nothing is missing.</summary>
    public string Missing { get; init; } = "";

    /// <summary>A fact is missing, which may show that the use is permitted.</summary>
    public bool IsDoubtful => Id is RuleIdentifiers.CannotTell or RuleIdentifiers.Unlisted;
}

/// <summary>A value and what to write in its place. Lines and columns count from one.</summary>
/// <param name="Hash">Of the file's text when it was analysed; null where the log does not say.</param>
internal sealed record TreeEdit(string Path, int Line, int Column, int EndLine, int EndColumn, string OldValue, string NewValue, string? Hash);

/// <summary>A finding that stays, and why.</summary>
internal sealed record Unmended(TreeFix Fix, string Why);

/// <summary>What a run of `fix` would write.</summary>
/// <param name="Mended">With the changes of each.</param>
internal sealed record FixPlan(ImmutableArray<TreeFix> Mended, ImmutableArray<Unmended> Left, ImmutableArray<ChangedFile> Files);

/// <param name="Path">Relative to the root, with `/`.</param>
internal sealed record ChangedFile(string Path, string Before, string After, byte[] Content);
