using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.CodeFixes.Serving;

/// <summary>
/// Ways out that leave the weights what they are: the id that a rolling alias or a vague tag stood for, and other hosts that serve the same
/// weights under their own ids. Each is judged again as a whole use, and offered only if the policy surely allows it.
/// </summary>
internal static class SameWeights
{
    /// <summary>More would be a list to search, not a choice.</summary>
    private const int MostHosts = 5;

    /// <summary>The same host's dated id, or the tag that says what the model is; null if nothing is known, or the policy does not surely allow it.</summary>
    public static ReplacementOffer? Pin(JudgedUse judged, UseJudge judge)
    {
        if (!IsFixable(judged) || EndpointOf(judged.Use)?.Alias(judged.References.Model!.Value!) is not { } alias) return null;

        var offer = Replacements.Judged(new Replacement(alias.Is, null), judged.References, judged.Use, judge.Policy, judge.Catalog, judge.Today, sameModel: true, out _);
        return offer is null ? null : offer with { Title = "Use '" + alias.Is + "', which '" + alias.Id + "' named on " + alias.Checked, Key = "ModelOrigin.Pin" };
    }

    /// <summary>Hosts that the policy or the facts name come first, then the own machine, then the others.</summary>
    public static ImmutableArray<ReplacementOffer> Elsewhere(JudgedUse judged, UseJudge judge)
    {
        if (!IsFixable(judged) || judged.References.Endpoint is not { Value: { } address } || ServingTable.BuiltIn.ApiAt(address) is not { } api) return ImmutableArray<ReplacementOffer>.Empty;

        var here = EndpointOf(judged.Use);
        var id = judged.References.Model!.Value!;
        var alias = here?.Alias(id);
        var known = alias?.Is ?? id;
        var weights = here?.Find(known)?.Weights ?? WeightsName.Of(known);
        var note = alias is null ? "" : " (what '" + id + "' named on " + alias.Checked + ")";

        var offers = ImmutableArray.CreateBuilder<ReplacementOffer>();
        foreach (var (endpoint, target) in Targets(judge.Policy, api.Name))
        {
            if (offers.Count == MostHosts) break;
            if (ServedAt(endpoint, weights) is not { } model) continue;

            var offer = Replacements.Judged(new Replacement(model.Id, target.TrimEnd('/') + api.Operation) { IsWholeAddress = true }, judged.References, judged.Use, judge.Policy, judge.Catalog, judge.Today, sameModel: true, out _);
            if (offer is { Edits.Length: 2 } || (offer is not null && model.Id == id)) offers.Add(offer with { Title = "Use the same weights: '" + model.Id + "' at " + target + note, Key = "ModelOrigin.Serve." + target });
        }

        return offers.ToImmutable();
    }

    private static bool IsFixable(JudgedUse judged) =>
        judged.Result.Verdict is Verdict.Deny or Verdict.Warn && judged.References is { Editable: true, Model: { Role: ReferenceRole.Model, Value: not null, Literal: not null } };

    /// <summary>Where the use goes, as far as that is known.</summary>
    private static ServingEndpoint? EndpointOf(Use use)
    {
        if (use.Endpoint is not { } endpoint) return null;
        if (endpoint.Written is { } written && ServingTable.BuiltIn.At(written) is { } found) return found;

        foreach (var host in endpoint.Hops[0].Host.Members) return ServingTable.BuiltIn.At("https://" + host.Value);
        return null;
    }

    private static ServedModel? ServedAt(ServingEndpoint endpoint, string weights)
    {
        foreach (var model in endpoint.Models)
        {
            if (model.Weights == weights) return model;
        }

        return null;
    }

    private static IEnumerable<(ServingEndpoint Endpoint, string Address)> Targets(OriginPolicy policy, string api)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var named in NamedBy(policy))
        {
            if (!HostName.TryParse(named, out var host)) continue;

            foreach (var endpoint in ServingTable.BuiltIn.Endpoints)
            {
                if (endpoint.Api == api && ServingTable.Matches(endpoint, host) && AddressOf(named, host, endpoint) is { } address && seen.Add(address)) yield return (endpoint, address);
            }
        }

        foreach (var isOwn in new[] { true, false })
        {
            foreach (var endpoint in ServingTable.BuiltIn.Endpoints)
            {
                if (endpoint.Api == api && endpoint.Address is { } address && endpoint.Host.StartsWith("localhost", StringComparison.Ordinal) == isOwn && seen.Add(address)) yield return (endpoint, address);
            }
        }
    }

    /// <summary>Addresses and hosts that somebody has decided on.</summary>
    private static IEnumerable<string> NamedBy(OriginPolicy policy)
    {
        foreach (var rule in policy.Rules)
        {
            foreach (var replacement in rule.ReplaceWith)
            {
                if (replacement.Endpoint is { } endpoint) yield return endpoint;
            }
        }

        foreach (var binding in policy.Facts.Bindings) yield return binding.Is;
        foreach (var endpoint in policy.Facts.Endpoints) yield return endpoint.Host;
        foreach (var alias in policy.Facts.Aliases)
        {
            if (alias.On is { } host) yield return host;
        }
    }

    /// <summary>The host's own base address where it has one; else what is named, with the path that is known. Null for a pattern, or if the path is not known.</summary>
    private static string? AddressOf(string named, HostName host, ServingEndpoint endpoint)
    {
        if (endpoint.Address is not null) return endpoint.Address;
        if (host.Host.IndexOf('*') >= 0) return null;
        if (host.Path != "/" && named.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return named;

        return endpoint.Path is { } path ? "https://" + host.Host + path : null;
    }
}
