using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>Uses, rules and policies made by hand, so that a test says only what it is about.</summary>
internal static class Given
{
    public static readonly Day Today = On("2026-11-23");

    public static Day On(string day) => Day.TryParse(day, out var parsed) ? parsed : throw new ArgumentException(day);

    public static Fact<string> Known(params string[] values) => Known(Basis.Catalog, values);

    public static Fact<string> Presumed(params string[] values) => Known(Basis.Presumed, values);

    public static Fact<string> Missing(UnknownKind kind = UnknownKind.Undisclosed) => Fact<string>.Missing(kind);

    private static Fact<string> Known(Basis basis, string[] values) =>
        new() { Members = [.. values.Select(value => new Member<string>(value, basis, null))] };

    public static OrganizationFacts Organization(string? name, string? country = null, string[]? coveredBy = null, params OwnerFact[] owners) =>
        new(name, [.. coveredBy ?? []], country is null ? Missing() : Known(country), new Fact<OwnerFact> { Members = [.. owners.Select(owner => new Member<OwnerFact>(owner, Basis.Catalog, null))] });

    public static Fact<OrganizationFacts> Of(params OrganizationFacts[] organizations) => Of(Basis.Catalog, organizations);

    public static Fact<OrganizationFacts> Of(Basis basis, params OrganizationFacts[] organizations) =>
        new() { Members = [.. organizations.Select(organization => new Member<OrganizationFacts>(organization, basis, null))] };

    public static LineageFact Ancestor(string? family = null, string? country = null, string? developer = null, params Via[] via) =>
        new(family, developer, country, country is null ? UnknownKind.Undisclosed : UnknownKind.None, [.. via]);

    public static ModelHalf Model(
        string written = "some-model", Fact<OrganizationFacts>? developer = null, Fact<string>? weights = null, LineageFact[]? lineage = null,
        Fact<string>? license = null, Fact<string>? version = null, ModelTask task = ModelTask.Chat, bool unlisted = false, UnknownKind lineageUnknown = UnknownKind.None,
        bool parse = false, Fact<string>? ids = null) => new()
        {
            Written = written,
            Identifier = parse ? ModelIdentifier.Parse(written) : null,
            Certain = true,
            IsUnlisted = unlisted,
            Task = task,
            Model = ids ?? Known(written),
            Version = version ?? Fact<string>.Absent,
            Family = unlisted ? Missing(UnknownKind.Unlisted) : Known("some-family"),
            Developer = developer ?? (unlisted ? Fact<OrganizationFacts>.Missing(UnknownKind.Unlisted) : Of(Organization("Maker", "US"))),
            Lineage = new() { Members = [.. (lineage ?? []).Select(one => new Member<LineageFact>(one, Basis.Catalog, null))], Unknown = lineageUnknown },
            Weights = weights ?? Known("open"),
            License = license ?? Known("MIT"),
            LicenseUse = Known("commercial"),
        };

    public static Hop Hop(
        string host = "api.host.org", Fact<OrganizationFacts>? @operator = null, Fact<string>? region = null, Fact<string>? hosting = null, Fact<string>? tag = null,
        Basis basis = Basis.Catalog) => new()
        {
            Host = Known(basis, [host]),
            Operator = @operator ?? Of(basis, Organization("Host", "US")),
            Region = region ?? Known(basis, ["US"]),
            Hosting = hosting ?? Known(basis, ["cloud"]),
            Tag = tag ?? Fact<string>.Absent,
        };

    public static Hop SelfHosted(string host = "localhost") =>
        Hop(host, Fact<OrganizationFacts>.Absent, region: Known("DE"), hosting: Known("self-hosted"));

    public static EndpointHalf At(params Hop[] hops) => new()
    {
        Written = hops[0].Host.Members.Length > 0 ? "https://" + hops[0].Host.Members[0].Value : null,
        Host = hops[0].Host.Members.Length > 0 ? hops[0].Host.Members[0].Value : null,
        Certain = true,
        Hops = [.. hops],
        Upstream = Known("none"),
    };

    public static EndpointHalf AtUnlisted(string host) => new()
    {
        Written = "https://" + host,
        Host = host,
        Certain = true,
        IsUnlisted = true,
        Hops = [Nobody(UnknownKind.Unlisted, host)],
        Upstream = Known("none"),
    };

    /// <summary>An address that is not known at compile time.</summary>
    public static EndpointHalf AtDynamic() => new() { Hops = [Nobody(UnknownKind.Dynamic, null)], Upstream = Missing(UnknownKind.Dynamic) };

    public static Hop Nobody(UnknownKind kind, string? host) => new()
    {
        Host = host is null ? Missing(kind) : Known(host),
        Operator = Fact<OrganizationFacts>.Missing(kind),
        Region = Missing(kind),
        Hosting = Missing(kind),
        Tag = Missing(kind),
    };

    public static Use Use(ModelHalf? model = null, EndpointHalf? endpoint = null, Scope? scope = null, string? sdk = null) =>
        new() { Model = model, Endpoint = endpoint, Scope = scope ?? new Scope(), Sdk = sdk };

    public static Condition Is(Dimension dimension, params string[] names) =>
        new Condition.Test(dimension, new Operand.Names([.. names]), Quantifier.Default);

    public static Condition Not(Dimension dimension, params string[] names) =>
        new Condition.Test(dimension, new Operand.Not(new Operand.Names([.. names])), Quantifier.Default);

    public static Condition Like(Dimension dimension, params string[] patterns) =>
        new Condition.Test(dimension, new Operand.Wildcards([.. patterns]), Quantifier.Default);

    public static Condition IsModel(params string[] patterns) =>
        new Condition.Test(Dimension.Model, new Operand.Models([.. patterns.Select(ModelPattern.Parse)]), Quantifier.Default);

    public static Condition Some(Condition condition) => (Condition.Test)condition with { Quantifier = Quantifier.Some };

    public static Condition Every(Condition condition) => (Condition.Test)condition with { Quantifier = Quantifier.Every };

    public static Condition Absent(Dimension dimension, bool value = true) =>
        new Condition.Test(dimension, new Operand.Absent(value), Quantifier.Default);

    public static Condition Lineage(string[]? country = null, string[]? family = null, string[]? developer = null, Via[]? via = null, Via[]? notVia = null, Via[]? onlyVia = null) =>
        new Condition.Test(Dimension.Lineage, AncestorOperand(country, family, developer, via, notVia, onlyVia), Quantifier.Default);

    public static Operand AncestorOperand(string[]? country = null, string[]? family = null, string[]? developer = null, Via[]? via = null, Via[]? notVia = null, Via[]? onlyVia = null) =>
        new Operand.Ancestor(Choice(family), Choice(developer), Choice(country), via?.ToImmutableArray(), notVia?.ToImmutableArray(), onlyVia?.ToImmutableArray());

    private static Operand.NameChoice? Choice(string[]? names) => names is null ? null : new Operand.NameChoice([.. names], Others: false);

    public static Condition Owner(string organization, double atLeast) =>
        new Condition.Test(Dimension.DeveloperOwner, new Operand.Owner([organization], atLeast), Quantifier.Default);

    public static Condition All(params Condition[] parts) => new Condition.All([.. parts]);

    public static Condition Any(params Condition[] parts) => new Condition.Any([.. parts]);

    public static Rule Rule(string id, Verdict verdict, Condition when, Verdict? onUnknown = null) =>
        new() { Id = id, Verdict = verdict, When = when is Condition.All ? when : All(when), OnUnknown = onUnknown };

    public static Rule Deny(Condition when, Verdict? onUnknown = null) => Rule("no", Verdict.Deny, when, onUnknown);

    public static Rule Allow(Condition when) => Rule("yes", Verdict.Allow, when);

    public static OriginPolicy Policy(params Rule[] rules) => new() { Rules = [.. rules] };

    public static OriginPolicy AllowList(params Rule[] rules) => new() { Rules = [.. rules], Default = Verdict.Deny };

    public static DecisionResult Under(this Use use, OriginPolicy policy, Day? today = null) => PolicyEngine.Decide(use, policy, today ?? Today);

    /// <summary>What one rule says of a use: whether it holds, seen through a result.</summary>
    public static string Of(this Rule rule, Use use)
    {
        var result = use.Under(rule.Verdict == Verdict.Allow ? AllowList(rule) : Policy(rule));
        if (rule.Verdict == Verdict.Allow) return result.Verdict == Verdict.Allow ? "true" : result.Certain ? "false" : "maybe";
        return result.Verdict == Verdict.Allow ? "false" : result.Certain ? "true" : "maybe";
    }
}
