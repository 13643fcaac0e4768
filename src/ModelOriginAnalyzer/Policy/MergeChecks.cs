using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Merging only tightens (POLICY section 5): a file may not loosen what its presets and the outer files say, unless its `overrides` say
/// why. What loosens in a preset or a package, which nobody here can edit, is said where it is extended.
/// </summary>
internal sealed class MergeChecks(PolicyErrors errors)
{
    private readonly List<PolicyDocument> _outer = [];

    /// <param name="documents">Outer to inner, each after its presets.</param>
    public void Check(List<PolicyDocument> documents, RuleIndex rules)
    {
        foreach (var document in documents)
        {
            if (document.Kind == PolicyFileKind.Policy) Check(document);
            _outer.Add(document);
        }

        foreach (var rule in rules.Rules)
        {
            if (rule.Outer is not null) RestatementChecks.Check(rule, errors);
        }
    }

    private void Check(PolicyDocument document)
    {
        CheckAllowRules(document);
        if (document.Library is not null) return;   // written for nobody in particular: what is looser in it has no effect

        CheckVerdict(document, document.Find("default", JsonKind.String), "default", null);
        CheckVerdict(document, Unknown(document, "unlisted"), "unlisted", "unknown");
        CheckVerdict(document, Unknown(document, "undisclosed"), "undisclosed", "unknown");
        CheckVerdict(document, Unknown(document, "dynamic"), "dynamic", "unknown");
        CheckPresume(document);
        CheckLimits(document);
        CheckGroups(document);
        if (document.Find("root", JsonKind.True) is { } root) NewRoot.Check(document, root, _outer, errors);
    }

    private void CheckVerdict(PolicyDocument document, JsonValue? written, string key, string? parent)
    {
        if (written is null || Verdicts.Parse(written.Text) is not { } verdict) return;

        foreach (var outer in _outer)
        {
            var stated = parent is null ? outer.Find(key, JsonKind.String) : outer.Find(parent, JsonKind.Object)?.Find(key, JsonKind.String);
            if (stated is not null ? Verdicts.Parse(stated.Text) > verdict : parent is not null && IsOuterFile(outer, document) && Unstated(key) > verdict)
                Loosens(document, written, key, stated is null ? $"'{key}' is left at '{Verdicts.NameOf(Unstated(key))}'" : $"'{key}' is '{stated.Text}'", outer);
        }
    }

    /// <summary>A policy that says nothing of a setting leaves it as everybody knows it.</summary>
    private static bool IsOuterFile(PolicyDocument outer, PolicyDocument document) => outer.Kind == PolicyFileKind.Policy && outer.Layer < document.Layer && outer.Extender is null && outer.Preset is null;

    private static Verdict Unstated(string key) => key == "dynamic" ? UnknownVerdicts.ByDefault.Dynamic : UnknownVerdicts.ByDefault.Undisclosed;

    private void CheckPresume(PolicyDocument document)
    {
        if (document.Find("presume", JsonKind.True) is not { } presume) return;

        foreach (var outer in _outer)
        {
            if (outer.Find("presume", JsonKind.False) is not null) Loosens(document, presume, "presume", "'presume' is false", outer);
        }
    }

    private void CheckLimits(PolicyDocument document)
    {
        if (document.Find("exceptionPolicy", JsonKind.Object)?.Find("maxDays", JsonKind.Object) is not { } days) return;

        foreach (var property in days.Properties)
        {
            foreach (var outer in _outer)
            {
                if (outer.Find("exceptionPolicy", JsonKind.Object)?.Find("maxDays", JsonKind.Object)?.Find(property.Name, JsonKind.Number) is { } limit && ExceptionLimits.DaysOf(property.Value) > ExceptionLimits.DaysOf(limit))
                    Loosens(document, property.Value, "exceptionPolicy", $"exceptions may last {limit.Text} days", outer);
            }
        }
    }

    /// <summary>Whoever extends a preset by name says himself what may be used under it; other files have somebody else's word to keep.</summary>
    private void CheckAllowRules(PolicyDocument document)
    {
        if (document.Find("rules", JsonKind.Array) is not { } rules) return;

        foreach (var outer in _outer)
        {
            if (outer.Find("default", JsonKind.String) is not { Text: "deny" } || (outer.Preset is not null && outer.Layer == document.Layer)) continue;

            foreach (var rule in rules.Items)
            {
                if (rule.Find("verdict", JsonKind.String) is { Text: "allow" } verdict) Loosens(document, verdict, rule.TextOf("id") ?? "", "only what it allows itself is allowed", outer);
            }
        }
    }

    private void CheckGroups(PolicyDocument document)
    {
        if (document.Find("groups", JsonKind.Object) is not { } groups) return;

        foreach (var outer in _outer)
        {
            // A preset's groups are its own; only the names of outer files are taken.
            if (outer.Library is not null || outer.Find("groups", JsonKind.Object) is not { } taken) continue;

            foreach (var group in groups.Properties)
            {
                if (taken.Find(group.Name) is { } other && !HaveSameEntries(group.Value, other.Value) && !Sanctions(document, "@" + group.Name))
                    errors.Report(document, group.KeySpan, $"A group '{group.Name}' with other entries stands in {outer.Path}. Give this one another name, or say in 'overrides' under '@{group.Name}' why it differs");
            }
        }
    }

    private static bool HaveSameEntries(JsonValue left, JsonValue right)
    {
        if (left.Items.Length != right.Items.Length) return false;

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (left.Items[i].Text != right.Items[i].Text) return false;
        }

        return true;
    }

    private void Loosens(PolicyDocument document, JsonValue value, string name, string what, PolicyDocument outer)
    {
        if (document.Extender is { } extender && document.Library is not null)
        {
            if (outer.Layer < document.Layer && !Sanctions(extender, name))
                errors.Report(extender, document.ExtendsEntry!.Span, $"'{name}' of {document.Path} loosens what is in force: in {outer.Path} {what}. To do so on purpose, say why in 'overrides' under '{name}'");
        }
        else if (!Sanctions(document, name))
        {
            errors.Report(document, value.Span, $"This loosens what is in force: in {outer.Path} {what}. To do so on purpose, say why in 'overrides' under '{name}'");
        }
    }

    private static bool Sanctions(PolicyDocument document, string name) => document.Role != PolicyRole.Extra && Overrides.Sanctions(document, name);

    private static JsonValue? Unknown(PolicyDocument document, string key) => document.Find("unknown", JsonKind.Object)?.Find(key, JsonKind.String);
}
