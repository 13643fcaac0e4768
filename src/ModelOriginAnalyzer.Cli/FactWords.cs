using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli;

/// <summary>Enumerations of facts as results and test files spell them.</summary>
internal static class FactWords
{
    public static string Of(UnknownKind kind) => kind switch
    {
        UnknownKind.Dynamic => "dynamic",
        UnknownKind.Unlisted => "unlisted",
        UnknownKind.Undisclosed => "undisclosed",
        _ => "none",
    };

    /// <summary>Null for a word that names no kind.</summary>
    public static UnknownKind? UnknownKindOf(string? word) => word switch
    {
        "dynamic" => UnknownKind.Dynamic,
        "unlisted" => UnknownKind.Unlisted,
        "undisclosed" => UnknownKind.Undisclosed,
        _ => null,
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Catalog => "catalog",
        Basis.Declared => "declared",
        Basis.SdkDefault => "sdk-default",
        Basis.Presumed => "presumed",
        Basis.Evaluated => "evaluated",
        Basis.Name => "name",
        _ => "given",
    };
}
