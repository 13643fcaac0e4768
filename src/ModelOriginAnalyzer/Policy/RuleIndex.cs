using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A rule as it stands in a text, with the id it goes by.</summary>
internal sealed class IndexedRule(string id, PolicyDocument document, JsonValue json)
{
    /// <summary>Qualified (`preset/rule`) where a preset's id clashes with another.</summary>
    public readonly string Id = id;

    public readonly PolicyDocument Document = document;

    public readonly JsonValue Json = json;
}

/// <summary>All texts that take part, and their rules by the ids that exceptions, messages and tests use.</summary>
internal sealed class RuleIndex
{
    /// <summary>Rule ids that stand for something else than a rule (POLICY section 6).</summary>
    public const string DefaultId = "default";
    public const string UnlistedId = "unlisted";
    public const string UnknownPrefix = "unknown:";

    private ExceptionLimits? _limits;

    public RuleIndex(List<PolicyDocument> documents)
    {
        Documents = documents;
        foreach (var document in documents)
        {
            if (document.Find("rules", JsonKind.Array) is not { } rules) continue;

            foreach (var rule in rules.Items) Rules.Add(new IndexedRule(rule.TextOf("id") ?? "", document, rule));
        }

        if (documents.Count > 1) QualifyPresets();
    }

    public readonly List<PolicyDocument> Documents;

    /// <summary>Outer files first, in each its presets before its own.</summary>
    public readonly List<IndexedRule> Rules = [];

    /// <summary>What exceptions must have.</summary>
    public ExceptionLimits Limits => _limits ??= new ExceptionLimits(Documents);

    public IndexedRule? Find(string id)
    {
        foreach (var rule in Rules)
        {
            if (rule.Id == id) return rule;
        }

        return null;
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

    /// <summary>Presets do not know each other, nor the file that extends them: what clashes is told apart by the preset's name.</summary>
    private void QualifyPresets()
    {
        var written = Rules.ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            var rule = written[i];
            if (rule.Document.Preset is { } preset && Clashes(written, rule)) Rules[i] = new IndexedRule(preset + "/" + rule.Id, rule.Document, rule.Json);
        }
    }

    private static bool Clashes(IndexedRule[] rules, IndexedRule rule)
    {
        foreach (var other in rules)
        {
            if (other.Id == rule.Id && other.Document != rule.Document) return true;
        }

        return false;
    }
}
