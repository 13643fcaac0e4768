using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// What makes a finding the same finding after lines have moved and files, members and variables have other names: the verdict, the rule
/// and what is used. It holds no place, so that equal uses share one: a baseline counts them.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The property of a diagnostic that holds it.</summary>
    public const string Property = "fingerprint";

    /// <summary>16 hexadecimal digits.</summary>
    public static string Of(JudgedUse judged)
    {
        var hash = new PolicyHash();
        hash.Add(judged.Result.DiagnosticId);
        hash.Add(judged.Result.RuleId ?? "");
        hash.Add(judged.References.Model?.Value?.ToLowerInvariant() ?? "");
        hash.Add(judged.Use.Endpoint?.Host ?? judged.References.Endpoint?.Value?.ToLowerInvariant() ?? "");
        hash.Add(judged.References.Sdk ?? "");
        return hash.ToString();
    }
}
