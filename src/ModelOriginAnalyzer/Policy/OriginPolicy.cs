using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Something wrong in a policy or facts file, at its exact characters.</summary>
/// <param name="Nearest">The valid name nearest to a misspelt one; null if there is none. A fix writes it.</param>
internal sealed record PolicyError(Place Place, string Message, string? Nearest)
{
    /// <summary>What a fix writes in the place of the characters at <see cref="Place"/>; null where none is to be had.</summary>
    public PolicyFix? Fix { get; init; }
}

/// <param name="Title">As the lightbulb says it.</param>
/// <param name="NewText">JSON as it will stand in the file, on one line.</param>
internal sealed record PolicyFix(string Title, string NewText);

/// <summary>`unknown` of a policy: how strict a rule that cannot be decided is, by the kind of what is missing.</summary>
internal readonly record struct UnknownVerdicts(Verdict Unlisted, Verdict Undisclosed, Verdict Dynamic)
{
    /// <summary>Where no policy says anything.</summary>
    public static UnknownVerdicts ByDefault => new(Verdict.Warn, Verdict.Warn, Verdict.Info);
}

/// <summary>What `replaceWith` prescribes; a null half stays as it is.</summary>
internal sealed record Replacement(string? Model, string? Endpoint)
{
    /// <summary>The endpoint is written as it stands here, operation and all; nothing of the old path is kept.</summary>
    public bool IsWholeAddress { get; init; }
}

/// <summary>One rule as written and checked; conditions are compiled.</summary>
internal sealed class Rule
{
    /// <summary>Qualified where presets or packages clash: `preset/rule`.</summary>
    public required string Id { get; init; }

    public required Verdict Verdict { get; init; }

    public required Condition When { get; init; }

    /// <summary>Null: by the policy's `unknown`. <see cref="Verdict.Allow"/> stands for `ignore`.</summary>
    public Verdict? OnUnknown { get; init; }

    /// <summary>First day on which the rule holds; null from ever.</summary>
    public Day? From { get; init; }

    /// <summary>Last day on which the rule holds; null for ever.</summary>
    public Day? Until { get; init; }

    /// <summary>The verdict before <see cref="From"/>; null: the rule says nothing then.</summary>
    public Verdict? Before { get; init; }

    public string Because { get; init; } = "";

    public string? Source { get; init; }

    public ImmutableArray<Replacement> ReplaceWith { get; init; } = ImmutableArray<Replacement>.Empty;

    public bool Locked { get; init; }

    public bool Waivable { get; init; } = true;

    /// <summary>Of a locked rule: the facts without those of inner files, by which it is judged too. Null where inner files declare none.</summary>
    public DeclaredFacts? Facts { get; init; }

    /// <summary>The rule's id in its file; null for presets.</summary>
    public Place? Place { get; init; }
}

/// <summary>A sanctioned way out of rules, with an owner and an end.</summary>
internal sealed class PolicyException
{
    public required string Id { get; init; }

    /// <summary>Rule ids, or `default`, `unlisted`, `unknown:rule`.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    public ModelPattern? Model { get; init; }

    public string? Host { get; init; }

    public string? Alias { get; init; }

    public string? Symbol { get; init; }

    public string? Path { get; init; }

    public string Reason { get; init; } = "";

    public string Owner { get; init; } = "";

    public Day? From { get; init; }

    public Day Until { get; init; }

    /// <summary>The most days that it may last (`exceptionPolicy`); null for any number.</summary>
    public int? MaxDays { get; init; }

    public string? Ticket { get; init; }

    public string? ApprovedBy { get; init; }

    /// <summary>The exception's id.</summary>
    public Place? Place { get; init; }

    /// <summary>The values of `reason` and `until`.</summary>
    public Place? ReasonPlace { get; init; }

    public Place? UntilPlace { get; init; }
}

/// <summary>The rules in force: merged, checked, immutable. Made once for an exact sequence of texts and options.</summary>
internal sealed class OriginPolicy
{
    public ImmutableArray<Rule> Rules { get; init; } = ImmutableArray<Rule>.Empty;

    public ImmutableArray<PolicyException> Exceptions { get; init; } = ImmutableArray<PolicyException>.Empty;

    /// <summary>Exceptions that last longer than `exceptionPolicy` lets them: written, and of no effect.</summary>
    public ImmutableArray<PolicyException> ExceptionsTooLong { get; init; } = ImmutableArray<PolicyException>.Empty;

    public bool HasExceptions => !Exceptions.IsEmpty || !ExceptionsTooLong.IsEmpty;

    /// <summary>Some exception names a symbol, so that uses must say in which member they stand.</summary>
    public bool NeedsSymbols { get; init; }

    public Verdict Default { get; init; } = Verdict.Allow;

    public UnknownVerdicts Unknown { get; init; } = UnknownVerdicts.ByDefault;

    /// <summary>False: presumed members are unknown.</summary>
    public bool Presume { get; init; } = true;

    public DeclaredFacts Facts { get; init; } = DeclaredFacts.None;

    /// <summary>Some locked rule has <see cref="Rule.Facts"/>.</summary>
    public bool HasFactsToIgnore { get; init; }

    /// <summary>Short hexadecimal hash over texts, presets and catalog; recorded in the run.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The presets in force, ordinal order of their names.</summary>
    public ImmutableArray<PresetInForce> Presets { get; init; } = ImmutableArray<PresetInForce>.Empty;

    /// <summary>Some rule asks for `deployedIn`.</summary>
    public bool NeedsDeployedIn { get; init; }

    /// <summary>Lower-case literal pieces of `model` and `host` patterns, aliases and declared hosts: triggers of the text scan beside the catalog's.</summary>
    public ImmutableArray<string> Triggers { get; init; } = ImmutableArray<string>.Empty;
}
