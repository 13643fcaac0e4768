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
            if (document.Facts is { } declared) (facts ??= new FactsCompiler(names, _triggers, documents.Count > 1)).Add(document, declared);
            if (document.Find("exceptions", JsonKind.Array) is { } list) (exceptions ??= new ExceptionCompiler(rules, _triggers)).Add(document, list);
        }

        if (presets.Count > 1) presets.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var compiled = CompileRules(facts is null ? null : new LockedFacts(documents, names), out var needsDeployedIn);
        return new OriginPolicy
        {
            Rules = compiled,
            Exceptions = exceptions?.Sound() ?? ImmutableArray<PolicyException>.Empty,
            NeedsSymbols = exceptions is { NeedsSymbols: true },
            ExceptionsTooLong = exceptions?.TooLong() ?? ImmutableArray<PolicyException>.Empty,
            Default = SettingInForce.Of(documents, parent: null, "default")?.Verdict ?? Verdict.Allow,
            Unknown = new UnknownVerdicts(
                SettingInForce.Of(documents, "unknown", "unlisted")?.Verdict ?? UnknownVerdicts.ByDefault.Unlisted,
                SettingInForce.Of(documents, "unknown", "undisclosed")?.Verdict ?? UnknownVerdicts.ByDefault.Undisclosed,
                SettingInForce.Of(documents, "unknown", "dynamic")?.Verdict ?? UnknownVerdicts.ByDefault.Dynamic),
            Presume = SettingInForce.NothingPresumed(documents) is null,
            HasFactsToIgnore = HasFactsToIgnore(compiled),
            Facts = facts is null ? DeclaredFacts.None : facts.ToFacts(),
            Hash = hash.ToString(),
            Presets = presets.ToImmutable(),
            NeedsDeployedIn = needsDeployedIn,
            Triggers = _triggers.ToImmutable(),
        };
    }

    private ImmutableArray<Rule> CompileRules(LockedFacts? lockedFacts, out bool needsDeployedIn)
    {
        needsDeployedIn = false;
        var compiled = ImmutableArray.CreateBuilder<Rule>(rules.Rules.Count);
        ConditionCompiler? conditions = null;
        foreach (var rule in rules.Rules)
        {
            var when = rule.Stating("when")!;
            if (conditions is null || conditions.Document != when.Document) conditions = new ConditionCompiler(when.Document, names, _triggers);
            var isLocked = rule.IsTrue("locked");
            compiled.Add(CompileRule(rule, conditions.Compile(when.Json.Find("when")!.Value), isLocked, isLocked ? lockedFacts?.Of(rule.Owner.Layer) : null));
            needsDeployedIn |= conditions.NeedsDeployedIn;
        }

        return compiled.MoveToImmutable();
    }

    private static Rule CompileRule(IndexedRule rule, Condition when, bool isLocked, DeclaredFacts? facts) => new()
    {
        Id = rule.Id,
        Verdict = Verdicts.Parse(rule.TextOf("verdict"))!.Value,
        When = when,
        OnUnknown = Verdicts.Parse(rule.TextOf("onUnknown")),
        From = DayOf(rule, "from"),
        Until = DayOf(rule, "until"),
        Before = Verdicts.Parse(rule.TextOf("before")),
        Because = rule.TextOf("because")!,
        Source = rule.TextOf("source"),
        ReplaceWith = rule.Find("replaceWith") is { Kind: JsonKind.Array } list ? ReplacementsOf(list) : ImmutableArray<Replacement>.Empty,
        Locked = isLocked,
        Waivable = rule.Find("waivable") is not { Kind: JsonKind.False },
        Facts = facts,
        Place = rule.Document.Preset is null ? rule.Document.At((rule.Json.Find("id")?.Value ?? rule.Json).Span) : null,
    };

    private static Day? DayOf(IndexedRule rule, string key) => rule.TextOf(key) is { } text && Day.TryParse(text, out var day) ? day : null;

    private static bool HasFactsToIgnore(ImmutableArray<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Facts is not null) return true;
        }

        return false;
    }

    private static ImmutableArray<Replacement> ReplacementsOf(JsonValue list)
    {
        var replacements = ImmutableArray.CreateBuilder<Replacement>(list.Items.Length);
        foreach (var item in list.Items) replacements.Add(new Replacement(item.TextOf("model"), item.TextOf("endpoint")));
        return replacements.MoveToImmutable();
    }
}
