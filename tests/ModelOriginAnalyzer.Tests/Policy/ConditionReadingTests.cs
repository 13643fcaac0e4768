using System.Collections.Immutable;
using System.Globalization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>What each form of `when` becomes.</summary>
public sealed class ConditionReadingTests
{
    [Theory]
    [InlineData("""{ "operator.country": "CN" }""", "All(OperatorCountry: CN)")]
    [InlineData("""{ "operator.country": ["CN", "RU"] }""", "All(OperatorCountry: CN|RU)")]
    [InlineData("""{ "operator.country": "@prc" }""", "All(OperatorCountry: CN|HK|MO)")]
    [InlineData("""{ "operator.country": ["@prc", "RU"] }""", "All(OperatorCountry: CN|HK|MO|RU)")]
    [InlineData("""{ "operator.country": { "not": "@prc" } }""", "All(OperatorCountry: not(CN|HK|MO))")]
    [InlineData("""{ "hosting": { "not": ["self-hosted", "in-process"] } }""", "All(Hosting: not(in-process|self-hosted))")]
    [InlineData("""{ "operator.country": { "some": "CN" } }""", "All(some OperatorCountry: CN)")]
    [InlineData("""{ "operator.country": { "every": { "not": "CN" } } }""", "All(every OperatorCountry: not(CN))")]
    [InlineData("""{ "operator": { "absent": true } }""", "All(Operator: absent)")]
    [InlineData("""{ "operator": { "absent": false } }""", "All(Operator: present)")]
    [InlineData("""{ "operator": "openai", "developer": "deepseek-ai" }""", "All(Operator: OpenAI, Developer: DeepSeek)")]
    [InlineData("""{ "developer.owner": "High-Flyer" }""", "All(DeveloperOwner: owner(High-Flyer, 0))")]
    [InlineData("""{ "developer.owner": { "org": ["High-Flyer", "Microsoft"], "stake": { "atLeast": 20.5 } } }""", "All(DeveloperOwner: owner(High-Flyer|Microsoft, 20.5))")]
    [InlineData("""{ "operator.owner": ["High-Flyer", { "org": "Microsoft", "stake": { "atLeast": 50 } }] }""", "All(OperatorOwner: anyOf(owner(Microsoft, 50), owner(High-Flyer, 0)))")]
    [InlineData("""{ "operator.owner": { "not": { "org": "Microsoft" } } }""", "All(OperatorOwner: not(owner(Microsoft, 0)))")]
    [InlineData("""{ "lineage": { "country": "@prc" } }""", "All(Lineage: ancestor(country CN|HK|MO))")]
    [InlineData("""{ "lineage": { "family": "deepseek-v3", "via": "fine-tune" } }""", "All(Lineage: ancestor(family deepseek-v3, via FineTune))")]
    [InlineData("""{ "lineage": { "developer": "DeepSeek", "via": { "not": ["output-distill", "merge"] } } }""", "All(Lineage: ancestor(developer DeepSeek, not via OutputDistill|Merge))")]
    [InlineData("""{ "lineage": { "country": "CN", "via": { "only": ["fine-tune", "merge"] } } }""", "All(Lineage: ancestor(country CN, only via FineTune|Merge))")]
    [InlineData("""{ "lineage": [ { "country": "CN" }, { "country": "RU" } ] }""", "All(Lineage: anyOf(ancestor(country CN), ancestor(country RU)))")]
    [InlineData("""{ "lineage": { "some": { "country": "CN" } } }""", "All(some Lineage: ancestor(country CN))")]
    [InlineData("""{ "lineage": { "not": { "country": "CN" } } }""", "All(Lineage: not(ancestor(country CN)))")]
    [InlineData("""{ "lineage": { "country": { "not": ["RU", "CN"] }, "developer": { "not": "DeepSeek" } } }""", "All(Lineage: ancestor(developer other than DeepSeek, country other than CN|RU))")]
    [InlineData("""{ "lineage": { "absent": true } }""", "All(Lineage: absent)")]
    [InlineData("""{ "host": ["API.DeepSeek.com.", "*.Azure.com"] }""", "All(Host: ~api.deepseek.com|*.azure.com)")]
    [InlineData("""{ "license": "CC-BY-NC-*", "tag": "c-2026-*", "project": "Contoso.*", "path": "src/**" }""", "All(License: ~CC-BY-NC-*, Tag: ~c-2026-*, Project: ~Contoso.*, Path: ~src/**)")]
    [InlineData("""{ "any": [ { "weights": "open" }, { "weights": "closed", "sdk": "openai" } ], "version": "rolling" }""", "All(Any(All(Weights: open), All(Weights: closed, Sdk: OpenAI)), Version: rolling)")]
    [InlineData("""{ "region": ["global", "DE"], "upstream": "pinned", "license.use": "none", "project.kind": "product", "deployedIn": "US" }""", "All(Region: DE|global, Upstream: pinned, LicenseUse: none, ProjectKind: product, DeployedIn: US)")]
    [InlineData("""{ "family": "deepseek-v3" }""", "All(Family: deepseek-v3)")]
    [InlineData("""{ "model": "gpt-4o*" }""", "All(Model: #gpt-4o*)")]
    public void A_condition_is_compiled(string when, string expected)
        => Assert.Equal(expected, Spell(PolicyText.Valid(PolicyText.WithWhen(when)).Rules.Single().When));

    [Fact]
    public void Ways_of_deriving_are_spelled_as_the_catalog_spells_them()
        => Assert.Equal(Spelling.Vias, Words.Split(PolicyLanguage.Shape(ObjectId.Family).Find("via")!.Value.Words));

    [Theory]
    [InlineData("""{ "deployedIn": "US" }""", true)]
    [InlineData("""{ "any": [ { "weights": "open" }, { "deployedIn": { "not": "US" } } ] }""", true)]
    [InlineData("""{ "region": "US" }""", false)]
    public void A_policy_knows_whether_it_asks_where_the_project_is_deployed(string when, bool needs)
        => Assert.Equal(needs, PolicyText.Valid(PolicyText.WithWhen(when)).NeedsDeployedIn);

    private static string Spell(Condition condition) => condition switch
    {
        Condition.All all => $"All({string.Join(", ", all.Parts.Select(Spell))})",
        Condition.Any any => $"Any({string.Join(", ", any.Parts.Select(Spell))})",
        Condition.Test test => $"{(test.Quantifier == Quantifier.Default ? "" : test.Quantifier.ToString().ToLowerInvariant() + " ")}{test.Dimension}: {Spell(test.Operand)}",
        _ => throw new InvalidOperationException(),
    };

    private static string Spell(Operand operand) => operand switch
    {
        Operand.Names names => Names(names.Values),
        Operand.Models models => "#" + string.Join("|", models.Patterns.Select(pattern => pattern.Written)),
        Operand.Wildcards wildcards => "~" + string.Join("|", wildcards.Patterns),
        Operand.Owner owner => $"owner({Names(owner.Organizations)}, {owner.AtLeast.ToString(CultureInfo.InvariantCulture)})",
        Operand.Ancestor ancestor => "ancestor(" + string.Join(", ", Parts(ancestor)) + ")",
        Operand.Not not => $"not({Spell(not.Inner)})",
        Operand.Absent absent => absent.Value ? "absent" : "present",
        Operand.AnyOf any => $"anyOf({string.Join(", ", any.Parts.Select(Spell))})",
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<string> Parts(Operand.Ancestor ancestor)
    {
        if (ancestor.Families is { } families) yield return "family " + Choice(families);
        if (ancestor.Developers is { } developers) yield return "developer " + Choice(developers);
        if (ancestor.Countries is { } countries) yield return "country " + Choice(countries);
        if (ancestor.Via is { } via) yield return "via " + string.Join("|", via);
        if (ancestor.OnlyVia is { } onlyVia) yield return "only via " + string.Join("|", onlyVia);
        if (ancestor.NotVia is { } notVia) yield return "not via " + string.Join("|", notVia);
    }

    private static string Choice(Operand.NameChoice choice) => (choice.Others ? "other than " : "") + Names(choice.Names);

    private static string Names(ImmutableArray<string> names) => string.Join("|", names.Order(StringComparer.Ordinal));
}
