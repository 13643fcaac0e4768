using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>No two declarations may say different things of the same name, in one file or in several.</summary>
internal sealed class FactMergeChecks
{
    private readonly PolicyErrors _errors;
    private readonly Dictionary<string, (PolicyDocument Document, JsonValue Value)> _declared = new(StringComparer.OrdinalIgnoreCase);

    private FactMergeChecks(PolicyErrors errors) => _errors = errors;

    public static void Check(List<PolicyDocument> documents, PolicyErrors errors)
    {
        FactMergeChecks? checks = null;
        foreach (var document in documents)
        {
            if (document.Facts is { } facts) (checks ??= new FactMergeChecks(errors)).Check(document, facts);
        }
    }

    private void Check(PolicyDocument document, JsonValue facts)
    {
        Check(document, facts, "endpoints", "host", null);
        Check(document, facts, "aliases", "model", "on");
        Check(document, facts, "bindings", "config", null);
        Check(document, facts, "bindings", "env", null);
        Check(document, facts, "bindings", "symbol", null);
        Check(document, facts, "organizations", "name", null);
        Check(document, facts, "families", "name", null);
    }

    private void Check(PolicyDocument document, JsonValue facts, string list, string key, string? second)
    {
        if (facts.Find(list, JsonKind.Array) is not { } entries) return;

        foreach (var entry in entries.Items)
        {
            if (entry.Find(key, JsonKind.String) is not { } name) continue;

            var whole = $"{list} {key} {name.Text}{(second is null ? "" : "\n" + entry.TextOf(second))}";
            if (!_declared.TryGetValue(whole, out var first)) _declared.Add(whole, (document, entry));
            else if (!SaysTheSame(first.Value, entry)) _errors.Report(document, name.Span, $"'{name.Text}' is declared differently in {first.Document.Path}, line {first.Document.LineOf(first.Value.Span)}");
        }
    }

    private static bool SaysTheSame(JsonValue left, JsonValue right)
    {
        if (left.Kind != right.Kind || left.Text != right.Text || left.Items.Length != right.Items.Length || left.Properties.Length != right.Properties.Length) return false;

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (!SaysTheSame(left.Items[i], right.Items[i])) return false;
        }

        foreach (var property in left.Properties)
        {
            if (right.Find(property.Name) is not { } other || !SaysTheSame(property.Value, other.Value)) return false;
        }

        return true;
    }
}
