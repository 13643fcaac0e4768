using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyChecking;

/// <summary>Something that a valid policy says in vain, or against itself. No error: builds do not break on it.</summary>
/// <param name="Place">The rule, exception, group or file that it is about.</param>
internal sealed record PolicyFinding(Place Place, string Message);

/// <summary>What a policy without mistakes contradicts itself in. Pure; reads the texts again, because a compiled policy no longer knows them.</summary>
internal static class PolicyReview
{
    private const string AlwaysKnown = "sdk|project|project.kind|path";

    /// <summary>In the order of the files and their texts; empty for a policy with an error, which says enough.</summary>
    public static ImmutableArray<PolicyFinding> Of(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        if (PolicyReader.Read(files, catalog, cancellationToken).Policy is not { } policy) return [];

        var sources = new PolicySources(files, catalog, cancellationToken);
        sources.Gather();
        var rules = new RuleIndex(sources.Documents);
        var own = rules.Rules.Where(rule => rule.Document.Preset is null).ToList();
        return
        [
            .. files.Where(file => file.Role == PolicyRole.Library && sources.Documents.TrueForAll(document => document.Path != file.Path))
                .Select(file => new PolicyFinding(new Place(file.Path, file.Text, default, null), "This file is not in force: no policy extends it.")),
            .. sources.Documents.Where(document => document.Preset is null).SelectMany(UnusedGroups),
            .. own.SelectMany(rule => OfRule(rule, rules)),
            .. own.SelectMany(rule => CatalogReach.NeverMatches(rule, policy, catalog)),
            .. sources.Documents.SelectMany(document => OfExceptions(document, rules, policy)),
            .. CatalogReach.AlwaysUnsure(policy, catalog) && sources.Documents.Find(document => document.Preset is null && document.Kind == PolicyFileKind.Policy) is { } first
                ? [new PolicyFinding(first.At(new(first.Root!.Span.Start, 1)), "Under this policy every use that the catalog knows would be \"cannot tell\".")]
                : Array.Empty<PolicyFinding>(),
        ];
    }

    private static IEnumerable<PolicyFinding> UnusedGroups(PolicyDocument document)
    {
        if (document.Find("groups", JsonKind.Object) is not { } groups) return [];

        var used = new[] { "rules", "overrides" }.Select(key => document.Root!.Find(key)?.Value).OfType<JsonValue>().SelectMany(Texts).ToHashSet(StringComparer.Ordinal);
        return groups.Properties.Where(group => !used.Contains("@" + group.Name)).Select(group => new PolicyFinding(document.At(group.KeySpan), $"No rule of this file uses the group '{group.Name}'."));
    }

    private static IEnumerable<PolicyFinding> OfRule(IndexedRule rule, RuleIndex rules)
    {
        var verdict = rule.TextOf("verdict");
        if (rule.Json.Find("onUnknown") is { } onUnknown && Dimensions(rule.Find("when")!).All(dimension => Words.Has(AlwaysKnown, dimension)))
            yield return new PolicyFinding(rule.Document.At(onUnknown.KeySpan), $"'onUnknown' of '{rule.Id}' has no effect: what the rule asks for is always known in a build.");
        if (verdict != "allow") yield break;

        foreach (var strict in rules.Rules.Where(other => other.TextOf("verdict") != "allow" && other.Find("from") is null && other.Find("until") is null))
        {
            var (own, other) = (rule.Stating("when")!, strict.Stating("when")!);
            var (allows, refuses) = (own.Json.Find("when")!.Value, other.Json.Find("when")!.Value);
            if (ConditionScope.AreSame(refuses, other.Document, allows, own.Document))
                yield return At(rule, $"'{rule.Id}' and '{strict.Id}' say the opposite of the same uses; '{strict.TextOf("verdict")}' wins.");
            else if (strict.TextOf("verdict") == "deny" && ConditionScope.Covers(refuses, other.Document, allows, own.Document))
                yield return At(rule, $"'{rule.Id}' allows nothing: '{strict.Id}' denies all that it covers.");
        }
    }

    private static IEnumerable<PolicyFinding> OfExceptions(PolicyDocument document, RuleIndex rules, OriginPolicy policy)
    {
        if (document.Preset is not null || document.Find("exceptions", JsonKind.Array) is not { } exceptions) yield break;

        foreach (var exception in exceptions.Items)
        {
            var targets = exception.Find("rules")!.Value.Items.Select(target => target.Text).ToList();
            var id = exception.Find("id")!.Value;
            var named = targets.Select(target => rules.Find(target.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal) ? target[RuleIndex.UnknownPrefix.Length..] : target)).ToList();
            if (named.TrueForAll(rule => rule?.TextOf("verdict") == "allow"))
                yield return new PolicyFinding(document.At(id.Span), $"The exception '{id.Text}' covers nothing: all that it names are allow rules.");
            else if (targets.TrueForAll(target => target == RuleIndex.DefaultId) && policy.Default == Verdict.Allow)
                yield return new PolicyFinding(document.At(id.Span), $"The exception '{id.Text}' covers nothing: the default allows.");
            else if (named.TrueForAll(rule => rule is not null && rule.Find("before") is null && Day.TryParse(rule.TextOf("from") ?? "", out var from) && exception.DayOf("until") < from))
                yield return new PolicyFinding(document.At(id.Span), $"The exception '{id.Text}' covers nothing: it ends before its rules begin.");
            if (exception.Find("alias") is { } alias && !policy.Facts.Aliases.Any(declared => Wildcard.Matches(alias.Value.Text.ToLowerInvariant(), declared.Model.ToLowerInvariant())))
                yield return new PolicyFinding(document.At(alias.Value.Span), $"The facts here declare no alias '{alias.Value.Text}'.");
        }
    }

    private static PolicyFinding At(IndexedRule rule, string message) => new(rule.Document.At((rule.Json.Find("id")?.Value ?? rule.Json).Span), message);

    /// <summary>All that a `when` asks for, inside `any` too.</summary>
    private static IEnumerable<string> Dimensions(JsonValue when) =>
        when.Properties.SelectMany(property => property.Name == "any" ? property.Value.Items.SelectMany(Dimensions) : [property.Name]);

    private static IEnumerable<string> Texts(JsonValue value) =>
        value.Kind == JsonKind.String ? [value.Text] : value.Items.SelectMany(Texts).Concat(value.Properties.SelectMany(property => Texts(property.Value)));
}
