using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>`delegates`: what inner files may add freely. Outer files that say nothing leave endpoints, aliases and bindings to them.</summary>
internal static class DelegateChecks
{
    private const string ByDefault = "endpoints|aliases|bindings";

    /// <summary>The lists of facts that an outer policy does not leave to this file.</summary>
    public static void CheckFacts(PolicyDocument document, JsonValue facts, List<PolicyDocument> documents, PolicyErrors errors)
    {
        foreach (var list in facts.Properties)
        {
            if (list.Value.Kind != JsonKind.Array || list.Value.Items.IsEmpty) continue;

            // Families and organizations say what aliases and endpoints lead to.
            var what = list.Name switch { "families" => "aliases", "organizations" => "endpoints", _ => list.Name };
            foreach (var outer in documents)
            {
                if (outer.Layer < document.Layer && !Leaves(outer, what) && outer.Kind == PolicyFileKind.Policy)
                {
                    errors.Report(document, list.KeySpan, $"{outer.Path} does not leave '{what}' to inner files ('delegates'): declare this there");
                    break;
                }
            }
        }
    }

    /// <summary>An outer file leaves exceptions from what it says to inner ones.</summary>
    public static bool LeavesExceptions(PolicyDocument outer) => Leaves(Extending(outer), "exceptions");

    /// <summary>The file of the repository, or the floor, that brought a preset or a package's file in.</summary>
    public static PolicyDocument Extending(PolicyDocument document)
    {
        while (document.Extender is { } extender) document = extender;
        return document;
    }

    private static bool Leaves(PolicyDocument outer, string what)
    {
        if (outer.Root?.Find("delegates") is not { Value: var delegates }) return outer.Extender is not null || Words.Has(ByDefault, what);
        if (delegates.Text == what) return true;

        foreach (var entry in delegates.Items)
        {
            if (entry.Text == what) return true;
        }

        return false;
    }
}
