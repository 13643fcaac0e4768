using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Merging only tightens (POLICY section 5): a file may not loosen what its presets and the outer files say. Overrides, which would
/// allow it with a reason, are not supported yet.
/// </summary>
internal sealed class MergeChecks(PolicyErrors errors)
{
    private readonly List<PolicyDocument> _outer = [];
    private readonly List<PolicyDocument> _outerFiles = [];

    /// <param name="documents">Outer to inner, each after its presets.</param>
    public void Check(List<PolicyDocument> documents)
    {
        foreach (var document in documents)
        {
            Check(document);
            _outer.Add(document);
            if (document.Preset is null) _outerFiles.Add(document);
        }
    }

    private void Check(PolicyDocument document)
    {
        if (document.Kind == PolicyFileKind.Policy)
        {
            CheckVerdict(document, document.Find("default", JsonKind.String), "default", null);
            CheckVerdict(document, Unknown(document, "unlisted"), "unlisted", "unknown");
            CheckVerdict(document, Unknown(document, "undisclosed"), "undisclosed", "unknown");
            CheckVerdict(document, Unknown(document, "dynamic"), "dynamic", "unknown");
            CheckPresume(document);
            CheckAllowRules(document);
            CheckGroups(document);
            CheckRoot(document);
        }
    }

    private void CheckVerdict(PolicyDocument document, JsonValue? written, string key, string? parent)
    {
        if (written is null || Verdicts.Parse(written.Text) is not { } verdict) return;

        foreach (var outer in OuterOf(document))
        {
            var stated = parent is null ? outer.Find(key, JsonKind.String) : outer.Find(parent, JsonKind.Object)?.Find(key, JsonKind.String);
            if (stated is not null && Verdicts.Parse(stated.Text) > verdict) Loosens(document, written, $"'{key}' is '{stated.Text}'", outer);
        }
    }

    private void CheckPresume(PolicyDocument document)
    {
        if (document.Find("presume", JsonKind.True) is not { } presume) return;

        foreach (var outer in OuterOf(document))
        {
            if (outer.Find("presume", JsonKind.False) is not null) Loosens(document, presume, "'presume' is false", outer);
        }
    }

    private void CheckAllowRules(PolicyDocument document)
    {
        if (document.Find("rules", JsonKind.Array) is not { } rules) return;

        foreach (var outer in OuterOf(document))
        {
            if (outer.Find("default", JsonKind.String) is not { Text: "deny" }) continue;

            foreach (var rule in rules.Items)
            {
                if (rule.Find("verdict", JsonKind.String) is { Text: "allow" } verdict) Loosens(document, verdict, "only what it allows itself is allowed", outer);
            }
        }
    }

    private void CheckGroups(PolicyDocument document)
    {
        if (document.Find("groups", JsonKind.Object) is not { } groups || document.Preset is not null) return;

        foreach (var outer in _outer)
        {
            // A preset's groups are its own; only the names of outer files are taken.
            if (outer.Preset is not null || outer.Find("groups", JsonKind.Object) is not { } taken) continue;

            foreach (var group in groups.Properties)
            {
                if (taken.Find(group.Name) is not null) errors.Report(document, group.KeySpan, $"An outer policy has a group '{group.Name}' already, and 'overrides' is not supported yet ({outer.Path})");
            }
        }
    }

    private void CheckRoot(PolicyDocument document)
    {
        if (document.Find("root", JsonKind.True) is not { } root) return;

        foreach (var outer in _outer)
        {
            if (outer.Preset is null && outer.Kind == PolicyFileKind.Policy)
            {
                errors.Report(document, root.Span, $"'root' below another policy is not supported yet: {outer.Path} is in force as well");
                return;
            }
        }
    }

    private void Loosens(PolicyDocument document, JsonValue value, string what, PolicyDocument outer)
        => errors.Report(document, value.Span, $"This loosens what is in force: in {outer.Path} {what}; 'overrides' is not supported yet");

    /// <summary>Presets that one file extends are its own choice together: none of them loosens another.</summary>
    private List<PolicyDocument> OuterOf(PolicyDocument document) => document.Preset is null ? _outer : _outerFiles;

    private static JsonValue? Unknown(PolicyDocument document, string key) => document.Find("unknown", JsonKind.Object)?.Find(key, JsonKind.String);
}
