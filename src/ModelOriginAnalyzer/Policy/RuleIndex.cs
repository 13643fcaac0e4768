using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A rule as it stands in a text, with the id it goes by.</summary>
/// <param name="Id">Qualified (`preset/rule`) where a preset's id clashes with another.</param>
internal sealed record IndexedRule(string Id, PolicyDocument Document, JsonValue Json);

/// <summary>All rules in force, by the ids that exceptions, messages and tests use.</summary>
internal sealed class RuleIndex
{
    /// <summary>Rule ids that stand for something else than a rule (POLICY section 6).</summary>
    public const string DefaultId = "default";
    public const string UnlistedId = "unlisted";
    public const string UnknownPrefix = "unknown:";

    private readonly List<IndexedRule> _rules = [];

    public RuleIndex(List<PolicyDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Find("rules", JsonKind.Array) is not { } rules) continue;

            foreach (var rule in rules.Items) _rules.Add(new IndexedRule(rule.TextOf("id") ?? "", document, rule));
        }

        // Presets do not know each other, nor the file that extends them: what clashes is told apart by the preset's name.
        var written = _rules.ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i].Document.Preset is { } preset && Clashes(written, i)) _rules[i] = written[i] with { Id = preset + "/" + written[i].Id };
        }
    }

    /// <summary>Outer files first, in each its presets before its own.</summary>
    public IReadOnlyList<IndexedRule> Rules => _rules;

    public IndexedRule? Find(string id)
    {
        foreach (var rule in _rules)
        {
            if (rule.Id == id) return rule;
        }

        return null;
    }

    /// <summary>The first rule of that id that is not this one; null if there is none.</summary>
    public IndexedRule? FirstNamesake(IndexedRule rule) => Find(rule.Id) is { } first && first.Json != rule.Json ? first : null;

    /// <summary>Everything that an exception may name.</summary>
    public IEnumerable<string> ExceptionTargets()
    {
        yield return DefaultId;
        yield return UnlistedId;
        foreach (var rule in _rules)
        {
            yield return rule.Id;
            yield return UnknownPrefix + rule.Id;
        }
    }

    private static bool Clashes(IndexedRule[] rules, int index)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (i != index && rules[i].Id == rules[index].Id && rules[i].Document != rules[index].Document) return true;
        }

        return false;
    }
}
