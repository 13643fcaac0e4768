using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Which APIs a stretch of source writes: none, exactly one, or several.</summary>
internal sealed class SourceHost
{
    public static readonly SourceHost None = new(null, null);

    public static readonly SourceHost Several = new(null, null);

    private readonly EndpointIdentity? _identity;

    private SourceHost(string? address, EndpointIdentity? identity) => (Address, _identity) = (address, identity);

    /// <summary>As it is written where the host stands first; null unless there is exactly one.</summary>
    public string? Address { get; }

    /// <summary>Who the catalog says runs the one host; null if it does not say, or there is not exactly one.</summary>
    public string? Operator => _identity?.Operator?.Name;

    public static SourceHost One(string address, EndpointIdentity identity) => new(address, identity);

    public SourceHost And(SourceHost other)
    {
        if (this == None) return other;
        if (other == None) return this;
        return _identity is not null && _identity.Host.Host == other._identity?.Host.Host ? this : Several;
    }
}

/// <summary>
/// The APIs that types, files and the compilation write as values. A server in the house stands beside them: where one is written, it is
/// not clear which of the two is meant. Addresses that nobody knows as an API do not count. Safe for concurrent use.
/// </summary>
internal sealed class HostsInSource(Compilation compilation, OriginCatalog catalog, OriginPolicy policy)
{
    private readonly ConcurrentDictionary<SyntaxNode, SourceHost> _parts = new();
    private SourceHost? _all;

    /// <summary>In a type or a whole file.</summary>
    public SourceHost In(SyntaxNode part)
    {
        if (_parts.TryGetValue(part, out var known)) return known;

        var found = SourceHost.None;
        foreach (var address in TreeFacts.Of(part.SyntaxTree).Addresses)
        {
            if (part.Span.Contains(address.Expression.Span)) found = found.And(Of(address));
        }

        return _parts.GetOrAdd(part, found);
    }

    public SourceHost InCompilation(CancellationToken cancellationToken)
    {
        if (_all is { } known) return known;

        var found = SourceHost.None;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TreeFacts.Of(tree).Addresses.Count > 0) found = found.And(In(tree.GetRoot(cancellationToken)));
            if (found == SourceHost.Several) break;
        }

        _all = found;
        return found;
    }

    private SourceHost Of(WrittenAddress address)
    {
        if (IdentityResolver.ResolveEndpoint(catalog, address.Text) is not { } identity || Placements.Of(address.Expression) != Placement.Value) return SourceHost.None;
        if (identity.Host.Kind == HostKind.Private) return SourceHost.Several;

        return KnownHosts.Names(identity, policy) ? SourceHost.One(address.Text, identity) : SourceHost.None;
    }
}
