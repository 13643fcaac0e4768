using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// `overrides`: what a file loosens on purpose, each with a reason. Under a rule's id it also holds what is changed of that rule;
/// under the names of <see cref="Settings"/>, `@group` and `host:…` it says why what the file states elsewhere may loosen.
/// </summary>
internal static class Overrides
{
    /// <summary>Names of what is no rule, group or fact.</summary>
    public const string Settings = "default|unlisted|undisclosed|dynamic|presume|exceptionPolicy|root";

    public const string Key = "overrides";

    /// <summary>The file says, with a reason, that it loosens this.</summary>
    public static bool Sanctions(PolicyDocument document, string name)
        => document.Find(Key, JsonKind.Object)?.Find(name, JsonKind.Object) is { } entry && !string.IsNullOrWhiteSpace(entry.TextOf("reason"));

    /// <summary>The outermost policy, which alone may sanction facts that contradict the catalog, says so.</summary>
    public static bool RootSanctions(List<PolicyDocument> documents, string name)
    {
        foreach (var document in documents)
        {
            if (document.Kind == PolicyFileKind.Policy && document.Extender is null && document.Preset is null && document.Role != PolicyRole.Floor) return Sanctions(document, name);
        }

        return false;
    }
}
