using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes.Serving;

/// <summary>
/// Who serves which models, and under which ids: `rules/serving`. A resource of the fixes, read when the first one is asked for, so that no
/// compilation carries it.
/// </summary>
internal sealed class ServingTable
{
    /// <summary>Of OpenAI's protocol, the longer before what ends as it does.</summary>
    private static readonly string[] s_operations = ["/chat/completions", "/completions", "/embeddings", "/responses"];

    private static readonly Lazy<ServingTable> s_builtIn = new(ReadResources);

    private readonly ImmutableArray<ServingEndpoint> _speakers;

    private ServingTable(ImmutableArray<ServingEndpoint> endpoints, ImmutableArray<ServingEndpoint> speakers)
    {
        Endpoints = endpoints;
        _speakers = speakers;
    }

    public static ServingTable BuiltIn => s_builtIn.Value;

    /// <summary>In the order of their files' names; those that say what they serve.</summary>
    public ImmutableArray<ServingEndpoint> Endpoints { get; }

    /// <summary>The endpoint that an address belongs to; null if nothing is known of it. The longest base address decides.</summary>
    public ServingEndpoint? At(string address) => HostName.TryParse(address, out var host) ? Closest(Endpoints, host) : null;

    /// <summary>What is spoken at an address, and what of its path belongs to the operation; null if that is not known.</summary>
    public SpokenApi? ApiAt(string address)
    {
        if (!HostName.TryParse(address, out var host) || (Closest(Endpoints, host) ?? Closest(_speakers, host)) is not { } endpoint) return null;

        // A bare host has the path `/`, written or not.
        return new SpokenApi(endpoint.Api, host.Path == "/" && !address.EndsWith("/", StringComparison.Ordinal) ? "" : OperationIn(host.Path, endpoint) ?? "");
    }

    public static bool Matches(ServingEndpoint endpoint, HostName host) => Wildcard.Matches(endpoint.Host, host.Port > 0 ? host.Host + ":" + host.Port : host.Host);

    /// <summary>The longest base address of those that the address is at or below; the shortest for a bare host.</summary>
    private static ServingEndpoint? Closest(ImmutableArray<ServingEndpoint> endpoints, HostName host)
    {
        ServingEndpoint? closest = null;
        var isBare = host.Path == "/";
        foreach (var endpoint in endpoints)
        {
            if (!Matches(endpoint, host) || (!isBare && OperationIn(host.Path, endpoint) is null)) continue;
            if (closest is null || (isBare ? endpoint.Path?.Length < closest.Path?.Length : endpoint.Path?.Length > closest.Path?.Length)) closest = endpoint;
        }

        return closest;
    }

    /// <summary>
    /// What of a path stands behind the base address: an operation, and a slash at the end where there is one. Null for a path that OpenAI's
    /// protocol does not have: of the same host it may be another protocol (`/anthropic`).
    /// </summary>
    private static string? OperationIn(string path, ServingEndpoint endpoint)
    {
        // Where nobody can say what the base is, all but an operation is.
        var root = endpoint.Path?.TrimEnd('/') ?? "";
        if (endpoint.Path is null) root = OperationStart(path) is var start and >= 0 ? path.Substring(0, start) : path.TrimEnd('/');
        if (!path.StartsWith(root, StringComparison.Ordinal)) return null;

        var rest = path.Substring(root.Length);
        if (endpoint.Api != "openai") return rest;
        if (rest.StartsWith("/v1", StringComparison.Ordinal) && (rest.Length == 3 || rest[3] == '/')) rest = rest.Substring(3);
        return rest is "" or "/" || OperationStart(rest) == 0 ? rest : null;
    }

    private static int OperationStart(string path)
    {
        foreach (var operation in s_operations)
        {
            if (path.EndsWith(operation, StringComparison.Ordinal)) return path.Length - operation.Length;
        }

        return -1;
    }

    private static ServingTable ReadResources()
    {
        var assembly = typeof(ServingTable).Assembly;
        var endpoints = ImmutableArray.CreateBuilder<ServingEndpoint>();
        var speakers = ImmutableArray.CreateBuilder<ServingEndpoint>();
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.StartsWith("serving/", StringComparison.Ordinal)) continue;

            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            ServingReader.Read(SourceText.From(reader.ReadToEnd()), endpoints, speakers);
        }

        return new ServingTable(endpoints.ToImmutable(), speakers.ToImmutable());
    }
}
