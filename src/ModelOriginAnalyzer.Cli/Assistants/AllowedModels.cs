using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.Explaining;
using ModelOriginAnalyzer.CodeFixes.Serving;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.Assistants;

/// <summary>A model that the policy surely allows at an endpoint.</summary>
/// <param name="Prescribed">The policy itself names it as a replacement.</param>
internal sealed record AllowedModel(string Model, string Endpoint, string? Developer, bool Prescribed);

/// <summary>
/// What a policy allows for a task: first what it prescribes, then each family at its developer's own API, then weights at hosts that
/// serve them, under the ids of those. Every pair is judged.
/// </summary>
internal static class AllowedModels
{
    public static IReadOnlyList<AllowedModel> For(ModelTask task, Explainer explainer, OriginPolicy policy)
    {
        var allowed = new List<AllowedModel>();
        foreach (var rule in policy.Rules)
        {
            foreach (var replacement in rule.ReplaceWith)
            {
                if (replacement is { Model: { } model, Endpoint: { } endpoint }) Add(allowed, model, endpoint, task, explainer, prescribed: true);
            }
        }

        var catalog = explainer.Catalog;
        var hosts = catalog.HostPatterns.Where(host => !host.Contains('*'))
            .Select(host => (Host: host, Endpoint: catalog.MatchEndpoint(host, "")))
            .Where(pair => pair.Endpoint is { Hosting: Hosting.Vendor, Operator: not null })
            .ToLookup(pair => pair.Endpoint!.Operator!, pair => pair.Host);
        foreach (var name in catalog.FamilyNames)
        {
            if (catalog.FindFamily(name) is not { Developer: { } ofFamily } family || family.Task != task) continue;

            foreach (var host in hosts[ofFamily]) Add(allowed, name, "https://" + host, task, explainer, prescribed: false);
        }

        foreach (var host in ServingTable.BuiltIn.Endpoints)
        {
            foreach (var model in host.Models)
            {
                if (host.Address is { } address) Add(allowed, model.Id, address, task, explainer, prescribed: false);
            }
        }

        return allowed;
    }

    private static void Add(List<AllowedModel> allowed, string model, string endpoint, ModelTask task, Explainer explainer, bool prescribed)
    {
        var explanation = explainer.Explain(new Question(model, model, endpoint));
        if (explanation.Use.Model?.Task != task || explanation.Result is not { Certain: true, DiagnosticId: VerdictIds.Permitted }) return;
        if (allowed.Any(other => other.Model == model && other.Endpoint == endpoint)) return;

        allowed.Add(new AllowedModel(model, endpoint, explanation.Use.Model.Developer.Members is [var developer, ..] ? developer.Value.Name : null, prescribed));
    }
}
