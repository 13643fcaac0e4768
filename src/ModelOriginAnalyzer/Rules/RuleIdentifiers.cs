using ModelOriginAnalyzer.Decision;

namespace ModelOriginAnalyzer.Rules;

/// <summary>The product's diagnostic ids, one a verdict (DESIGN section 4).</summary>
internal static class RuleIdentifiers
{
    public const string InvalidPolicy = "MOA0001";
    public const string DoubtfulException = "MOA0002";
    public const string SuppressedInSource = "MOA0003";
    public const string NoPolicy = "MOA0004";
    public const string Run = "MOA0005";
    public const string Record = "MOA0006";
    public const string Denied = VerdictIds.Denied;
    public const string Discouraged = VerdictIds.Discouraged;
    public const string CannotTell = VerdictIds.CannotTell;
    public const string Unlisted = VerdictIds.Unlisted;
    public const string Information = VerdictIds.Information;
    public const string Permitted = VerdictIds.Permitted;
    public const string Excepted = VerdictIds.Excepted;

    public const string LockedDenied = VerdictIds.LockedDenied;
}
