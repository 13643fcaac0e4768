using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

internal enum ConfigurationEndpointKind : byte
{
    /// <summary>The catalog, the team's facts or a rule name the host: an endpoint by itself.</summary>
    Known,

    /// <summary>A host that only its key calls an endpoint; it counts beside a model.</summary>
    Possible,

    /// <summary>A place for an endpoint whose value is not here. No model looks further up for another one.</summary>
    Open,
}

/// <summary>A value, or the place for one, that is or may be the address of models.</summary>
internal sealed class ConfigurationEndpoint(ConfigurationEndpointKind kind, ConfigurationNode node, Reference? reference, Hosting hosting)
{
    public ConfigurationEndpointKind Kind => kind;

    public ConfigurationNode Node => node;

    /// <summary>Null for <see cref="ConfigurationEndpointKind.Open"/>.</summary>
    public Reference? Reference => reference;

    /// <summary>By the catalog or the team's facts; unknown for other hosts.</summary>
    public Hosting Hosting => hosting;

    /// <summary>Which of several endpoints of a section it is (`Chat` of `ChatEndpoint`).</summary>
    public ImmutableArray<string> Qualifiers =>
        Node.Words.Role == ConfigurationRole.Endpoint ? Node.Words.Qualifiers : Node.IsItem ? ImmutableArray<string>.Empty : Node.Words.Words;

    /// <summary>Null if the key's value has nothing to do with endpoints.</summary>
    public static ConfigurationEndpoint? Read(ConfigurationNode node, OriginCatalog catalog, OriginPolicy policy)
    {
        if (node.Value is not { Kind: JsonKind.String or JsonKind.Null } value) return null;

        var isNamed = node.Words.Role == ConfigurationRole.Endpoint;
        if (!isNamed && value.Text.IndexOf("://", StringComparison.Ordinal) < 0) return null;
        if (ConfigurationVocabulary.IsSilent(node) || ConfigurationVocabulary.IsNoClientAddress(node)) return null;

        var endpoint = ConfigurationText.Of(node) is { } text ? Read(node, text, isNamed, catalog, policy) : Open(node);
        return endpoint is { Kind: ConfigurationEndpointKind.Open } ? ReadBinding(node, catalog, policy) ?? endpoint : endpoint;
    }

    /// <param name="isNamed">The key calls the value an endpoint; otherwise only a known host counts.</param>
    public static ConfigurationEndpoint? Read(ConfigurationNode node, ConfigurationText text, bool isNamed, OriginCatalog catalog, OriginPolicy policy)
    {
        if (HasForeignScheme(text.Value)) return null;
        if (HasWhiteSpace(text.Value) || IdentityResolver.ResolveEndpoint(catalog, text.Value) is not { } identity)
        {
            return isNamed && Placeholder.Is(text.Value) ? Open(node) : null;
        }

        var isKnown = KnownHosts.Names(identity, policy);
        if (!isKnown && !isNamed) return null;
        if (!isKnown && FileAddresses.Is(text.Value)) return null;
        if (!isKnown && Placeholder.Is(identity.Host.Host)) return Open(node);

        return new ConfigurationEndpoint(
            isKnown ? ConfigurationEndpointKind.Known : ConfigurationEndpointKind.Possible,
            node,
            text.ToReference(ReferenceRole.Endpoint, identity.Host.Start, identity.Host.Length),
            HostingOf(identity, policy));
    }

    private static ConfigurationEndpoint Open(ConfigurationNode node) => new(ConfigurationEndpointKind.Open, node, null, Hosting.Unknown);

    /// <summary>What the team says that the key holds at run time; null if it says nothing.</summary>
    private static ConfigurationEndpoint? ReadBinding(ConfigurationNode node, OriginCatalog catalog, OriginPolicy policy)
    {
        if (policy.Facts.Bindings.IsEmpty) return null;

        var key = node.Key;
        foreach (var binding in policy.Facts.Bindings)
        {
            if (binding.Kind != BindingKind.Configuration || !string.Equals(binding.Key.Replace("__", ":"), key, StringComparison.OrdinalIgnoreCase)) continue;
            if (IdentityResolver.ResolveEndpoint(catalog, binding.Is) is not { } identity) continue;

            var reference = new Reference { Role = ReferenceRole.Endpoint, Value = binding.Is, Basis = Basis.Declared, ConfigurationKey = key };
            return new ConfigurationEndpoint(ConfigurationEndpointKind.Known, node, reference, HostingOf(identity, policy));
        }

        return null;
    }

    private static Hosting HostingOf(EndpointIdentity identity, OriginPolicy policy)
    {
        foreach (var endpoint in policy.Facts.Endpoints)
        {
            if (HostPattern.Matches(endpoint.Host, identity.Host.Host)) return endpoint.Hosting;
        }

        return identity.Hosting;
    }

    /// <summary>`mongodb://`, `amqp://` and the like: no client of models speaks it.</summary>
    private static bool HasForeignScheme(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && text.Substring(0, end).ToLowerInvariant() is not ("http" or "https" or "ws" or "wss" or "grpc" or "grpcs");
    }

    private static bool HasWhiteSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) return true;
        }

        return false;
    }
}
