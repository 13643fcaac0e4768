using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Types and members of a compilation by name: those of SDKs, those of its own source, those of the framework.</summary>
internal sealed class NameLookup(Compilation compilation, SdkSymbols sdk)
{
    private static readonly string[] FrameworkNamespaces = ["System.", "Microsoft.Extensions.Options.", "System.Threading.Tasks."];

    private readonly Dictionary<string, INamedTypeSymbol?> _types = new(System.StringComparer.Ordinal);

    /// <summary>The type that a name in type position stands for; null if nothing of that name is in sight.</summary>
    public ITypeSymbol? Type(TypeSyntax type, Binding binding)
    {
        switch (type)
        {
            case NullableTypeSyntax nullable:
                return Type(nullable.ElementType, binding);

            case PredefinedTypeSyntax { Keyword.ValueText: "string" }:
                return compilation.GetSpecialType(SpecialType.System_String);

            case QualifiedNameSyntax qualified:
                return Type(qualified.Right, binding);

            case AliasQualifiedNameSyntax alias:
                return Type(alias.Name, binding);

            case GenericNameSyntax generic:
                return Constructed(generic, binding);

            case IdentifierNameSyntax name:
                return Named(AliasOf(name) ?? name.Identifier.ValueText, 0);

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
    public IEnumerable<IMethodSymbol> Extensions(string name, ITypeSymbol? receiver)
    {
        foreach (var listed in sdk.TypesThatDeclare(name))
        {
            if (compilation.GetTypeByMetadataName(listed.MetadataName) is not { IsStatic: true } type) continue;

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

    private ITypeSymbol? Constructed(GenericNameSyntax generic, Binding binding)
    {
        var arguments = generic.TypeArgumentList.Arguments;
        if (Named(generic.Identifier.ValueText, arguments.Count) is not { } definition) return null;

        var types = new ITypeSymbol[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (Type(arguments[i], binding) is not { } argument) return definition;
            types[i] = argument;
        }

        return definition.Construct(types);
    }

    private INamedTypeSymbol? Named(string name, int arity)
    {
        var metadataName = name + Arity(arity);
        if (!_types.TryGetValue(metadataName, out var type)) _types.Add(metadataName, type = Find(name, metadataName));
        return type;
    }

    private INamedTypeSymbol? Find(string name, string metadataName)
    {
        foreach (var listed in sdk.TypesNamed(metadataName))
        {
            if (compilation.GetTypeByMetadataName(listed.MetadataName) is { } found) return found;
        }

        INamedTypeSymbol? only = null;
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.Type))
        {
            if (symbol is not INamedTypeSymbol type || type.MetadataName != metadataName) continue;
            if (only is not null) return null;

            only = type;
        }

        if (only is not null) return only;

        foreach (var space in FrameworkNamespaces)
        {
            if (compilation.GetTypeByMetadataName(space + metadataName) is { } found) return found;
        }

        return null;
    }

    /// <summary>`using Client = OpenAI.OpenAIClient;` in the same file.</summary>
    private static string? AliasOf(SimpleNameSyntax name)
    {
        if (name.SyntaxTree.GetRoot() is not CompilationUnitSyntax unit) return null;

        foreach (var directive in unit.Usings)
        {
            if (directive is { Alias: { } alias, NamespaceOrType: { } target } && alias.Name.Identifier.ValueText == name.Identifier.ValueText)
            {
                return target switch
                {
                    QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    _ => null,
                };
            }
        }

        return null;
    }

    private static string Arity(int count) => count == 0 ? "" : "`" + count;
}
