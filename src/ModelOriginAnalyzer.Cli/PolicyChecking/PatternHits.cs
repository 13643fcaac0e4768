using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.PolicyChecking;

/// <summary>What a free pattern of a policy reaches of all that the catalog and the facts name.</summary>
/// <param name="Owner">The rule or exception that holds it.</param>
/// <param name="Key">`model` or `host`.</param>
internal sealed record PatternHit(string Owner, string Key, string Pattern, ImmutableArray<string> Names);

/// <summary>A pattern that reaches nothing looks like one that does, so each is counted.</summary>
internal sealed class PatternHits
{
    private readonly List<(string Written, ModelIdentifier Id)> _models;
    private readonly List<string> _hosts;
    private readonly OriginCatalog _catalog;
    private readonly ImmutableArray<PatternHit>.Builder _hits = ImmutableArray.CreateBuilder<PatternHit>();

    private PatternHits(OriginPolicy policy, OriginCatalog catalog)
    {
        _catalog = catalog;
        var ids = catalog.FamilyKeys.Concat(policy.Facts.Aliases.Select(alias => alias.Model)).Concat(policy.Facts.Families.SelectMany(family => family.Match).Select(match => match.Written));
        _models = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => (id, ModelIdentifier.Parse(id)))];
        _hosts = [.. catalog.HostPatterns.Concat(policy.Facts.Endpoints.Select(endpoint => endpoint.Host)).Distinct(StringComparer.Ordinal)];
    }

    public static ImmutableArray<PatternHit> Of(OriginPolicy policy, OriginCatalog catalog)
    {
        var hits = new PatternHits(policy, catalog);
        foreach (var rule in policy.Rules) hits.Add(rule.Id, rule.When);
        foreach (var exception in policy.Exceptions.Concat(policy.ExceptionsTooLong))
        {
            if (exception.Model is { } model) hits.AddModel(exception.Id, model);
            if (exception.Host is { } host) hits.AddHost(exception.Id, host);
        }

        return hits._hits.ToImmutable();
    }

    private void Add(string owner, Condition condition)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Parts) Add(owner, part);
                break;
            case Condition.Any any:
                foreach (var part in any.Parts) Add(owner, part);
                break;
            case Condition.Test test:
                Add(owner, test.Dimension, test.Operand);
                break;
        }
    }

    private void Add(string owner, Dimension dimension, Operand operand)
    {
        switch (operand)
        {
            case Operand.Not not:
                Add(owner, dimension, not.Inner);
                break;
            case Operand.AnyOf any:
                foreach (var part in any.Parts) Add(owner, dimension, part);
                break;
            case Operand.Models models:
                foreach (var pattern in models.Patterns) AddModel(owner, pattern);
                break;
            case Operand.Wildcards wildcards when dimension == Dimension.Host:
                foreach (var pattern in wildcards.Patterns) AddHost(owner, pattern);
                break;
        }
    }

    private void AddModel(string owner, ModelPattern pattern)
    {
        var names = _models.Where(model => model.Id.Matches(pattern)).Select(model => model.Written).ToImmutableArray();

        // `gpt-4o-2024-05-13` is an id of a family whose names the catalog does not list one by one.
        if (names.IsEmpty && !pattern.Written.Contains('*', StringComparison.Ordinal) && IdentityResolver.ResolveModel(_catalog, pattern.Written).Family is { } family) names = [family.Name];
        _hits.Add(new PatternHit(owner, "model", pattern.Written, names));
    }

    private void AddHost(string owner, string pattern)
    {
        var names = _hosts.Where(host => AddressPattern.MatchesHost(pattern, host.Replace("*", "any", StringComparison.Ordinal))).ToImmutableArray();
        if (names.IsEmpty && !pattern.Contains('*', StringComparison.Ordinal) && IdentityResolver.ResolveEndpoint(_catalog, "http://" + pattern) is { } identity)
        {
            if (identity.Endpoint is { } endpoint) names = [endpoint.Host];
            else if (identity.Host.Kind == HostKind.Private) names = ["an own machine"];
        }

        _hits.Add(new PatternHit(owner, "host", pattern, names));
    }
}
