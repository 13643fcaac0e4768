using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Clients that this compilation writes itself: a type whose source sends requests and holds exactly one known API. Making one is a use
/// of that API, unless it takes an address. Its own file reports the address; who makes it is listed beside that.
/// </summary>
internal sealed class OwnClients(CompilationScope scope, BindingSource bindings, TreePlaces places, UseCollector uses)
{
    /// <summary>Through constructors that make the client they wrap.</summary>
    private const int DeepestWrapper = 3;

    public void Visit(List<SyntaxNode> members, CancellationToken cancellationToken)
    {
        foreach (var member in members)
        {
            foreach (var node in member.DescendantNodesAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (node is BaseObjectCreationExpressionSyntax creation) VisitCreation(creation);
            }
        }
    }

    private void VisitCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (HostOf(creation) is not { Address: { } address }) return;

        var endpoint = new Reference { Role = ReferenceRole.Endpoint, Value = address, Basis = Basis.SdkDefault, Expression = places.Of(creation) };
        uses.Add(creation, new UseReferences
        {
            Endpoint = endpoint with { ReportedElsewhere = new UseReferences { Endpoint = endpoint with { Expression = null } } },
            IsPartOfAnother = true,
            Site = places.Of(creation),
        });
    }

    /// <summary>The one API of all own clients that a stretch of source makes.</summary>
    public SourceHost MadeIn(SyntaxNode part, CancellationToken cancellationToken)
    {
        var host = SourceHost.None;
        foreach (var node in part.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is BaseObjectCreationExpressionSyntax creation && host != SourceHost.Several) host = host.And(HostOf(creation));
        }

        return host;
    }

    private SourceHost HostOf(BaseObjectCreationExpressionSyntax creation)
        => bindings.Own.MethodOf(creation) is { } constructor && IsOwn(constructor.ContainingType) && !TakesAddress(creation, constructor) ? HostOf(constructor.ContainingType, DeepestWrapper) : SourceHost.None;

    /// <summary>Its source is in sight, in this project or another one, and no surface lists it.</summary>
    private bool IsOwn(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && !scope.Sdk.IsListed(type);

    /// <summary>The address comes from outside: what the type holds is a fallback or what it compares with. A default that is left as it is does not.</summary>
    private static bool TakesAddress(BaseObjectCreationExpressionSyntax creation, IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (EndpointNames.Holds(parameter.Name) && !parameter.IsOptional) return true;
        }

        foreach (var argument in CallArguments.Of(creation, constructor))
        {
            if (EndpointNames.Holds(argument.Parameter.Name)) return true;
        }

        return false;
    }

    private SourceHost HostOf(INamedTypeSymbol type, int steps)
    {
        var host = SourceHost.None;
        var wrapped = SourceHost.None;
        var sends = false;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration) continue;

            host = HoldsFallback(declaration) ? SourceHost.Several : host.And(scope.Hosts.In(declaration));
            sends |= HttpSenders.IsOne(declaration);
            if (steps > 0 && scope.Sdk.IsOfSdk(type)) wrapped = wrapped.And(MadeInside(declaration, type, steps));
        }

        return host == SourceHost.None ? wrapped : sends ? host : SourceHost.None;
    }

    /// <summary>`settings.Host ?? "https://…"`: where its requests go is decided elsewhere.</summary>
    private static bool HoldsFallback(TypeDeclarationSyntax declaration)
    {
        foreach (var address in TreeFacts.Of(declaration.SyntaxTree).Addresses)
        {
            if (!declaration.Span.Contains(address.Expression.Span)) continue;

            SyntaxNode node = address.Expression;
            while (node.Parent is ArgumentSyntax or ArgumentListSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax) node = node.Parent;
            if (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice && choice.Right == node) return true;
        }

        return false;
    }

    /// <summary>`class Adapter(string key) : IChatClient { Client _client = new(key); }`: the client that it wraps.</summary>
    private SourceHost MadeInside(TypeDeclarationSyntax declaration, INamedTypeSymbol type, int steps)
    {
        var binding = bindings.Of(declaration.SyntaxTree);
        var host = SourceHost.None;
        foreach (var node in declaration.DescendantNodes())
        {
            if (node is not BaseObjectCreationExpressionSyntax creation || binding.MethodOf(creation) is not { } inner) continue;
            if (!SymbolEqualityComparer.Default.Equals(inner.ContainingType, type) && IsOwn(inner.ContainingType)) host = host.And(HostOf(inner.ContainingType, steps - 1));
        }

        return host;
    }
}
