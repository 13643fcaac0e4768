using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// `root: true` below another policy: it would disarm everything above, so it needs an override with a reason, never drops a floor,
/// and is refused where something above is locked.
/// </summary>
internal static class NewRoot
{
    public const string Key = "root";

    /// <summary>Takes the outer files out of <paramref name="documents"/> if this file may.</summary>
    public static void Apply(PolicyDocument document, List<PolicyDocument> documents)
    {
        if (!Overrides.Sanctions(document, Key) || LockedIn(documents, document.Layer) is not null) return;

        documents.RemoveAll(outer => outer.Role == PolicyRole.Nested && outer.Layer < document.Layer);
    }

    /// <summary>Whatever <see cref="Apply"/> has left is not dropped: that is said at `root`.</summary>
    public static void Check(PolicyDocument document, JsonValue root, List<PolicyDocument> outer, PolicyErrors errors)
    {
        foreach (var other in outer)
        {
            if (other.Role != PolicyRole.Nested || other.Layer >= document.Layer || other.Kind != PolicyFileKind.Policy) continue;

            var locked = LockedIn(outer, document.Layer);
            errors.Report(document, root.Span, locked is null
                ? $"This would take {other.Path} out of force: that needs a reason, in 'overrides' under 'root'"
                : $"This would take '{locked}' out of force, which is locked ({other.Path})");
            return;
        }
    }

    /// <summary>The id of a locked rule of files that a new root would drop; null if there is none.</summary>
    private static string? LockedIn(List<PolicyDocument> documents, int layer)
    {
        foreach (var document in documents)
        {
            if (document.Role != PolicyRole.Nested || document.Layer >= layer || document.Find("rules", JsonKind.Array) is not { } rules) continue;

            foreach (var rule in rules.Items)
            {
                if (rule.Find("locked", JsonKind.True) is not null) return rule.TextOf("id") ?? "";
            }
        }

        return null;
    }
}
