using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Which of the APIs that stand beside a model it goes to, where names can tell: `DeepSeekUrl` and `DeepSeekModel` among those of other vendors.</summary>
internal static class EndpointChoice
{
    /// <summary>
    /// All of them where nothing tells them apart and they belong to one object. Among members that may be about several things, one API only: the one
    /// that the names join, or the only one there is, and no vendor's API for another vendor's closed model.
    /// </summary>
    /// <param name="address">What an endpoint of the list is.</param>
    public static List<(string? Name, T Endpoint)> Of<T>(List<(string? Name, T Endpoint)> known, Neighbours neighbours, Func<T, string> address, string model, CompilationScope scope)
    {
        if (known.Count == 0 || (known.Count == 1 && !neighbours.IsLoose)) return known;

        var best = 0;
        var named = new List<(string? Name, T Endpoint)>();
        var own = neighbours.Name is null ? ImmutableArray<string>.Empty : ConfigurationName.Read(neighbours.Name).Qualifiers;
        foreach (var endpoint in known)
        {
            var shared = endpoint.Name is null ? 0 : Shared(own, ConfigurationName.Read(endpoint.Name).Qualifiers);
            if (shared > best) named.Clear();
            best = Math.Max(best, shared);
            if (shared == best && shared > 0) named.Add(endpoint);
        }

        if (!neighbours.IsLoose) return named.Count > 0 ? named : known;

        var chosen = named.Count > 0 ? named : known;
        if (chosen.Count > 1 && !AreOne(chosen.ConvertAll(endpoint => address(endpoint.Endpoint)), scope)) return [];
        return chosen.FindAll(endpoint => Serves(address(endpoint.Endpoint), model, scope));
    }

    private static int Shared(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var shared = 0;
        foreach (var word in left)
        {
            if (right.Contains(word)) shared++;
        }

        return shared;
    }

    private static bool AreOne(List<string> addresses, CompilationScope scope)
    {
        string? first = null;
        foreach (var address in addresses)
        {
            var host = IdentityResolver.ResolveEndpoint(scope.Catalog, address)?.Host.Host;
            if (first is not null && host != first) return false;

            first ??= host;
        }

        return true;
    }

    /// <summary>False for another vendor's closed model at a vendor's own API.</summary>
    private static bool Serves(string address, string model, CompilationScope scope)
    {
        if (IdentityResolver.ResolveEndpoint(scope.Catalog, address) is not { Hosting: Hosting.Vendor, Operator: { } vendor }) return true;

        var identity = IdentityResolver.ResolveModel(scope.Catalog, model);
        return identity.Developer is not { } developer || developer.Name == vendor.Name || identity.Weights == Weights.Open;
    }
}
