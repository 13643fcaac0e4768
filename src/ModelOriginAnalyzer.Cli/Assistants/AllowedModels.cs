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
/// What a policy allows for a task: first what it prescribes, then models at their developers' own APIs, then weights at hosts that serve
/// them, under the ids of those. Every pair is judged.
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

        var served = ServingTable.BuiltIn.Endpoints
            .Where(host => host.Address is not null)
            .SelectMany(host => host.Models.Select(model => (model.Id, Address: host.Address!)))
            .ToLookup(model => IsOfDeveloper(model.Id, model.Address, explainer));
        foreach (var (id, address) in served[true]) Add(allowed, id, address, task, explainer, prescribed: false);

        var listed = allowed.Select(model => model.Developer).ToHashSet();
        foreach (var (name, host) in HostedFamilies(explainer.Catalog, task, listed)) Add(allowed, name, "https://" + host, task, explainer, prescribed: false);
        foreach (var (id, address) in served[false]) Add(allowed, id, address, task, explainer, prescribed: false);
        return allowed;
    }

    private static bool IsOfDeveloper(string model, string address, Explainer explainer) =>
        explainer.Explain(new Question(model, model, address)).Use.Endpoint is { Hops: [var hop, ..] } && hop.Hosting.Members.Any(hosting => hosting.Value == Spelling.Of(Hosting.Vendor));

    /// <summary>Families whose weights only their developer has, at the APIs of that developer; those of developers whose ids are known are left out.</summary>
    private static IEnumerable<(string Name, string Host)> HostedFamilies(OriginCatalog catalog, ModelTask task, HashSet<string?> listed)
    {
        var hosts = catalog.HostPatterns.Where(host => !host.Contains('*') && !host.Contains('{'))
            .Select(host => (Host: host, Endpoint: catalog.MatchEndpoint(host, "")))
            .Where(pair => pair.Endpoint is { Hosting: Hosting.Vendor, Operator: not null })
            .ToLookup(pair => pair.Endpoint!.Operator!, pair => pair.Host);
        foreach (var name in catalog.FamilyNames)
        {
            if (catalog.FindFamily(name) is not { Developer: { } developer, Weights: Weights.Closed } family || family.Task != task || listed.Contains(developer)) continue;
            foreach (var host in hosts[developer].Where(host => !NamesAnother(host, task))) yield return (name, host);
        }
    }

    /// <summary>`speech.googleapis.com` is no address for chat.</summary>
    private static bool NamesAnother(string host, ModelTask task) =>
        Spelling.Tasks.Any(name => name != Spelling.Of(task) && name is not ("unknown" or "other" or "chat") && host.Contains(name, StringComparison.Ordinal));

    private static void Add(List<AllowedModel> allowed, string model, string endpoint, ModelTask task, Explainer explainer, bool prescribed)
    {
        var explanation = explainer.Explain(new Question(model, model, endpoint));
        if (explanation.Use.Model?.Task != task || explanation.Result is not { Certain: true, DiagnosticId: VerdictIds.Permitted }) return;
        if (allowed.Any(other => other.Model == model && other.Endpoint == endpoint)) return;

        allowed.Add(new AllowedModel(model, endpoint, explanation.Use.Model.Developer.Members is [var developer, ..] ? developer.Value.Name : null, prescribed));
    }
}
