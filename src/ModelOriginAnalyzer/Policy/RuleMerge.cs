using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Rules of several texts (POLICY section 5). Files of one repository mean the same rule by the same id; presets and packages do not know
/// each other, nor the files that extend them, and what clashes is told apart by their names.
/// </summary>
internal static class RuleMerge
{
    public static void Apply(List<IndexedRule> rules, List<PolicyDocument> documents)
    {
        if (Clashing(rules) is { } clashing)
        {
            Qualify(rules, clashing);
            Restate(rules);
        }

        foreach (var document in documents)
        {
            if (document.Find(Overrides.Key, JsonKind.Object) is { } overrides) Override(rules, document, overrides);
        }
    }

    /// <summary>`preset/rule`, whether or not the rule's id had to be qualified.</summary>
    public static IndexedRule? FindQualified(List<IndexedRule> rules, string id)
    {
        var slash = id.LastIndexOf('/');
        foreach (var rule in rules)
        {
            if (rule.Owner.Library is { } library && id.Length == slash + 1 + rule.Id.Length && id.StartsWith(library, StringComparison.Ordinal) && library.Length == slash && id.EndsWith(rule.Id, StringComparison.Ordinal)) return rule;
        }

        return null;
    }

    /// <summary>Ids that stand in several texts; null if none does.</summary>
    private static HashSet<string>? Clashing(List<IndexedRule> rules)
    {
        var first = new Dictionary<string, PolicyDocument>(StringComparer.Ordinal);
        HashSet<string>? clashing = null;
        foreach (var rule in rules)
        {
            if (!first.TryGetValue(rule.Id, out var other)) first.Add(rule.Id, rule.Document);
            else if (other != rule.Document) (clashing ??= new HashSet<string>(StringComparer.Ordinal)).Add(rule.Id);
        }

        return clashing;
    }

    private static void Qualify(List<IndexedRule> rules, HashSet<string> clashing)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Document.Library is { } library && clashing.Contains(rules[i].Id)) rules[i] = new IndexedRule(library + "/" + rules[i].Id, rules[i].Document, rules[i].Json);
        }
    }

    /// <summary>What an inner text says under an id goes before what an outer one says; that it only tightens is checked.</summary>
    private static void Restate(List<IndexedRule> rules)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (!first.TryGetValue(rule.Id, out var at))
            {
                first.Add(rule.Id, i);
            }
            else if (rules[at].Document != rule.Document && rule.Id.Length > 0)
            {
                rules[at] = new IndexedRule(rule.Id, rule.Document, rule.Json, rules[at]);
                rules.RemoveAt(i--);
            }
        }
    }

    /// <summary>Changes rules of other texts; those that are locked stay as they are.</summary>
    private static void Override(List<IndexedRule> rules, PolicyDocument document, JsonValue overrides)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            var entry = overrides.Find(rule.Id, JsonKind.Object)
                ?? (rule.Owner.Library is { } library && rule.Id.IndexOf('/') < 0 ? overrides.Find(library + "/" + rule.Id, JsonKind.Object) : null);
            if (entry is null || rule.Document == document || rule.IsTrue("locked") || document.Role == PolicyRole.Extra) continue;

            rules[i] = new IndexedRule(rule.Id, document, entry, rule, isOverride: true);
        }
    }
}
