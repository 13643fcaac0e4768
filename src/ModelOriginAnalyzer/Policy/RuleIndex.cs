using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A rule as it is in force: as a text states it, or with what `overrides` of an inner text change.</summary>
/// <param name="id">Qualified (`preset/rule`) where a preset's or package's id clashes with another.</param>
/// <param name="document">The text that states <paramref name="json"/>.</param>
/// <param name="json">The rule, or an entry of `overrides`.</param>
/// <param name="outer">What an outer text says under the same id; null if none does.</param>
/// <param name="isOverride">What is not stated here is as <paramref name="outer"/> says.</param>
internal sealed class IndexedRule(string id, PolicyDocument document, JsonValue json, IndexedRule? outer = null, bool isOverride = false)
{
    public readonly string Id = id;

    public readonly PolicyDocument Document = document;

    public readonly JsonValue Json = json;

    public readonly IndexedRule? Outer = outer;

    public readonly bool IsOverride = isOverride;

    /// <summary>The outermost text that has the rule: whose rule it is.</summary>
    public PolicyDocument Owner => Outer is null ? Document : Outer.Owner;

    public JsonValue? Find(string key) => Stating(key)?.Json.Find(key)?.Value;

    public string? TextOf(string key) => Find(key) is { Kind: JsonKind.String, Text: var text } ? text : null;

    public bool IsTrue(string key) => Find(key) is { Kind: JsonKind.True };

    /// <summary>Who states this key of the rule: groups in it are those of that text. Null if nobody does.</summary>
    public IndexedRule? Stating(string key)
    {
        for (var rule = this; ; rule = rule.Outer!)
        {
            if (rule.Json.Find(key) is not null) return rule;
            if (!rule.IsOverride) return null;
        }
    }
}

/// <summary>All texts that take part, and their rules by the ids that exceptions, messages and tests use.</summary>
internal sealed class RuleIndex
{
    /// <summary>Rule ids that stand for something else than a rule (POLICY section 6).</summary>
    public const string DefaultId = "default";
    public const string UnlistedId = "unlisted";
    public const string UnknownPrefix = "unknown:";

    /// <summary>Up to here a walk through the rules costs less than a table of them.</summary>
    private const int FewRules = 16;

    private ExceptionLimits? _limits;
    private Dictionary<string, IndexedRule>? _byId;

    public RuleIndex(List<PolicyDocument> documents)
    {
        Documents = documents;
        foreach (var document in documents)
        {
            if (document.Find("rules", JsonKind.Array) is not { } rules) continue;

            foreach (var rule in rules.Items) Rules.Add(new IndexedRule(rule.TextOf("id") ?? "", document, rule));
        }

        if (documents.Count > 1) RuleMerge.Apply(Rules, documents);
    }

    public readonly List<PolicyDocument> Documents;

    /// <summary>Outer files first, in each its presets before its own.</summary>
    public readonly List<IndexedRule> Rules = [];

    /// <summary>What exceptions must have.</summary>
    public ExceptionLimits Limits => _limits ??= new ExceptionLimits(Documents);

    /// <summary>A rule by its id, qualified or not. Null if there is none.</summary>
    public IndexedRule? Find(string id)
    {
        if (Rules.Count > FewRules) return FindInTable(id);

        foreach (var rule in Rules)
        {
            if (rule.Id == id) return rule;
        }

        return id.IndexOf('/') >= 0 ? RuleMerge.FindQualified(Rules, id) : null;
    }

    /// <summary>Everything that an exception may name.</summary>
    public IEnumerable<string> ExceptionTargets()
    {
        yield return DefaultId;
        yield return UnlistedId;
        foreach (var rule in Rules)
        {
            yield return rule.Id;
            yield return UnknownPrefix + rule.Id;
        }
    }

    private IndexedRule? FindInTable(string id)
    {
        if (_byId is null)
        {
            var table = new Dictionary<string, IndexedRule>(Rules.Count, StringComparer.Ordinal);
            foreach (var rule in Rules)
            {
                if (!table.ContainsKey(rule.Id)) table.Add(rule.Id, rule);
            }

            _byId = table;
        }

        return _byId.TryGetValue(id, out var found) ? found : id.IndexOf('/') >= 0 ? RuleMerge.FindQualified(Rules, id) : null;
    }
}
