using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The SDK entries of a type, then of its bases, then of its interfaces. A value type, so that a miss allocates nothing.</summary>
internal struct SdkEntries(Dictionary<string, List<SdkType>> types, ITypeSymbol? type)
{
    private bool _started;
    private ITypeSymbol? _class;
    private int _interface = -1;
    private List<SdkType>? _candidates;
    private ITypeSymbol? _of;
    private int _candidate;

    public SdkType Current { get; private set; } = null!;

    public readonly SdkEntries GetEnumerator() => this;

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

    /// <summary>The type is the one that the entry speaks of: of the SDK's assembly, or of its source, copied into the project.</summary>
    public static bool Matches(ITypeSymbol type, SdkType entry)
        => type.ContainingAssembly is { } assembly && (assembly is ISourceAssemblySymbol || entry.Surface.Assemblies.Contains(assembly.Name)) && HasName(type, entry.MetadataName);

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
}
