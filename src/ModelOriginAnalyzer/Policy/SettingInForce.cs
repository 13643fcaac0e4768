using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A setting of the policy in force, and the text that has the last word on it.</summary>
/// <param name="key">Where that text says so.</param>
internal readonly struct SettingInForce(Verdict verdict, PolicyDocument document, JsonProperty key)
{
    public readonly Verdict Verdict = verdict;

    public readonly PolicyDocument Document = document;

    public readonly JsonProperty Key = key;

    /// <summary>The strictest that is stated; an inner text that says why goes below that. Null where no text says anything.</summary>
    /// <param name="parent">The object that holds the key; null for the policy itself.</param>
    public static SettingInForce? Of(List<PolicyDocument> documents, string? parent, string key)
    {
        SettingInForce? inForce = null;
        foreach (var document in documents)
        {
            var holder = parent is null ? document.Root : document.Find(parent, JsonKind.Object);
            if (holder?.Find(key) is not { } property || Verdicts.Parse(property.Value.Kind == JsonKind.String ? property.Value.Text : null) is not { } stated) continue;
            if (inForce is not { } before || stated > before.Verdict || (stated < before.Verdict && Overrides.Sanctions(document, key))) inForce = new SettingInForce(stated, document, property);
        }

        return inForce;
    }

    /// <summary>The `presume: false` that is in force; null where what is presumed counts as known.</summary>
    public static (PolicyDocument Document, JsonProperty Key)? NothingPresumed(List<PolicyDocument> documents)
    {
        (PolicyDocument, JsonProperty)? inForce = null;
        foreach (var document in documents)
        {
            if (document.Root?.Find("presume") is not { } stated) continue;
            if (stated.Value.Kind == JsonKind.False) inForce ??= (document, stated);
            else if (Overrides.Sanctions(document, "presume")) inForce = null;
        }

        return inForce;
    }
}
