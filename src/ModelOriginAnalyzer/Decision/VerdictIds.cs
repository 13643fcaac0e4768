namespace ModelOriginAnalyzer.Decision;

/// <summary>The diagnostic ids that stand for results (DESIGN section 4): a team sets severity by verdict.</summary>
internal static class VerdictIds
{
    public const string LockedDenied = "MOA1000";
    public const string Denied = "MOA1001";
    public const string Discouraged = "MOA1002";
    public const string CannotTell = "MOA1003";
    public const string Unlisted = "MOA1004";
    public const string Information = "MOA1005";
    public const string Permitted = "MOA1100";
    public const string Excepted = "MOA1101";
}
