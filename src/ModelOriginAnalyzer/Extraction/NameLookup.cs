using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Types and members of a compilation by name: those of SDKs, those of its own source, those of the framework. One for a compilation: files ask for the same names.</summary>
internal sealed class NameLookup(Compilation compilation, SdkSymbols sdk, VisibleNames visible)
{
    private static readonly string[] FrameworkNamespaces = ["System.", "Microsoft.Extensions.Options.", "System.Threading.Tasks."];

    private readonly ConcurrentDictionary<string, List<INamedTypeSymbol>> _types = new(System.StringComparer.Ordinal);

    public ITypeSymbol Text => compilation.GetSpecialType(SpecialType.System_String);

    /// <summary>The type that a name in type position stands for; null if nothing of that name is in sight there.</summary>
    public ITypeSymbol? Type(TypeSyntax type)
    {
        switch (type)
        {
            case NullableTypeSyntax nullable:
                return Type(nullable.ElementType);

            case PredefinedTypeSyntax { Keyword.ValueText: "string" }:
                return Text;

            case QualifiedNameSyntax qualified:
                return Named(qualified.Right, qualified.Left.ToString());

            case AliasQualifiedNameSyntax alias:
                return Named(alias.Name, qualifier: null);

            case IdentifierNameSyntax name when visible.AliasOf(name) is { } target:
                return target is SimpleNameSyntax simple ? Named(simple, qualifier: null) : Type(target);

            case SimpleNameSyntax name:
                return Named(name, qualifier: null);

            default:
                return null;
        }
    }

    /// <summary>The symbol of a type declared in source of this compilation.</summary>
    public INamedTypeSymbol? Declared(TypeDeclarationSyntax? type)
    {
        if (type is null) return null;

        var name = type.Identifier.ValueText + Arity(type.TypeParameterList?.Parameters.Count ?? 0);
        for (var outer = type.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is TypeDeclarationSyntax enclosing) name = enclosing.Identifier.ValueText + Arity(enclosing.TypeParameterList?.Parameters.Count ?? 0) + "+" + name;
            else if (outer is BaseNamespaceDeclarationSyntax space) name = space.Name + "." + name;
        }

        return compilation.Assembly.GetTypeByMetadataName(name);
    }

    /// <summary>The property or field of that name in a type or its bases.</summary>
    public static ISymbol? Member(ITypeSymbol? type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol) return member;
            }
        }

        if (type is null) return null;

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(name))
            {
                if (member is IPropertySymbol) return member;
            }
        }

        return null;
    }

    /// <summary>Methods of that name in a type, its bases and its interfaces.</summary>
    public static IEnumerable<IMethodSymbol> Methods(ITypeSymbol? type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (member is IMethodSymbol method) yield return method;
            }
        }

        if (type is null) yield break;

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(name))
            {
                if (member is IMethodSymbol method) yield return method;
            }
        }
    }

    /// <summary>Extension methods of SDKs that fit a receiver's type, as far as it is known.</summary>
    public IEnumerable<IMethodSymbol> Extensions(string name, ITypeSymbol? receiver, SyntaxNode at)
    {
        foreach (var listed in sdk.TypesThatDeclare(name))
        {
            if (compilation.GetTypeByMetadataName(listed.MetadataName) is not { IsStatic: true } type) continue;

            // Where nothing is known of the receiver, the import has to say that the method is this one.
            if (receiver is null && !visible.IsVisible(type, at, qualifier: null)) continue;

            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol { IsExtensionMethod: true } method && (receiver is null || Takes(method, receiver))) yield return method;
            }
        }
    }

    private static bool Takes(IMethodSymbol extension, ITypeSymbol receiver)
    {
        var wanted = extension.Parameters[0].Type.OriginalDefinition;
        if (wanted.TypeKind == TypeKind.TypeParameter) return true;

        for (var type = receiver; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, wanted)) return true;
        }

        foreach (var contract in receiver.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, wanted)) return true;
        }

        return false;
    }

    /// <param name="qualifier">What is written before the name, a namespace or a part of one; null for a name that stands alone.</param>
    public INamedTypeSymbol? Named(SimpleNameSyntax name, string? qualifier)
    {
        var arguments = name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : default;
        var definition = Find(name, name.Identifier.ValueText + Arity(arguments.Count), qualifier);
        if (definition is null || arguments.Count == 0) return definition;

        var types = new ITypeSymbol[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (Type(arguments[i]) is not { } argument) return definition;
            types[i] = argument;
        }

        return definition.Construct(types);
    }

    private INamedTypeSymbol? Find(SimpleNameSyntax name, string metadataName, string? qualifier)
    {
        foreach (var candidate in Candidates(name.Identifier.ValueText, metadataName))
        {
            if (visible.IsVisible(candidate, name, qualifier)) return candidate;
        }

        return null;
    }

    /// <summary>Own types first: they hide what is imported.</summary>
    private List<INamedTypeSymbol> Candidates(string name, string metadataName)
    {
        if (_types.TryGetValue(metadataName, out var known)) return known;

        var candidates = new List<INamedTypeSymbol>();
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.Type))
        {
            if (symbol is INamedTypeSymbol type && type.MetadataName == metadataName) candidates.Add(type);
        }

        foreach (var listed in sdk.TypesNamed(metadataName))
        {
            if (compilation.GetTypeByMetadataName(listed.MetadataName) is { } found) candidates.Add(found);
        }

        foreach (var space in FrameworkNamespaces)
        {
            if (compilation.GetTypeByMetadataName(space + metadataName) is { } found) candidates.Add(found);
        }

        return _types.GetOrAdd(metadataName, candidates);
    }

    private static string Arity(int count) => count == 0 ? "" : "`" + count;
}
