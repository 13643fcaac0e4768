using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelOriginAnalyzer.Rules;

/// <summary>The register of all diagnostics: one id a verdict, one severity an id (DESIGN section 4).</summary>
internal static class Descriptors
{
    private const string Category = "ModelOrigin";

    public static readonly DiagnosticDescriptor InvalidPolicy = Locked(RuleIdentifiers.InvalidPolicy,
        "The origin policy cannot be read",
        "A policy or facts file is unreadable or invalid. No use is judged until it is mended: a policy that cannot be read is an error, never a pass.");

    public static readonly DiagnosticDescriptor DoubtfulException = Rule(RuleIdentifiers.DoubtfulException, DiagnosticSeverity.Warning,
        "Doubtful exception",
        "An exception of the policy has expired, lasts longer than the policy allows, or gives no real reason.");

    public static readonly DiagnosticDescriptor SuppressedInSource = Rule(RuleIdentifiers.SuppressedInSource, DiagnosticSeverity.Warning,
        "Suppressed in source",
        "A pragma or a SuppressMessage attribute names one of our diagnostics. A use that is acceptable belongs in the policy's exceptions, where it has a reason, an owner and an end.");

    public static readonly DiagnosticDescriptor NoPolicy = Rule(RuleIdentifiers.NoPolicy, DiagnosticSeverity.Info,
        "No origin policy",
        "The project has no model-origin.json, so the built-in preset is in force and its denials are warnings.");

    public static readonly DiagnosticDescriptor Run = Rule(RuleIdentifiers.Run, DiagnosticSeverity.Hidden,
        "The run",
        "What was judged with: the hash of the policy in force, its presets, the catalog, the date, the countries of deployment and the mode.");

    public static readonly DiagnosticDescriptor Record = Create(RuleIdentifiers.Record, DiagnosticSeverity.Hidden,
        "The record of findings",
        "Every warning and error that an analyzer of the package has reported in this compilation, whatever silences it afterwards. `model-origin verify` compares the log with it.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor LockedDenied = Locked(RuleIdentifiers.LockedDenied,
        "Use denied by a locked rule",
        "The origin of a model or endpoint is denied by a rule that its owner has locked: no setting, pragma or child policy lowers it.");

    public static readonly DiagnosticDescriptor Denied = Rule(RuleIdentifiers.Denied, DiagnosticSeverity.Error,
        "Use of a denied origin",
        "The origin of a model or endpoint is denied by a rule of the policy in force.");

    public static readonly DiagnosticDescriptor Discouraged = Rule(RuleIdentifiers.Discouraged, DiagnosticSeverity.Warning,
        "Use of a discouraged origin",
        "The origin of a model or endpoint is discouraged by a rule of the policy in force.");

    public static readonly DiagnosticDescriptor CannotTell = Rule(RuleIdentifiers.CannotTell, DiagnosticSeverity.Warning,
        "Cannot tell whether a rule applies",
        "A rule of the policy may apply to a use, and a fact that decides it is missing.");

    public static readonly DiagnosticDescriptor Unlisted = Rule(RuleIdentifiers.Unlisted, DiagnosticSeverity.Warning,
        "Unknown model or endpoint",
        "A model or endpoint is used that neither the catalog nor the team's facts know, so its origin cannot be judged.");

    public static readonly DiagnosticDescriptor Information = Rule(RuleIdentifiers.Information, DiagnosticSeverity.Info,
        "Origin, for information",
        "An info rule holds for a use, or a rule may apply and the policy rates what is missing as information.");

    public static readonly DiagnosticDescriptor Permitted = Rule(RuleIdentifiers.Permitted, DiagnosticSeverity.Hidden,
        "Permitted use",
        "The inventory: a use of a model or endpoint that the policy permits, with what is known of its origin.");

    public static readonly DiagnosticDescriptor Excepted = Rule(RuleIdentifiers.Excepted, DiagnosticSeverity.Info,
        "Use under an exception",
        "A rule would report this use, and an exception of the policy covers it until its end date.");

    /// <summary>Diagnostics of uses, by what Decision calls them.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Uses = ImmutableArray.Create(
        LockedDenied, Denied, Discouraged, CannotTell, Unlisted, Information, Permitted, Excepted);

    /// <summary>All that an analyzer of uses reports.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> UsesAndRecord = Uses.Add(Record);

    /// <summary>What is reported in C#.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Code = UsesAndRecord.Add(SuppressedInSource);

    public static DiagnosticDescriptor Of(string id)
    {
        foreach (var descriptor in Uses)
        {
            if (descriptor.Id == id) return descriptor;
        }

        return Denied;
    }

    private static DiagnosticDescriptor Locked(string id, string title, string description) =>
        Create(id, DiagnosticSeverity.Error, title, description, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity, string title, string description) =>
        Create(id, severity, title, description);

    // The message is composed for each use (what, why, which rule, what to do): see Messages.
    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string description, params string[] tags) =>
        new(id, title, "{0}", Category, severity, isEnabledByDefault: true, description, HelpLink(id), tags);

    private static string HelpLink(string id) =>
        "https://github.com/model-origin-analyzer/ModelOriginAnalyzer/blob/main/docs/rules/" + id + ".md";
}
