using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A position of an SDK with the surface that lists it.</summary>
internal sealed record SdkPlace(SdkPosition Position, SdkSurface Surface);

/// <summary>A client type, or a method that makes or registers a client, with the surface that lists it.</summary>
internal sealed record SdkClientPlace(SdkClient Client, SdkSurface Surface);

/// <summary>One type of an SDK with all that its surface says of it.</summary>
internal sealed class SdkType(string metadataName, SdkSurface surface)
{
    /// <summary>With namespace, `+` for nesting and arity (`OpenAI.Chat.ChatClient`).</summary>
    public string MetadataName { get; } = metadataName;

    public SdkSurface Surface { get; } = surface;

    public SdkClientPlace? Client { get; set; }

    public List<SdkPlace> Positions { get; } = [];

    public List<SdkClientPlace> Makers { get; } = [];

    public List<SdkConstant> Constants { get; } = [];
}

/// <summary>
/// The positions of the SDKs that a compilation references, asked by symbol: declaring type, base types and interfaces, in this order.
/// A type whose simple name no SDK uses costs one lookup for itself and each of its bases, and allocates nothing.
/// </summary>
internal sealed class SdkSymbols
{
    private readonly Dictionary<string, List<SdkType>> _bySimpleName = new(System.StringComparer.Ordinal);

    private readonly HashSet<string> _assemblies = new(System.StringComparer.Ordinal);

    private readonly HashSet<string> _constants = new(System.StringComparer.Ordinal);

    private readonly HashSet<string> _certainAssemblies = new(System.StringComparer.Ordinal);

    /// <summary>Simple names of clients, and of what makes them, with who is presumed to run them.</summary>
    private readonly Dictionary<string, string> _operators = new(System.StringComparer.Ordinal);

    private HashSet<string>? _names;

    public SdkSymbols(Compilation compilation, OriginCatalog catalog)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblies) Add(catalog.SurfacesOf(reference.Name));
        Add(catalog.SurfacesOf(compilation.Assembly.Name));
    }

    public bool IsEmpty => _bySimpleName.Count == 0;

    /// <summary>What a parameter carries; null if nothing that concerns us. Reduced extension methods are taken unreduced.</summary>
    public SdkPlace? PositionOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method) return null;

        var ordinal = parameter.Ordinal;
        for (var declared = method.OriginalDefinition; declared is not null; declared = declared.OverriddenMethod?.OriginalDefinition)
        {
            if (ordinal >= declared.Parameters.Length) return null;

            var found = Find(declared.ContainingType, declared.Name, declared.Parameters[ordinal].Name);
            if (found is not null) return found;
        }

        return null;
    }

    /// <summary>What a property or field carries; null if nothing that concerns us.</summary>
    public SdkPlace? PositionOf(ISymbol propertyOrField)
        => propertyOrField is IPropertySymbol or IFieldSymbol ? Find(propertyOrField.ContainingType, propertyOrField.Name, parameter: null) : null;

    /// <summary>What the parameter of that name carries when <paramref name="member"/> is called on a <paramref name="type"/>.</summary>
    public SdkPlace? Find(ITypeSymbol? type, string member, string? parameter)
    {
        foreach (var entry in EntriesOf(type))
        {
            foreach (var place in entry.Positions)
            {
                if (place.Position.Member == member && place.Position.Parameter == parameter) return place;
            }
        }

        return null;
    }

    /// <summary>The position of a first model that <paramref name="member"/> takes when it is called on exactly this kind of client; null if it takes none.</summary>
    public SdkPlace? ModelTakenBy(ITypeSymbol? type, string member)
    {
        foreach (var entry in EntriesOf(type))
        {
            foreach (var place in entry.Positions)
            {
                if (place.Position.Member == member && place.Position.Parameter is not null && place.Position.Role is SdkRole.Model or SdkRole.Deployment) return place;
            }
        }

        return null;
    }

    /// <summary>The nearest client type among a type, its bases and its interfaces.</summary>
    public SdkClientPlace? ClientOf(ITypeSymbol? type)
    {
        foreach (var entry in EntriesOf(type))
        {
            if (entry.Client is not null) return entry.Client;
        }

        return null;
    }

    /// <summary>What is made or registered by a method; null if it is no such method.</summary>
    public SdkClientPlace? MakerOf(IMethodSymbol method)
    {
        foreach (var entry in EntriesOf(method.OriginalDefinition.ContainingType))
        {
            foreach (var maker in entry.Makers)
            {
                if (maker.Client.Member == method.Name) return maker;
            }
        }

        return null;
    }

    /// <summary>A surface lists the type, a base or an interface of it, or the type's assembly.</summary>
    public bool IsOfSdk(ITypeSymbol? type)
    {
        if (type?.ContainingAssembly is { } assembly && _assemblies.Contains(assembly.Name)) return true;

        foreach (var _ in EntriesOf(type)) return true;

        return false;
    }

    /// <summary>As <see cref="IsOfSdk"/>, for SDKs that are about models and nothing else: HttpClient's assembly is everybody's.</summary>
    public bool IsOfCertainSdk(ITypeSymbol? type)
    {
        if (type?.ContainingAssembly is { } assembly && _certainAssemblies.Contains(assembly.Name)) return true;

        foreach (var entry in EntriesOf(type))
        {
            if (entry.Surface.CertainlyTakes) return true;
        }

        return false;
    }

    /// <summary>A surface names this very type, not only a base of it.</summary>
    public bool IsListed(ITypeSymbol type)
    {
        if (!_bySimpleName.TryGetValue(type.MetadataName, out var types)) return false;

        foreach (var entry in types)
        {
            if (Matches(type.OriginalDefinition, entry)) return true;
        }

        return false;
    }

    /// <summary>Instances of the type carry a model or an endpoint in properties of their own (options, requests).</summary>
    public bool HasOwnPositions(ITypeSymbol? type)
    {
        foreach (var entry in EntriesOf(type))
        {
            foreach (var place in entry.Positions)
            {
                if (place.Position.Parameter is null) return true;
            }
        }

        return false;
    }

    /// <summary>Some typed constant has this name: false spares the question what a name stands for.</summary>
    public bool HasConstantNamed(string member) => _constants.Contains(member);

    /// <summary>What a typed constant stands for; null if it is none.</summary>
    public SdkConstant? ConstantOf(ISymbol constant)
    {
        if (constant is not (IFieldSymbol or IPropertySymbol) || constant.ContainingType is null) return null;

        SdkConstant? any = null;
        foreach (var entry in EntriesOf(constant.ContainingType))
        {
            foreach (var known in entry.Constants)
            {
                if (known.Member == constant.Name) return known;
                if (known.Member == SdkConstant.AnyMember) any ??= known;
            }
        }

        return any;
    }

    /// <summary>An SDK's type or a member of one has that simple name.</summary>
    public bool Knows(string name)
    {
        if (_names is { } known) return known.Contains(name);

        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var pair in _bySimpleName)
        {
            names.Add(pair.Key);
            foreach (var type in pair.Value)
            {
                foreach (var place in type.Positions) names.Add(place.Position.Member);
                foreach (var maker in type.Makers) names.Add(maker.Client.Member!);
            }
        }

        _names = names;
        return names.Contains(name);
    }

    /// <summary>SDK types of a simple name, for code that is read by name only.</summary>
    public IReadOnlyList<SdkType> TypesNamed(string simpleName)
        => _bySimpleName.TryGetValue(simpleName, out var types) ? types : [];

    /// <summary>Static types of SDKs that declare positions of a method of that name: extension methods, seen by name only.</summary>
    public IEnumerable<SdkType> TypesThatDeclare(string member)
    {
        foreach (var pair in _bySimpleName)
        {
            foreach (var type in pair.Value)
            {
                foreach (var place in type.Positions)
                {
                    if (place.Position.Member != member || place.Position.Parameter is null) continue;

                    yield return type;
                    break;
                }
            }
        }
    }

    /// <summary>Names of clients that go to one operator's service, and of the methods that make them, with the operator.</summary>
    public IReadOnlyDictionary<string, string> PresumedOperators => _operators;

    private EntryEnumerator EntriesOf(ITypeSymbol? type) => new(_bySimpleName, type);

    private void Add(ImmutableArray<SdkSurface> surfaces)
    {
        foreach (var surface in surfaces)
        {
            foreach (var assembly in surface.Assemblies)
            {
                _assemblies.Add(assembly);
                if (surface.CertainlyTakes) _certainAssemblies.Add(assembly);
            }

            foreach (var client in surface.Clients)
            {
                var place = new SdkClientPlace(client, surface);
                if (client.PresumedOperator is { } presumed) _operators[client.Member ?? SimpleNameOf(client.Type)] = presumed;
                if (client.Member is null) TypeFor(client.Type, surface).Client = place;
                else TypeFor(client.Type, surface).Makers.Add(place);
            }

            foreach (var position in surface.Positions) TypeFor(position.Type, surface).Positions.Add(new SdkPlace(position, surface));
            foreach (var constant in surface.Constants)
            {
                TypeFor(constant.Type, surface).Constants.Add(constant);
                _constants.Add(constant.Member);
            }
        }
    }

    private SdkType TypeFor(string metadataName, SdkSurface surface)
    {
        var simple = SimpleNameOf(metadataName);
        if (!_bySimpleName.TryGetValue(simple, out var types)) _bySimpleName.Add(simple, types = []);
        foreach (var known in types)
        {
            if (known.MetadataName == metadataName && ReferenceEquals(known.Surface, surface)) return known;
        }

        var added = new SdkType(metadataName, surface);
        types.Add(added);
        return added;
    }

    private static string SimpleNameOf(string metadataName) => metadataName.Substring(metadataName.LastIndexOfAny(NameSeparators) + 1);

    private static readonly char[] NameSeparators = ['.', '+'];

    private static bool Matches(ITypeSymbol type, SdkType entry)
        => type.ContainingAssembly is { } assembly && entry.Surface.Assemblies.Contains(assembly.Name) && HasName(type, entry.MetadataName);

    /// <summary>Compares from the end of the name, without building it.</summary>
    private static bool HasName(ITypeSymbol type, string metadataName)
    {
        var end = metadataName.Length;
        for (ISymbol? part = type; part is not null; part = part.ContainingSymbol)
        {
            if (part is INamespaceSymbol { IsGlobalNamespace: true }) return end == 0;
            if (part is not (ITypeSymbol or INamespaceSymbol)) return false;

            var name = part.MetadataName;
            if (end < name.Length || string.CompareOrdinal(metadataName, end - name.Length, name, 0, name.Length) != 0) return false;

            end -= name.Length;
            if (end > 0 && metadataName[--end] is not ('.' or '+')) return false;
        }

        return false;
    }

    /// <summary>The SDK entries of a type, then of its bases, then of its interfaces. A value type, so that a miss allocates nothing.</summary>
    private struct EntryEnumerator(Dictionary<string, List<SdkType>> types, ITypeSymbol? type)
    {
        private bool _started;
        private ITypeSymbol? _class;
        private int _interface = -1;
        private List<SdkType>? _candidates;
        private ITypeSymbol? _of;
        private int _candidate;

        public SdkType Current { get; private set; } = null!;

        public readonly EntryEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                while (_candidates is not null && _candidate < _candidates.Count)
                {
                    var entry = _candidates[_candidate++];
                    if (!Matches(_of!, entry)) continue;

                    Current = entry;
                    return true;
                }

                if (!Advance()) return false;
            }
        }

        private bool Advance()
        {
            if (!_started || _class is not null)
            {
                _class = _started ? _class!.BaseType : type;
                _started = true;
            }

            if (_class is not null)
            {
                _of = _class.OriginalDefinition;
            }
            else
            {
                var interfaces = type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty;
                if (++_interface >= interfaces.Length) return false;

                _of = interfaces[_interface].OriginalDefinition;
            }

            _candidate = 0;
            if (!types.TryGetValue(_of.MetadataName, out _candidates)) _candidates = null;
            return true;
        }
    }
}
