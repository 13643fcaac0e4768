using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// The positions of the SDKs that a compilation references, asked by symbol: declaring type, base types and interfaces, in this order.
/// A type whose simple name no SDK uses costs one lookup for itself and each of its bases, and allocates nothing.
/// </summary>
internal sealed class SdkSymbols
{
    private readonly SdkIndex _index;
    private HashSet<string>? _names;

    public SdkSymbols(Compilation compilation, OriginCatalog catalog) => _index = new SdkIndex(compilation, catalog);

    public bool IsEmpty => _index.BySimpleName.Count == 0;

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
        if (type?.ContainingAssembly is { } assembly && _index.Assemblies.Contains(assembly.Name)) return true;

        foreach (var _ in EntriesOf(type)) return true;

        return false;
    }

    /// <summary>As <see cref="IsOfSdk"/>, for SDKs that are about models and nothing else: HttpClient's assembly is everybody's.</summary>
    public bool IsOfCertainSdk(ITypeSymbol? type)
    {
        if (type?.ContainingAssembly is { } assembly && _index.CertainAssemblies.Contains(assembly.Name)) return true;

        foreach (var entry in EntriesOf(type))
        {
            if (entry.Surface.CertainlyTakes) return true;
        }

        return false;
    }

    /// <summary>A surface names this very type, not only a base of it.</summary>
    public bool IsListed(ITypeSymbol type)
    {
        if (!_index.BySimpleName.TryGetValue(type.MetadataName, out var types)) return false;

        foreach (var entry in types)
        {
            if (SdkEntries.Matches(type.OriginalDefinition, entry)) return true;
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
    public bool HasConstantNamed(string member) => _index.Constants.Contains(member);

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
        foreach (var pair in _index.BySimpleName)
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
        => _index.BySimpleName.TryGetValue(simpleName, out var types) ? types : [];

    /// <summary>Static types of SDKs that declare positions of a method of that name: extension methods, seen by name only.</summary>
    public IReadOnlyList<SdkType> TypesThatDeclare(string member) => _index.ByMethod.TryGetValue(member, out var types) ? types : [];

    /// <summary>Names of clients that go to one operator's service, and of the methods that make them, with the operator.</summary>
    public IReadOnlyDictionary<string, string> PresumedOperators => _index.Operators;

    private SdkEntries EntriesOf(ITypeSymbol? type) => new(_index.BySimpleName, type);
}
