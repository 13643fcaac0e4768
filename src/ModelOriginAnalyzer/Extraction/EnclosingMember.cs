using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The member in whose code a use stands, by its full name: for exceptions that name one.</summary>
internal static class EnclosingMember
{
    /// <summary>The uses, each with its <see cref="UseReferences.Symbol"/>.</summary>
    public static ImmutableArray<UseReferences> Name(ImmutableArray<UseReferences> uses, SemanticModel model, CancellationToken cancellationToken)
    {
        var named = ImmutableArray.CreateBuilder<UseReferences>(uses.Length);
        foreach (var use in uses)
        {
            var place = In(model, use.Site) ?? In(model, use.Model?.Expression) ?? In(model, use.Endpoint?.Expression) ?? In(model, use.Model?.Exact) ?? In(model, use.Endpoint?.Exact);
            named.Add(place is null ? use : use with { Symbol = NameAt(model, place.Span.Start, cancellationToken) });
        }

        return named.MoveToImmutable();
    }

    /// <summary>`Namespace.Type.Member`; null where no member is declared around the position.</summary>
    private static string? NameAt(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        ISymbol? symbol = null;
        for (var node = model.SyntaxTree.GetRoot(cancellationToken).FindToken(position).Parent; node is not null && symbol is null; node = node.Parent)
        {
            symbol = node switch
            {
                VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } => model.GetDeclaredSymbol(node, cancellationToken),
                BaseFieldDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax => null,
                MemberDeclarationSyntax => model.GetDeclaredSymbol(node, cancellationToken),
                _ => null,
            };
        }

        return symbol is null ? null : FullName(symbol);
    }

    private static string FullName(ISymbol symbol)
    {
        // A constructor is its type.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }) return FullName(symbol.ContainingType);

        ISymbol? container = symbol.ContainingType;
        container ??= symbol.ContainingNamespace is { IsGlobalNamespace: false } @namespace ? @namespace : null;
        return container is null ? symbol.Name : FullName(container) + "." + symbol.Name;
    }

    private static Place? In(SemanticModel model, Place? place) => place is not null && ReferenceEquals(place.Tree, model.SyntaxTree) ? place : null;
}
