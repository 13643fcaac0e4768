using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
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
        var exceptions = ImmutableArray.CreateBuilder<PolicyException>();
        var tooLong = ImmutableArray.CreateBuilder<PolicyException>();
        var presets = ImmutableArray.CreateBuilder<string>();
        var hash = new PolicyHash();
        hash.Add(names.Catalog.Hash);
        foreach (var document in documents)
        {
            hash.Add(document.Text);
            if (document.Preset is not null) presets.Add(document.Preset);
            if (document.Facts is { } declared) (facts ??= new FactsCompiler(names, _triggers)).Add(document, declared);
            CompileExceptions(document, exceptions, tooLong);
        }

        presets.Sort(StringComparer.Ordinal);
        var compiled = CompileRules(out var needsDeployedIn);
        return new OriginPolicy
        {
            Rules = compiled,
            Exceptions = exceptions.ToImmutable(),
            ExceptionsTooLong = tooLong.ToImmutable(),
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
            From = DayOf(json, "from"),
            Until = DayOf(json, "until"),
            Before = Verdicts.Parse(json.TextOf("before")),
            Because = json.TextOf("because")!,
            Source = json.TextOf("source"),
            ReplaceWith = ReplacementsOf(json),
            Locked = json.Find("locked", JsonKind.True) is not null,
            Waivable = json.Find("waivable") is not { Value.Kind: JsonKind.False or JsonKind.String },
            Place = rule.Document.Preset is null ? rule.Document.At(json.Find("id")!.Value.Span) : null,
        };
    }

    private static ImmutableArray<Replacement> ReplacementsOf(JsonValue rule)
    {
        if (rule.Find("replaceWith", JsonKind.Array) is not { } list) return ImmutableArray<Replacement>.Empty;

        var replacements = ImmutableArray.CreateBuilder<Replacement>(list.Items.Length);
        foreach (var item in list.Items) replacements.Add(new Replacement(item.TextOf("model"), item.TextOf("endpoint")));
        return replacements.MoveToImmutable();
    }

    private void CompileExceptions(PolicyDocument document, ImmutableArray<PolicyException>.Builder exceptions, ImmutableArray<PolicyException>.Builder tooLong)
    {
        if (document.Find("exceptions", JsonKind.Array) is not { } list) return;

        foreach (var json in list.Items)
        {
            var exception = CompileException(document, json);
            (IsTooLong(exception) ? tooLong : exceptions).Add(exception);
        }
    }

    private PolicyException CompileException(PolicyDocument document, JsonValue json)
    {
        var id = json.Find("id")!.Value;
        var targets = ImmutableArray.CreateBuilder<string>();
        var strictest = Verdict.Allow;
        foreach (var target in json.Find("rules")!.Value.Items)
        {
            targets.Add(target.Text);
            var verdict = ExceptionChecks.StrictestOf(document, rules, target.Text);
            if (verdict > strictest) strictest = verdict;
        }

        var model = json.TextOf("model");
        var host = json.TextOf("host");
        var alias = json.TextOf("alias");
        if (model is not null) _triggers.AddModel(model);
        if (host is not null) _triggers.AddHost(host);
        if (alias is not null) _triggers.AddModel(alias);
        return new PolicyException
        {
            Id = id.Text,
            Rules = targets.ToImmutable(),
            Model = model is null ? null : ModelPattern.Parse(model),
            Host = host is null ? null : PolicyHost.Normalise(host),
            Alias = alias,
            Symbol = json.TextOf("symbol"),
            Path = json.TextOf("path"),
            Reason = json.TextOf("reason")!,
            Owner = json.TextOf("owner")!,
            From = DayOf(json, "from"),
            Until = DayOf(json, "until")!.Value,
            MaxDays = rules.Limits.MaxDays(strictest),
            Ticket = json.TextOf("ticket"),
            ApprovedBy = json.TextOf("approvedBy"),
            Place = document.At(id.Span),
        };
    }

    private static bool IsTooLong(PolicyException exception)
        => exception.MaxDays is { } days && exception.From is { } from && Day.Between(from, exception.Until) > days;

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

    private static Day? DayOf(JsonValue json, string key) => json.TextOf(key) is { } text && Day.TryParse(text, out var day) ? day : null;
}
