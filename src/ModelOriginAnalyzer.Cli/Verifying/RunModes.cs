using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>What `ModelOriginMode` makes of each id: POLICY section 9.</summary>
internal static class RunModes
{
    public const string Enforce = "enforce";
    public const string Warn = "warn";
    public const string Observe = "observe";

    /// <summary>Stricter is greater; a mode that nobody knows is the mildest.</summary>
    public static int StrictnessOf(string mode) => mode switch
    {
        Enforce => 2,
        Warn => 1,
        _ => 0,
    };

    /// <summary>The level a finding has if nothing but the mode acts on it.</summary>
    public static string LevelOf(string id, string mode) => id switch
    {
        RuleIdentifiers.InvalidPolicy or RuleIdentifiers.LockedDenied => "error",
        _ when StrictnessOf(mode) == 0 => "note",
        RuleIdentifiers.Denied when mode == Enforce => "error",
        _ => "warning",
    };

    public static bool IsMilder(string level, string than) => RankOf(level) < RankOf(than);

    private static int RankOf(string level) => level switch
    {
        "error" => 3,
        "warning" => 2,
        "note" => 1,
        _ => 0,
    };
}
