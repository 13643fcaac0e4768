using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.PolicyComparing;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyStarting;

/// <summary>One decision that a project has made without saying so: an allow rule, and the uses that it is for.</summary>
/// <param name="When">As a policy writes it.</param>
internal sealed record ProposedRule(string Id, string When, ImmutableArray<RecordedUse> Uses);

/// <summary>
/// A policy that permits what a project uses today and nothing else. Each use gets the widest of a few narrow rules that surely
/// permits it, by the engine's own judgement; where none does, because the code does not tell what it uses, the proposal permits by
/// default and says which uses stand in the way.
/// </summary>
internal sealed class PolicyProposal
{
    private const string Schema = "https://raw.githubusercontent.com/model-origin-analyzer/ModelOriginAnalyzer/main/rules/policy.schema.json";

    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Day _today;

    private PolicyProposal(Day today) => _today = today;

    public required ImmutableArray<ProposedRule> Rules { get; init; }

    /// <summary>Uses that no rule can permit, each place once.</summary>
    public required ImmutableArray<RecordedUse> Undecidable { get; init; }

    public static PolicyProposal Of(IEnumerable<RecordedUse> uses, OriginCatalog catalog, Day today)
    {
        var byCondition = new SortedDictionary<string, List<RecordedUse>>(StringComparer.Ordinal);
        var undecidable = ImmutableArray.CreateBuilder<RecordedUse>();
        foreach (var use in uses)
        {
            if (ConditionFor(use, catalog, today) is not { } when) undecidable.Add(use);
            else if (byCondition.TryGetValue(when, out var same)) same.Add(use);
            else byCondition.Add(when, [use]);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new PolicyProposal(today)
        {
            Rules = [.. byCondition.Select(entry => new ProposedRule(IdOf(entry.Key, ids), entry.Key, [.. entry.Value]))],
            Undecidable = [.. undecidable.DistinctBy(use => (use.Place, use.Name))],   // a file is scanned with each project that has it
        };
    }

    /// <summary>The text of model-origin.json.</summary>
    public string PolicyText()
    {
        var text = new StringBuilder();
        text.Append("{\n").Append($"  \"$schema\": {Quoted(Schema)},\n").Append("  \"version\": 1,\n");
        if (Undecidable.IsEmpty)
        {
            text.Append("  // What no rule below allows is denied. Each rule is a decision that the code has made already: keep it, narrow it or drop it.\n").Append("  \"default\": \"deny\",\n");
        }
        else
        {
            text.Append("  // These uses do not tell what they use, so nothing can permit them. Declare them in model-origin.facts.json, then write \"deny\" here.\n");
            foreach (var use in Undecidable) text.Append("  //   ").Append(use.Place).Append(": ").Append(use.Name).Append('\n');
            text.Append("  \"default\": \"allow\",\n");
        }

        text.Append("  \"rules\": [");
        var separator = "\n";
        foreach (var rule in Rules)
        {
            text.Append(separator).Append("    { \"id\": ").Append(Quoted(rule.Id)).Append(", \"when\": ").Append(rule.When).Append(", \"verdict\": \"allow\",\n      \"because\": ").Append(Quoted(Because(rule))).Append(" }");
            separator = ",\n";
        }

        return text.Append(Rules.IsEmpty ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>The text of model-origin.tests.json: every use of today is permitted.</summary>
    public string TestsText()
    {
        var text = new StringBuilder("{\n  \"tests\": [");
        var separator = "\n";
        foreach (var use in Rules.SelectMany(rule => rule.Uses).DistinctBy(use => (use.Model, use.Endpoint, use.ProjectKind)))
        {
            List<string> given = [];
            if (use.Model is { } model) given.Add($"\"model\": {Quoted(model)}");
            if (use.Endpoint is { } endpoint) given.Add($"\"endpoint\": {Quoted(endpoint)}");
            if (use.ProjectKind is { } kind and not "product") given.Add($"\"project.kind\": {Quoted(kind)}");
            text.Append(separator).Append($"    {{ \"name\": {Quoted($"in use: {use.Name}, {use.Place}")}, \"given\": {{ {string.Join(", ", given)} }}, \"expect\": {{ \"verdict\": \"allow\" }} }}");
            separator = ",\n";
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private string Because(ProposedRule rule)
    {
        var places = rule.Uses.Length == 1 ? "one place" : $"{rule.Uses.Length} places";
        return $"In use on {_today} in {places}, first {rule.Uses[0].Place}. Say here why it may stay.";
    }

    private static string? ConditionFor(RecordedUse use, OriginCatalog catalog, Day today)
    {
        foreach (var when in Candidates(use, use.Resolve(DeclaredFacts.None, catalog, Fact<string>.Missing(UnknownKind.Dynamic))))
        {
            var alone = SourceText.From($$"""{ "version": 1, "default": "deny", "rules": [ { "id": "r", "when": {{when}}, "verdict": "allow", "because": "b" } ] }""");
            if (PolicyReader.Read([new PolicyFile("model-origin.json", alone, PolicyFileKind.Policy)], catalog, CancellationToken.None).Policy is not { } policy) continue;
            if (use.Judge(policy, catalog, Fact<string>.Missing(UnknownKind.Dynamic), today) is { Verdict: Verdict.Allow, Certain: true }) return when;
        }

        return null;
    }

    /// <summary>Who made it and who runs it; then where it runs; then the very names.</summary>
    private static IEnumerable<string> Candidates(RecordedUse use, Use resolved)
    {
        var developer = resolved.Model?.Developer.Members is [var made] ? made.Value.Name : null;
        var hop = resolved.Endpoint?.Hops is [var only] ? only : null;
        var operatedBy = hop?.Operator.Members is [var run] ? run.Value.Name : null;
        var hosting = hop?.Hosting.Members is [var way] ? way.Value : null;
        if (developer is not null && operatedBy is not null) yield return When(("developer", developer), ("operator", operatedBy));
        if (developer is not null && hosting is not null) yield return When(("developer", developer), ("hosting", hosting));
        if (developer is not null && use.Endpoint is null) yield return When(("developer", developer));
        if (operatedBy is not null && use.Model is null) yield return When(("operator", operatedBy));
        if (use.Model is { } model && resolved.Endpoint?.Host is { } host) yield return When(("model", model), ("host", host));
        if (use.Model is { } id) yield return When(("model", id));
        if (use.Model is null && resolved.Endpoint?.Host is { } alone) yield return When(("host", alone));
    }

    private static string When(params (string Key, string Value)[] conditions) =>
        "{ " + string.Join(", ", conditions.Select(condition => Quoted(condition.Key) + ": " + Quoted(condition.Value))) + " }";

    /// <summary>The values of the conditions as an id: `openai-microsoft`.</summary>
    private static string IdOf(string when, HashSet<string> taken)
    {
        using var conditions = JsonDocument.Parse(when);
        var words = string.Join(' ', conditions.RootElement.EnumerateObject().Select(condition => condition.Value.GetString())).ToLowerInvariant();
        var id = new StringBuilder();
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var name = id.ToString().Trim('-');
        for (var i = 2; !taken.Add(name); i++) name = id.ToString().Trim('-') + "-" + i;
        return name;
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_options);
}
