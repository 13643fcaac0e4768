using System;
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
    private readonly ConcurrentDictionary<string, bool> _declared = new(StringComparer.Ordinal);
    private SdkSymbols? _sdk;
    private NameLookup? _lookup;
    private HostsInSource? _hosts;
    private TypedModels? _typedModels;
    private ConcurrentDictionary<Compilation, CompilationScope>? _referenced;

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

    /// <summary>For code that is read by name.</summary>
    public NameLookup Lookup => _lookup ?? Interlocked.CompareExchange(ref _lookup, new NameLookup(Compilation, Sdk, new VisibleNames(Compilation)), null) ?? _lookup;

    public HostsInSource Hosts => _hosts ?? Interlocked.CompareExchange(ref _hosts, new HostsInSource(Compilation, Catalog, Policy), null) ?? _hosts;

    /// <summary>Whether source of the compilation declares a member of that name.</summary>
    public bool DeclaresMember(string name) => _declared.GetOrAdd(name, Declares);

    private bool Declares(string name) => Compilation.ContainsSymbolsWithName(name, SymbolFilter.Member);

    public TypedModels TypedModels => _typedModels ?? Interlocked.CompareExchange(ref _typedModels, new TypedModels(this), null) ?? _typedModels;

    /// <summary>What may be asked about the project that an assembly is compiled from, where its source is in sight; this scope for every other assembly. Never in a build.</summary>
    public CompilationScope Of(IAssemblySymbol assembly)
    {
        if (!ListsParts || Compilation.GetMetadataReference(assembly) is not CompilationReference reference) return this;

        var referenced = _referenced ?? Interlocked.CompareExchange(ref _referenced, new(), null) ?? _referenced;
        return referenced.GetOrAdd(reference.Compilation, compilation => new CompilationScope(compilation, Catalog, Policy, Configuration, Root) { ByName = ByName, ListsParts = true });
    }
}
