using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The surfaces of the SDKs that a compilation references, by the simple names of their types.</summary>
internal sealed class SdkIndex
{
    public SdkIndex(Compilation compilation, OriginCatalog catalog)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblies) Add(catalog.SurfacesOf(reference.Name));
        Add(catalog.SurfacesOf(compilation.Assembly.Name));
        AddCopied(compilation.Assembly, catalog);
    }

    public Dictionary<string, List<SdkType>> BySimpleName { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Types that declare positions of a method, by the method's name.</summary>
    public Dictionary<string, List<SdkType>> ByMethod { get; } = new(System.StringComparer.Ordinal);

    public HashSet<string> Assemblies { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Of SDKs that are about models and nothing else.</summary>
    public HashSet<string> CertainAssemblies { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Names of typed constants.</summary>
    public HashSet<string> Constants { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Simple names of clients, and of what makes them, with who is presumed to run them.</summary>
    public Dictionary<string, string> Operators { get; } = new(System.StringComparer.Ordinal);

    /// <summary>SDKs whose source lies in the project, under whatever assembly name: the project declares one of their clients.</summary>
    private void AddCopied(IAssemblySymbol source, OriginCatalog catalog)
    {
        foreach (var surface in catalog.Surfaces)
        {
            if (surface.CertainlyTakes && !IsAdded(surface) && DeclaresClientOf(source, surface)) Add(ImmutableArray.Create(surface));
        }
    }

    private bool IsAdded(SdkSurface surface)
    {
        foreach (var assembly in surface.Assemblies)
        {
            if (Assemblies.Contains(assembly)) return true;
        }

        return false;
    }

    private static bool DeclaresClientOf(IAssemblySymbol source, SdkSurface surface)
    {
        foreach (var client in surface.Clients)
        {
            if (client.Member is null && source.GetTypeByMetadataName(client.Type) is not null) return true;
        }

        return false;
    }

    private void Add(ImmutableArray<SdkSurface> surfaces)
    {
        foreach (var surface in surfaces)
        {
            foreach (var assembly in surface.Assemblies)
            {
                Assemblies.Add(assembly);
                if (surface.CertainlyTakes) CertainAssemblies.Add(assembly);
            }

            foreach (var client in surface.Clients)
            {
                var place = new SdkClientPlace(client, surface);
                if (client.PresumedOperator is { } presumed) Operators[client.Member ?? SimpleNameOf(client.Type)] = presumed;
                if (client.Member is null) TypeFor(client.Type, surface).Client = place;
                else TypeFor(client.Type, surface).Makers.Add(place);
            }

            foreach (var position in surface.Positions)
            {
                var type = TypeFor(position.Type, surface);
                type.Positions.Add(new SdkPlace(position, surface));
                if (position.Parameter is not null) AddMethod(position.Member, type);
            }

            foreach (var constant in surface.Constants)
            {
                TypeFor(constant.Type, surface).Constants.Add(constant);
                Constants.Add(constant.Member);
            }
        }
    }

    private void AddMethod(string name, SdkType type)
    {
        if (!ByMethod.TryGetValue(name, out var types)) ByMethod.Add(name, types = []);
        if (!types.Contains(type)) types.Add(type);
    }

    private SdkType TypeFor(string metadataName, SdkSurface surface)
    {
        var simple = SimpleNameOf(metadataName);
        if (!BySimpleName.TryGetValue(simple, out var types)) BySimpleName.Add(simple, types = []);
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
}
