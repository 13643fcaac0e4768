using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>No two declarations may say different things of the same name, in one file or in several.</summary>
internal sealed class FactMergeChecks
{
    private readonly List<PolicyDocument> _documents;
    private readonly PolicyErrors _errors;
    private readonly Dictionary<string, (PolicyDocument Document, JsonValue Value)> _declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(PolicyDocument Document, string Key, JsonValue Name, JsonValue Value)> _wildcards = [];

    private FactMergeChecks(List<PolicyDocument> documents, PolicyErrors errors)
    {
        _documents = documents;
        _errors = errors;
    }

    public static void Check(List<PolicyDocument> documents, PolicyErrors errors)
    {
        FactMergeChecks? checks = null;
        foreach (var document in documents)
        {
            if (document.Facts is not { } facts) continue;

            (checks ??= new FactMergeChecks(documents, errors)).Check(document, facts);
            if (documents.Count > 1) DelegateChecks.CheckFacts(document, facts, documents, errors);
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
            if (!_declared.TryGetValue(whole, out var first))
            {
                _declared.Add(whole, (document, entry));
                CheckShadowed(document, entry, name, key);
            }
            else if (!SaysTheSame(first.Value, entry) && !IsSanctioned(document, first.Document, list, name))
            {
                _errors.Report(document, name.Span, $"'{name.Text}' is declared differently in {first.Document.Path}, line {first.Document.LineOf(first.Value.Span)}");
            }

            if (key is "host" or "model" && name.Text.IndexOf('*') >= 0) _wildcards.Add((document, key, name, entry));
        }
    }

    /// <summary>An exact name goes before a pattern: an inner file must not take it out of what an outer one says of all such names.</summary>
    private void CheckShadowed(PolicyDocument document, JsonValue entry, JsonValue name, string key)
    {
        foreach (var (outer, itsKey, pattern, value) in _wildcards)
        {
            if (itsKey != key || outer.Layer >= document.Layer || !Wildcard.Matches(pattern.Text.ToLowerInvariant(), name.Text.ToLowerInvariant()) || SaysTheSame(value, entry, except: key)) continue;
            if (IsSanctioned(document, outer, key == "host" ? "endpoints" : "aliases", name)) continue;

            _errors.Report(document, name.Span, $"'{pattern.Text}' in {outer.Path}, line {outer.LineOf(pattern.Span)}, says something else of '{name.Text}'");
            return;
        }
    }

    private bool IsSanctioned(PolicyDocument inner, PolicyDocument outer, string list, JsonValue name)
        => outer.Layer < inner.Layer && Overrides.RootSanctions(_documents, list switch { "endpoints" => "host:", "aliases" => "alias:", "organizations" => "organization:", "bindings" => "binding:", _ => "family:" } + name.Text);

    /// <param name="except">A key that may differ.</param>
    private static bool SaysTheSame(JsonValue left, JsonValue right, string? except = null)
    {
        if (left.Kind != right.Kind || left.Text != right.Text || left.Items.Length != right.Items.Length || left.Properties.Length != right.Properties.Length) return false;

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (!SaysTheSame(left.Items[i], right.Items[i])) return false;
        }

        foreach (var property in left.Properties)
        {
            if (right.Find(property.Name) is not { } other || (property.Name != except && !SaysTheSame(property.Value, other.Value))) return false;
        }

        return true;
    }
}
