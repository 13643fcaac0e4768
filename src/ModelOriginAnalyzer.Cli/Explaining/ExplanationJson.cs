using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>
/// An explanation as one line of JSON. Null stands for what is not known or not there; the country of a known organization whose seat is
/// not known is `ZZ`, which ISO 3166 leaves to its users and CLDR reads as unknown. `result` is the result object of every tool.
/// </summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private const string UnknownCountry = "ZZ";

    public static string Of(Explanation explanation) => JsonSerializer.Serialize(
        new Answer(
            explanation.Question.Input,
            explanation.Question.Kind,
            explanation.Use.Model is { } model ? Describe(model, explanation.Publisher) : null,
            explanation.Use.Endpoint is { } endpoint ? Describe(endpoint) : null,
            Describe(explanation.Result)),
        Options);

    public static string OfProblem(Question question, string problem) =>
        JsonSerializer.Serialize(new Problem(question.Input, ReferenceKind.None, null, null, problem), Options);

    private static ModelAnswer Describe(ModelHalf model, Organization? publisher)
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

    private static EndpointAnswer Describe(EndpointHalf endpoint) => new(
        FirstOf(endpoint.Hops[0].Host),
        FirstOf(endpoint.Hops[0].Operator)?.Name,
        CountryOf(endpoint.Hops[0]),
        FirstOf(endpoint.Hops[0].Hosting),
        RegionsOf(endpoint.Hops[0]),
        FirstOf(endpoint.Upstream),
        !endpoint.Held,
        endpoint.Suspicion,
        [.. endpoint.Hops.Skip(1).Select(hop => new HopAnswer(FirstOf(hop.Host), FirstOf(hop.Operator)?.Name, CountryOf(hop), FirstOf(hop.Hosting), RegionsOf(hop)))]);

    private static ResultAnswer Describe(DecisionResult result) => new(
        Verdicts.NameOf(result.Verdict),
        result.Certain,
        result.RuleId,
        result.RuleIds,
        [.. result.Missing.Select(missing => new MissingAnswer(missing.Fact, missing.Of, FactWords.Of(missing.Kind)))],
        result.DiagnosticId);

    private static string? CountryOf(Hop hop) => FirstOf(hop.Operator) is { } organization ? CountryOf(organization) : null;

    private static string CountryOf(OrganizationFacts organization) => FirstOf(organization.Country) ?? UnknownCountry;

    private static string[]? RegionsOf(Hop hop) => hop.Region.Members.IsEmpty ? null : [.. hop.Region.Members.Select(member => member.Value)];

    private static T? FirstOf<T>(Fact<T> fact)
        where T : class => fact.Members.IsEmpty ? null : fact.Members[0].Value;

    private sealed record Answer(string Input, ReferenceKind Kind, ModelAnswer? Model, EndpointAnswer? Endpoint, ResultAnswer Result);

    private sealed record Problem(string Input, ReferenceKind Kind, ModelAnswer? Model, EndpointAnswer? Endpoint, string Error);

    private sealed record ModelAnswer(
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

    private sealed record AncestorAnswer(string? Family, string? Developer, string? Country, string[] Via);

    private sealed record EndpointAnswer(
        string? Host,
        string? Operator,
        string? OperatorCountry,
        string? Hosting,
        string[]? Region,
        string? Upstream,
        bool Presumed,
        string? Suspicious,
        HopAnswer[] Upstreams);

    private sealed record HopAnswer(string? Host, string? Operator, string? OperatorCountry, string? Hosting, string[]? Region);

    private sealed record ResultAnswer(string Verdict, bool Certain, string? Rule, IReadOnlyList<string> Rules, MissingAnswer[] Missing, string Id);

    private sealed record MissingAnswer(string Fact, string Of, string Kind);
}
