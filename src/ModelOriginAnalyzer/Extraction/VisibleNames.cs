using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Which types a name can mean at a place: enclosing namespaces, using directives, global ones of every tree, aliases.</summary>
internal sealed class VisibleNames(Compilation compilation)
{
    private List<UsingDirectiveSyntax>? _global;

    /// <param name="qualifier">What is written before the name; null for a name that stands alone.</param>
    public bool IsVisible(INamedTypeSymbol type, SyntaxNode at, string? qualifier)
    {
        var container = type.ContainingSymbol.ToDisplayString();
        if (qualifier is not null)
        {
            qualifier = qualifier.StartsWith("global::", StringComparison.Ordinal) ? qualifier.Substring("global::".Length) : qualifier;
            return container == qualifier || container.EndsWith("." + qualifier, StringComparison.Ordinal);
        }

        if (type.ContainingNamespace.IsGlobalNamespace) return true;

        // A nested type is visible inside its outer one only, which is the same file in all but odd cases.
        if (type.ContainingType is not null) return type.DeclaringSyntaxReferences.Length > 0;

        for (var node = at.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case BaseNamespaceDeclarationSyntax space:
                    var name = space.Name.ToString();
                    if (name == container || name.StartsWith(container + ".", StringComparison.Ordinal) || Imports(space.Usings, container)) return true;
                    break;

                case CompilationUnitSyntax unit when Imports(unit.Usings, container):
                    return true;
            }
        }

        foreach (var directive in Global)
        {
            if (Imports(directive, container)) return true;
        }

        return false;
    }

    /// <summary>What `using Client = OpenAI.OpenAIClient;` makes of a name; null if it is no alias.</summary>
    public TypeSyntax? AliasOf(IdentifierNameSyntax name)
    {
        if (name.SyntaxTree.GetRoot() is CompilationUnitSyntax unit)
        {
            foreach (var directive in unit.Usings)
            {
                if (IsAlias(directive, name)) return directive.NamespaceOrType;
            }
        }

        foreach (var directive in Global)
        {
            if (IsAlias(directive, name)) return directive.NamespaceOrType;
        }

        return null;
    }

    private List<UsingDirectiveSyntax> Global => _global ??= ReadGlobal(compilation);

    private static List<UsingDirectiveSyntax> ReadGlobal(Compilation compilation)
    {
        var found = new List<UsingDirectiveSyntax>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is not CompilationUnitSyntax unit) continue;

            foreach (var directive in unit.Usings)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) found.Add(directive);
            }
        }

        return found;
    }

    private static bool Imports(SyntaxList<UsingDirectiveSyntax> directives, string container)
    {
        foreach (var directive in directives)
        {
            if (Imports(directive, container)) return true;
        }

        return false;
    }

    private static bool Imports(UsingDirectiveSyntax directive, string container)
    {
        if (directive.Alias is not null) return false;

        var name = directive.NamespaceOrType.ToString();
        return name == container || (name.StartsWith("global::", StringComparison.Ordinal) && string.CompareOrdinal(name, "global::".Length, container, 0, int.MaxValue) == 0);
    }

    private static bool IsAlias(UsingDirectiveSyntax directive, IdentifierNameSyntax name)
        => directive.Alias is { } alias && alias.Name.Identifier.ValueText == name.Identifier.ValueText && directive.NamespaceOrType != name;
}
