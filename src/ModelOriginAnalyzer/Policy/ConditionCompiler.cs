using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>From a checked `when` to a condition: names in canonical spelling, groups replaced by their entries. Only for texts without an error.</summary>
internal sealed class ConditionCompiler(PolicyDocument document, NameBook names, TriggerPieces triggers)
{
    public readonly PolicyDocument Document = document;

    private readonly JsonValue? _groups = document.Find("groups", JsonKind.Object);

    /// <summary>Some condition so far asks for `deployedIn`.</summary>
    public bool NeedsDeployedIn { get; private set; }

    public Condition Compile(JsonValue when)
    {
        var parts = ImmutableArray.CreateBuilder<Condition>(when.Properties.Length);
        var keys = PolicyLanguage.Shape(ObjectId.When).Keys;
        foreach (var property in when.Properties)
        {
            if (property.Name == "any")
            {
                parts.Add(CompileAny(property.Value));
                continue;
            }

            var index = 0;
            while (keys[index].Name != property.Name) index++;
            NeedsDeployedIn |= (Dimension)index == Dimension.DeployedIn;
            parts.Add(CompileTest((Dimension)index, keys[index].Value, property.Value));
        }

        return new Condition.All(parts.ToImmutable());
    }

    private Condition CompileAny(JsonValue alternatives)
    {
        var parts = ImmutableArray.CreateBuilder<Condition>(alternatives.Items.Length);
        foreach (var alternative in alternatives.Items) parts.Add(Compile(alternative));
        return new Condition.Any(parts.ToImmutable());
    }

    private Condition.Test CompileTest(Dimension dimension, ValueShape shape, JsonValue value)
    {
        if (value.Find("some") is { } some) return new Condition.Test(dimension, CompileOperand(some.Value, shape), Quantifier.Some);
        if (value.Find("every") is { } every) return new Condition.Test(dimension, CompileOperand(every.Value, shape), Quantifier.Every);

        return new Condition.Test(dimension, CompileOperand(value, shape), Quantifier.Default);
    }

    private Operand CompileOperand(JsonValue value, ValueShape shape)
    {
        if (value.Find("not") is { } not) return new Operand.Not(CompileOperand(not.Value, shape));
        if (value.Find("absent") is { } absent) return new Operand.Absent(absent.Value.Kind == JsonKind.True);

        if (value.Kind == JsonKind.Object) return CompileObject(value, shape.Object);

        return shape.Object == ObjectId.None ? CompileTexts(Texts(value), shape) : CompileMixed(value, shape);
    }

    /// <summary>A list of names and objects: owners, ancestors.</summary>
    private Operand CompileMixed(JsonValue value, ValueShape shape)
    {
        var parts = ImmutableArray.CreateBuilder<Operand>();
        foreach (var item in value.Items)
        {
            if (item.Kind == JsonKind.Object) parts.Add(CompileObject(item, shape.Object));
        }

        var texts = Texts(value);
        if (texts.Count > 0) parts.Add(CompileTexts(texts, shape));
        return parts.Count == 1 ? parts[0] : new Operand.AnyOf(parts.ToImmutable());
    }

    private Operand CompileObject(JsonValue value, ObjectId id)
        => id == ObjectId.Lineage ? CompileAncestor(value) : new Operand.Owner(Canonical(Texts(value.Find("org")!.Value), Form.Organization), StakeOf(value));

    private Operand.Ancestor CompileAncestor(JsonValue value)
    {
        ImmutableArray<Via>? via = null;
        ImmutableArray<Via>? notVia = null;
        ImmutableArray<Via>? onlyVia = null;
        if (value.Find("via") is { Value: var written })
        {
            if (written.Find("not") is { } not) notVia = ViasOf(not.Value);
            if (written.Find("only") is { } only) onlyVia = ViasOf(only.Value);
            if (written.Kind != JsonKind.Object) via = ViasOf(written);
        }

        return new Operand.Ancestor(
            ChoiceOf(value.Find("family")?.Value, Form.Family),
            ChoiceOf(value.Find("developer")?.Value, Form.Organization),
            ChoiceOf(value.Find("country")?.Value, Form.Country),
            via,
            notVia,
            onlyVia);
    }

    private Operand CompileTexts(List<string> texts, ValueShape shape) => shape.Form switch
    {
        Form.Model => Models(texts),
        Form.Host => Hosts(texts),
        Form.Free or Form.Path => new Operand.Wildcards(texts.ToImmutableArray()),
        Form.Organization when shape.Object == ObjectId.Owner => new Operand.Owner(Canonical(texts, shape.Form), AtLeast: 0),
        _ => new Operand.Names(Canonical(texts, shape.Form)),
    };

    private Operand.Models Models(List<string> texts)
    {
        var models = ImmutableArray.CreateBuilder<ModelPattern>(texts.Count);
        foreach (var text in texts)
        {
            triggers.AddModel(text);
            models.Add(ModelPattern.Parse(text));
        }

        return new Operand.Models(models.MoveToImmutable());
    }

    private Operand.Wildcards Hosts(List<string> texts)
    {
        var hosts = ImmutableArray.CreateBuilder<string>(texts.Count);
        foreach (var text in texts)
        {
            triggers.AddHost(text);
            hosts.Add(PolicyHost.Normalise(text));
        }

        return new Operand.Wildcards(hosts.MoveToImmutable());
    }

    private Operand.NameChoice? ChoiceOf(JsonValue? value, Form form)
    {
        if (value is null) return null;

        var others = value.Find("not")?.Value;
        return new Operand.NameChoice(Canonical(Texts(others ?? value), form), others is not null);
    }

    private ImmutableArray<string> Canonical(List<string> texts, Form form)
    {
        var canonical = ImmutableArray.CreateBuilder<string>(texts.Count);
        foreach (var text in texts)
        {
            canonical.Add(form switch
            {
                Form.Organization => names.Organization(text)!,
                Form.Family => names.Family(text)!,
                Form.Sdk => names.Sdk(text)!,
                _ => text,
            });
        }

        return canonical.MoveToImmutable();
    }

    private List<string> Texts(JsonValue value)
    {
        var texts = new List<string>();
        if (value.Kind == JsonKind.String) AddText(texts, value.Text);
        foreach (var item in value.Items)
        {
            if (item.Kind == JsonKind.String) AddText(texts, item.Text);
        }

        return texts;
    }

    private void AddText(List<string> texts, string text)
    {
        if (!text.StartsWith("@", StringComparison.Ordinal))
        {
            texts.Add(text);
            return;
        }

        // A file's own group goes before the built-in one of the same name.
        if (_groups?.Find(text.Substring(1)) is { } group)
        {
            foreach (var entry in group.Value.Items) texts.Add(entry.Text);
        }
        else
        {
            texts.AddRange(names.Catalog.FindGroup(text.Substring(1))!.Members);
        }
    }

    private static double StakeOf(JsonValue owner)
        => owner.Find("stake") is { } stake ? double.Parse(stake.Value.Find("atLeast")!.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : 0;

    private static ImmutableArray<Via> ViasOf(JsonValue value)
    {
        var vias = ImmutableArray.CreateBuilder<Via>();
        if (value.Kind == JsonKind.String) vias.Add(ViaOf(value.Text));
        foreach (var item in value.Items) vias.Add(ViaOf(item.Text));
        return vias.ToImmutable();
    }

    private static Via ViaOf(string word) => Spelling.TryParse(word, out Via via) ? via : default;
}
