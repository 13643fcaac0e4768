using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>
/// An entry that somebody may add to the facts or to the policy. What the code shows is filled in; what only people know is `null` behind
/// which a comment says what is asked, so that the file does not validate before somebody has answered.
/// </summary>
/// <param name="Section">The list that it belongs to: `exceptions` of the policy, any other of the facts.</param>
/// <param name="Json">On one line.</param>
/// <param name="File">The policy file that has to hold it; null where any will do.</param>
internal sealed record EntryOffer(string Title, string Section, string Json, string? File)
{
    public const string Exceptions = "exceptions";
}

/// <summary>The entries that could end a finding: facts that are missing, and an exception where the policy permits one.</summary>
internal static class EntryOffers
{
    public static ImmutableArray<EntryOffer> Of(UseReferences references, Use use, DecisionResult result, OriginPolicy policy)
    {
        if (result.Verdict == Verdict.Allow) return ImmutableArray<EntryOffer>.Empty;

        var offers = ImmutableArray.CreateBuilder<EntryOffer>();
        AddFacts(offers, references, use, result);
        if (ExceptionFor(references, use, result, policy) is { } exception) offers.Add(exception);
        return offers.ToImmutable();
    }

    private static void AddFacts(ImmutableArray<EntryOffer>.Builder offers, UseReferences references, Use use, DecisionResult result)
    {
        var modelIsMissing = false;
        var endpointFacts = new List<string>();
        foreach (var missing in result.Missing)
        {
            modelIsMissing |= missing is { Fact: "model", Kind: UnknownKind.Unlisted };
            if (missing.Of == use.Endpoint?.Host) endpointFacts.Add(missing.Fact);
        }

        if (endpointFacts.Count > 0) offers.Add(Endpoint(use.Endpoint!.Host!, endpointFacts));
        if (modelIsMissing && references.Model is { Value: { } id } model) offers.Add(model.Role == ReferenceRole.Deployment ? Alias(id, use.Endpoint?.Host) : Family(id));
        AddBinding(offers, references.Model);
        AddBinding(offers, references.Endpoint);
    }

    private static EntryOffer Endpoint(string host, List<string> missing)
    {
        var isUnlisted = missing.Contains("host");
        var entry = new Entry().Text("host", host);
        if (isUnlisted || missing.Contains("operator") || missing.Contains("operator.country")) entry.Asks("operator", "who runs it");
        if (isUnlisted || missing.Contains("hosting")) entry.Asks("hosting", "vendor, cloud, aggregator, self-hosted or in-process");
        if (isUnlisted || missing.Contains("region")) entry.Asks("region", "countries in which inference runs, or global");
        if (missing.Contains("upstream")) entry.Asks("upstream", "hosts or operators that it is pinned to");
        return new EntryOffer("Declare " + host + " in model-origin.facts.json", "endpoints", entry.ToString(), null);
    }

    private static EntryOffer Alias(string deployment, string? host)
    {
        var entry = new Entry().Text("model", deployment);
        if (host is not null) entry.Text("on", host);
        return new EntryOffer("Declare what '" + deployment + "' stands for in model-origin.facts.json", "aliases", entry.Asks("is", "the model id it stands for").ToString(), null);
    }

    private static EntryOffer Family(string id) => new(
        "Declare '" + id + "' in model-origin.facts.json",
        "families",
        new Entry().Text("name", id).Asks("developer", "who developed the weights").Texts("match", [id]).ToString(),
        null);

    private static void AddBinding(ImmutableArray<EntryOffer>.Builder offers, Reference? half)
    {
        if (half is not { Value: null, ConfigurationKey: { } key }) return;

        offers.Add(new EntryOffer(
            "Declare what " + key + " holds in model-origin.facts.json",
            "bindings",
            new Entry().Text("config", key).Asks("is", "the value at run time").ToString(),
            null));
    }

    /// <summary>Null where no exception can be made: a rule is locked or not waivable, or the use has no name to make it for.</summary>
    private static EntryOffer? ExceptionFor(UseReferences references, Use use, DecisionResult result, OriginPolicy policy)
    {
        var rules = new List<string>();
        string? file = null;
        foreach (var id in result.RuleIds)
        {
            if (id is not (RuleIndex.DefaultId or RuleIndex.UnlistedId))
            {
                if (RuleOf(id, policy) is not { Verdict: not Verdict.Allow } rule) continue;
                if (rule.Locked || !rule.Waivable) return null;
                file ??= rule.Place?.Path;
            }

            rules.Add(id);
        }

        var model = references.Model?.Value;
        var host = use.Endpoint is { Held: true, Host: { } held } ? held : null;
        if (rules.Count == 0 || (model is null && host is null)) return null;

        var entry = new Entry().Text("id", IdOf(rules[0], model ?? host!)).Texts("rules", rules);
        if (model is not null) entry.Text("model", model);
        if (host is not null) entry.Text("host", host);
        if (references.Path is { } path) entry.Text("path", path);
        entry.Asks("reason", "why the use is acceptable").Asks("owner", "who answers for it").Asks("until", "last day, yyyy-MM-dd");
        return new EntryOffer("Make an exception from '" + string.Join("', '", rules) + "' (reason, owner and end to be filled in)", EntryOffer.Exceptions, entry.ToString(), file);
    }

    private static Rule? RuleOf(string id, OriginPolicy policy)
    {
        foreach (var rule in policy.Rules)
        {
            if (rule.Id == id) return rule;
        }

        return null;
    }

    /// <summary>Letters, digits, `.`, `_` and `-` only, as ids are written.</summary>
    private static string IdOf(string rule, string subject)
    {
        var id = new StringBuilder(rule.Length + subject.Length + 1);
        foreach (var c in rule + "-" + subject) id.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' ? c : '-');
        return id.ToString();
    }

    /// <summary>One JSON object, written in the order of its keys.</summary>
    private sealed class Entry
    {
        private readonly StringBuilder _json = new("{ ");

        public Entry Text(string key, string value)
        {
            Key(key).Append('"').Append(JsonEscape.Write(value)).Append('"');
            return this;
        }

        public Entry Texts(string key, List<string> values)
        {
            Key(key).Append("[\"");
            for (var i = 0; i < values.Count; i++) _json.Append(i > 0 ? "\", \"" : "").Append(JsonEscape.Write(values[i]));
            _json.Append("\"]");
            return this;
        }

        public Entry Asks(string key, string what)
        {
            Key(key).Append("null /* ").Append(what).Append(" */");
            return this;
        }

        public override string ToString() => _json.ToString() + " }";

        private StringBuilder Key(string key) => _json.Append(_json.Length > 2 ? ", \"" : "\"").Append(key).Append("\": ");
    }
}
