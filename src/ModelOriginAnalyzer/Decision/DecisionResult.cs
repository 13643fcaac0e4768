using System.Collections.Immutable;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>A fact that a rule asked for and nobody knows.</summary>
/// <param name="Fact">The dimension as written in policies (`region`).</param>
/// <param name="Of">The model id or host it is missing for; `the model`, `the endpoint`, `the project` where there is no name. For the upstream of a gateway that nobody pins, the fact is `upstream`, of the gateway.</param>
internal sealed record MissingFact(string Fact, string Of, UnknownKind Kind);

/// <summary>The result of POLICY section 4, the same in every tool.</summary>
internal sealed class DecisionResult
{
    public required Verdict Verdict { get; init; }

    /// <summary>False: "cannot tell". A maybe raised the verdict, or `default` stands only because an allow rule is a maybe.</summary>
    public required bool Certain { get; init; }

    /// <summary>Qualified id of the strictest, ties by ordinal order; `default`, `unlisted`, or null when nothing but an allowing default spoke.</summary>
    public string? RuleId { get; init; }

    /// <summary>The rule of that id; null for `default` and `unlisted`.</summary>
    public Rule? Rule { get; init; }

    /// <summary>All rules that hold or may hold, strictest first.</summary>
    public ImmutableArray<string> RuleIds { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Those whose replacements count: what a rule prescribes that only may hold is no way out of what surely holds.</summary>
    public ImmutableArray<string> PrescribingIds { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What the verdict would need to be sure, or the catalog to know; facts that only weaker rules miss are left out.</summary>
    public ImmutableArray<MissingFact> Missing { get; init; } = ImmutableArray<MissingFact>.Empty;

    /// <summary>The verdict rests on the endpoint half (squiggle the host), on the model half, or on both.</summary>
    public bool AboutEndpoint { get; init; }

    public bool AboutModel { get; init; }

    /// <summary>The exception that changed the verdict; null if none did.</summary>
    public PolicyException? Exception { get; init; }

    /// <summary>What inner files declare and a locked rule does not heed: hosts, aliases, families.</summary>
    public ImmutableArray<string> IgnoredFacts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>MOA id of POLICY/DESIGN section 4 for this result.</summary>
    public required string DiagnosticId { get; init; }

    /// <summary>This result, reached because an exception took stricter rules out of the count.</summary>
    public DecisionResult Under(PolicyException exception) => With(IgnoredFacts, exception, Verdict == Verdict.Allow ? VerdictIds.Excepted : DiagnosticId);

    /// <summary>This result, reached without heeding these declarations.</summary>
    public DecisionResult Ignoring(ImmutableArray<string> facts) => With(facts, Exception, DiagnosticId);

    private DecisionResult With(ImmutableArray<string> ignoredFacts, PolicyException? exception, string diagnosticId) => new()
    {
        Verdict = Verdict,
        Certain = Certain,
        RuleId = RuleId,
        Rule = Rule,
        RuleIds = RuleIds,
        PrescribingIds = PrescribingIds,
        Missing = Missing,
        AboutModel = AboutModel,
        AboutEndpoint = AboutEndpoint,
        IgnoredFacts = ignoredFacts,
        Exception = exception,
        DiagnosticId = diagnosticId,
    };
}
