namespace ModelOriginAnalyzer.Policy;

/// <summary>Ordered by strictness: the strictest wins.</summary>
internal enum Verdict : byte { Allow, Info, Warn, Deny }

/// <summary>Verdicts as policies and results spell them.</summary>
internal static class Verdicts
{
    /// <summary>`ignore`, the word of `onUnknown` and `unknown`, is <see cref="Verdict.Allow"/>; null for any other text.</summary>
    public static Verdict? Parse(string? text) => text switch
    {
        "deny" => Verdict.Deny,
        "warn" => Verdict.Warn,
        "info" => Verdict.Info,
        "allow" or "ignore" => Verdict.Allow,
        _ => null,
    };

    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Deny => "deny",
        Verdict.Warn => "warn",
        Verdict.Info => "info",
        _ => "allow",
    };
}
