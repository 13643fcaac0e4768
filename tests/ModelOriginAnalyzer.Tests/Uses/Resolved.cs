using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Tests.Uses;

/// <summary>Uses from references as short as a sentence, over the catalog that ships.</summary>
internal static class Resolved
{
    public static readonly OriginCatalog Shipped = OriginCatalog.BuiltIn;

    /// <summary>The value of an expression that is not known at compile time.</summary>
    public const string Dynamic = "\0dynamic";

    public static Use Use(string? model = null, string? endpoint = null, DeclaredFacts? declared = null, ReferenceRole role = ReferenceRole.Model, string? client = null, Hosting hosting = Hosting.Unknown, Basis endpointBasis = Basis.Evaluated, params string[] deployedIn)
        => UseResolver.Resolve(
            new UseReferences
            {
                Model = model is null ? null : Reference(role, model),
                Endpoint = endpoint is null ? null : Reference(ReferenceRole.Endpoint, endpoint) with { Basis = endpointBasis },
                PresumedOperator = client,
                PresumedHosting = hosting,
            },
            Shipped,
            declared ?? DeclaredFacts.None,
            deployedIn.Length == 0 ? new Scope() : new Scope { DeployedIn = Known(deployedIn) });

    public static DeclaredEndpoint Endpoint(string host, string? @operator = null, Hosting hosting = Hosting.Unknown, string[]? region = null, string[]? tags = null, string[]? upstreams = null)
        => new(host, @operator, hosting, [.. region ?? []], [.. tags ?? []], [.. upstreams ?? []], null);

    public static DeclaredFacts Endpoints(params DeclaredEndpoint[] endpoints) => new() { Endpoints = [.. endpoints] };

    /// <summary>Members with what they rest on, then why there may be others: `OpenAI (Catalog)`, `? Dynamic`, `absent`, joined by `; `.</summary>
    public static string Show(Fact<string> fact) => Show(fact, value => value);

    public static string Show(Fact<OrganizationFacts> fact) => Show(fact, value => value.Name ?? "-");

    public static string Show<T>(Fact<T> fact, Func<T, string> name)
    {
        if (fact.IsAbsent) return "absent";

        IEnumerable<string> parts = fact.Members.Select(member => $"{name(member.Value)} ({member.Basis})");
        return string.Join("; ", fact.Unknown == UnknownKind.None ? parts : parts.Append("? " + fact.Unknown));
    }

    /// <summary>`operator | hosting`, a line for each hop.</summary>
    public static string[] Hops(Use use) => [.. use.Endpoint!.Hops.Select(hop => Show(hop.Operator) + " | " + Show(hop.Hosting))];

    private static Reference Reference(ReferenceRole role, string value) => new() { Role = role, Value = value == Dynamic ? null : value, Certain = true };

    private static Fact<string> Known(string[] values) => new() { Members = [.. values.Select(value => new Member<string>(value, Basis.Declared, null))] };
}
