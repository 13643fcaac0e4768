using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Clients that this compilation writes itself: a type whose source sends requests and holds exactly one known API. Making one is a use
/// of that API, unless it takes an address. Its own file reports the address; who makes it is listed beside that.
/// </summary>
internal sealed class OwnClients(CompilationScope scope, BindingSource bindings, ClientTracer tracer, TreePlaces places, UseCollector uses)
{
    /// <summary>Through constructors that make the client they wrap.</summary>
    private const int DeepestWrapper = 3;

    public void Visit(List<SyntaxNode> members, CancellationToken cancellationToken)
    {
        if (scope.Hosts.InCompilation(cancellationToken) == SourceHost.None) return;

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
        if (bindings.Own.MethodOf(creation) is not { } constructor || !tracer.IsOfOwnType(constructor) || TakesAddress(constructor)) return;
        if (HostOf(constructor.ContainingType, DeepestWrapper) is not { Address: { } address }) return;

        var endpoint = new Reference { Role = ReferenceRole.Endpoint, Value = address, Basis = Basis.SdkDefault, Expression = places.Of(creation) };
        uses.Add(creation, new UseReferences
        {
            Endpoint = endpoint with { ReportedElsewhere = new UseReferences { Endpoint = endpoint with { Expression = null } } },
            Site = places.Of(creation),
        });
    }

    /// <summary>The address comes from outside: what the type holds is a fallback or what it compares with.</summary>
    private static bool TakesAddress(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (EndpointNames.Holds(parameter.Name)) return true;
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

            host = host.And(scope.Hosts.In(declaration));
            sends |= HttpSenders.IsOne(declaration);
            if (steps > 0 && scope.Sdk.IsOfSdk(type)) wrapped = wrapped.And(MadeInside(declaration, type, steps));
        }

        return host == SourceHost.None ? wrapped : sends ? host : SourceHost.None;
    }

    /// <summary>`class Adapter(string key) : IChatClient { Client _client = new(key); }`: the client that it wraps.</summary>
    private SourceHost MadeInside(TypeDeclarationSyntax declaration, INamedTypeSymbol type, int steps)
    {
        var binding = bindings.Of(declaration.SyntaxTree);
        var host = SourceHost.None;
        foreach (var node in declaration.DescendantNodes())
        {
            if (node is not BaseObjectCreationExpressionSyntax creation || binding.MethodOf(creation) is not { } inner) continue;
            if (!SymbolEqualityComparer.Default.Equals(inner.ContainingType, type) && tracer.IsOfOwnType(inner)) host = host.And(HostOf(inner.ContainingType, steps - 1));
        }

        return host;
    }
}
