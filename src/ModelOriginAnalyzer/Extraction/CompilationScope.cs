using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What extraction may ask about the compilation at hand. Immutable; lazily filled, safe for concurrent use.</summary>
internal sealed class CompilationScope(Compilation compilation, OriginCatalog catalog, OriginPolicy policy, ConfigurationIndex configuration, string root)
{
    private SdkSymbols? _sdk;
    private HostsInSource? _hosts;

    public Compilation Compilation { get; } = compilation;

    public OriginCatalog Catalog { get; } = catalog;

    public OriginPolicy Policy { get; } = policy;

    public DeclaredFacts Declared => Policy.Facts;

    public ConfigurationIndex Configuration { get; } = configuration;

    /// <summary>`ModelOriginRoot`: paths in uses are relative to it.</summary>
    public string Root { get; } = root;

    /// <summary>Calls inside methods and types of the compilation that may reach an SDK, by declaration; filled as they are asked for.</summary>
    public ConcurrentDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> WrapperCandidates { get; } = new();

    /// <summary>Assemblies are missing: what the compiler cannot bind is read by name. Never in a build.</summary>
    public bool ByName { get; init; }

    /// <summary>Clients are listed beside the uses that their calls are. Never in a build.</summary>
    public bool ListsParts { get; init; }

    public SdkSymbols Sdk => _sdk ?? Interlocked.CompareExchange(ref _sdk, new SdkSymbols(Compilation, Catalog), null) ?? _sdk;

    public HostsInSource Hosts => _hosts ?? Interlocked.CompareExchange(ref _hosts, new HostsInSource(Compilation, Catalog, Policy), null) ?? _hosts;
}
