using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Merges checked texts into the policy in force: all rules, the strictest of every setting. Only for texts without an error.</summary>
internal sealed class PolicyCompiler(NameBook names, RuleIndex rules)
{
    private readonly TriggerPieces _triggers = new();

    public OriginPolicy Compile()
    {
        var documents = rules.Documents;
        FactsCompiler? facts = null;
        ExceptionCompiler? exceptions = null;
        var presets = ImmutableArray.CreateBuilder<PresetInForce>();
        var hash = new PolicyHash();
        hash.Add(names.Catalog.Hash);
        foreach (var document in documents)
        {
            hash.Add(document.Text);
            if (document.Preset is { } preset) presets.Add(PresetInForce.Read(preset, document.Find("preset", JsonKind.Object)));
            if (document.Facts is { } declared) (facts ??= new FactsCompiler(names, _triggers)).Add(document, declared);
            if (document.Find("exceptions", JsonKind.Array) is { } list) (exceptions ??= new ExceptionCompiler(rules, _triggers)).Add(document, list);
        }

        if (presets.Count > 1) presets.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var compiled = CompileRules(out var needsDeployedIn);
        return new OriginPolicy
        {
            Rules = compiled,
            Exceptions = exceptions?.Sound() ?? ImmutableArray<PolicyException>.Empty,
            ExceptionsTooLong = exceptions?.TooLong() ?? ImmutableArray<PolicyException>.Empty,
            Default = Strictest(documents, parent: null, "default") ?? Verdict.Allow,
            Unknown = new UnknownVerdicts(
                Strictest(documents, "unknown", "unlisted") ?? Verdict.Warn,
                Strictest(documents, "unknown", "undisclosed") ?? Verdict.Warn,
                Strictest(documents, "unknown", "dynamic") ?? Verdict.Info),
            Presume = Presumes(documents),
            Facts = facts is null ? DeclaredFacts.None : facts.ToFacts(),
            Hash = hash.ToString(),
            Presets = presets.ToImmutable(),
            NeedsDeployedIn = needsDeployedIn,
            Triggers = _triggers.ToImmutable(),
        };
    }

    private ImmutableArray<Rule> CompileRules(out bool needsDeployedIn)
    {
        needsDeployedIn = false;
        var compiled = ImmutableArray.CreateBuilder<Rule>(rules.Rules.Count);
        ConditionCompiler? conditions = null;
        foreach (var rule in rules.Rules)
        {
            if (conditions is null || conditions.Document != rule.Document) conditions = new ConditionCompiler(rule.Document, names, _triggers);
            compiled.Add(CompileRule(rule, conditions));
            needsDeployedIn |= conditions.NeedsDeployedIn;
        }

        return compiled.MoveToImmutable();
    }

    private static Rule CompileRule(IndexedRule rule, ConditionCompiler conditions)
    {
        var json = rule.Json;
        return new Rule
        {
            Id = rule.Id,
            Verdict = Verdicts.Parse(json.TextOf("verdict"))!.Value,
            When = conditions.Compile(json.Find("when")!.Value),
            OnUnknown = Verdicts.Parse(json.TextOf("onUnknown")),
            From = json.DayOf("from"),
            Until = json.DayOf("until"),
            Before = Verdicts.Parse(json.TextOf("before")),
            Because = json.TextOf("because")!,
            Source = json.TextOf("source"),
            ReplaceWith = json.Find("replaceWith", JsonKind.Array) is { } list ? ReplacementsOf(list) : ImmutableArray<Replacement>.Empty,
            Locked = json.Find("locked", JsonKind.True) is not null,
            Waivable = json.Find("waivable") is not { Value.Kind: JsonKind.False or JsonKind.String },
            Place = rule.Document.Preset is null ? rule.Document.At(json.Find("id")!.Value.Span) : null,
        };
    }

    private static ImmutableArray<Replacement> ReplacementsOf(JsonValue list)
    {
        var replacements = ImmutableArray.CreateBuilder<Replacement>(list.Items.Length);
        foreach (var item in list.Items) replacements.Add(new Replacement(item.TextOf("model"), item.TextOf("endpoint")));
        return replacements.MoveToImmutable();
    }

    private static Verdict? Strictest(List<PolicyDocument> documents, string? parent, string key)
    {
        Verdict? strictest = null;
        foreach (var document in documents)
        {
            var holder = parent is null ? document.Root : document.Find(parent, JsonKind.Object);
            if (holder is not null && Verdicts.Parse(holder.TextOf(key)) is { } stated && (strictest is null || stated > strictest)) strictest = stated;
        }

        return strictest;
    }

    private static bool Presumes(List<PolicyDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Find("presume", JsonKind.False) is not null) return false;
        }

        return true;
    }
}
