using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli;

/// <summary>Uses and results as every command's JSON shows them. Null stands for what is not known or not there.</summary>
internal static class Answers
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private const string UnknownCountry = "ZZ";

    public static ModelAnswer Of(ModelHalf model, Organization? publisher)
    {
        var developer = FirstOf(model.Developer);
        return new ModelAnswer(
            FirstOf(model.Model),
            FirstOf(model.Family),
            publisher?.Name,
            developer?.Name,
            developer is null ? null : CountryOf(developer),
            FirstOf(model.Weights),
            FirstOf(model.License),
            FirstOf(model.LicenseUse),
            FirstOf(model.Version),
            [.. from ancestor in model.Lineage.Members
                where !ancestor.Value.Path.IsEmpty
                select new AncestorAnswer(ancestor.Value.Family, ancestor.Value.Developer, ancestor.Value.Country, [.. ancestor.Value.Path.Select(Spelling.Of)])]);
    }

    public static EndpointAnswer Of(EndpointHalf endpoint) => new(
        FirstOf(endpoint.Hops[0].Host),
        FirstOf(endpoint.Hops[0].Operator)?.Name,
        CountryOf(endpoint.Hops[0]),
        FirstOf(endpoint.Hops[0].Hosting),
        RegionsOf(endpoint.Hops[0]),
        FirstOf(endpoint.Upstream),
        !endpoint.Held,
        endpoint.Suspicion,
        [.. endpoint.Hops.Skip(1).Select(hop => new HopAnswer(FirstOf(hop.Host), FirstOf(hop.Operator)?.Name, CountryOf(hop), FirstOf(hop.Hosting), RegionsOf(hop)))]);

    public static ResultAnswer Of(DecisionResult result) => new(
        Verdicts.NameOf(result.Verdict),
        result.Certain,
        result.RuleId,
        result.RuleIds,
        [.. result.Missing.Select(Of)],
        result.DiagnosticId);

    private static string? CountryOf(Hop hop) => FirstOf(hop.Operator) is { } organization ? CountryOf(organization) : null;

    private static string CountryOf(OrganizationFacts organization) => FirstOf(organization.Country) ?? UnknownCountry;

    private static string[]? RegionsOf(Hop hop) => hop.Region.Members.IsEmpty ? null : [.. hop.Region.Members.Select(member => member.Value)];

    private static T? FirstOf<T>(Fact<T> fact)
        where T : class => fact.Members.IsEmpty ? null : fact.Members[0].Value;

    private static MissingAnswer Of(MissingFact missing) => new(missing.Fact, missing.Of, FactWords.Of(missing.Kind));
}

internal sealed record ModelAnswer(
    string? Id,
    string? Family,
    string? Publisher,
    string? Developer,
    string? DeveloperCountry,
    string? Weights,
    string? License,
    string? LicenseUse,
    string? Version,
    AncestorAnswer[] Lineage);

internal sealed record AncestorAnswer(string? Family, string? Developer, string? Country, string[] Via);

internal sealed record EndpointAnswer(
    string? Host,
    string? Operator,
    string? OperatorCountry,
    string? Hosting,
    string[]? Region,
    string? Upstream,
    bool Presumed,
    string? Suspicious,
    HopAnswer[] Upstreams);

internal sealed record HopAnswer(string? Host, string? Operator, string? OperatorCountry, string? Hosting, string[]? Region);

internal sealed record ResultAnswer(string Verdict, bool Certain, string? Rule, IReadOnlyList<string> Rules, MissingAnswer[] Missing, string Id);

internal sealed record MissingAnswer(string Fact, string Of, string Kind);
