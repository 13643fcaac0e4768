using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Places that name a model by a type of the repository's own (<see cref="TypedModels"/>). Its literal is judged where it stands; these
/// are listed beside it.
/// </summary>
internal sealed class OwnModels(CompilationScope scope, BindingSource bindings, OwnApis apis, TreePlaces places, UseCollector uses)
{
    public void Visit(List<SyntaxNode> members, CancellationToken cancellationToken)
    {
        foreach (var member in members)
        {
            foreach (var node in member.DescendantNodesAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (node is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax, Parent: not MemberAccessExpressionSyntax } named) VisitName(named, cancellationToken);
            }
        }
    }

    private void VisitName(MemberAccessExpressionSyntax named, CancellationToken cancellationToken)
    {
        if (bindings.Own.SymbolOf(named) is not { } symbol || scope.Sdk.ConstantOf(symbol) is not null) return;
        if (scope.TypedModels.Of(symbol, cancellationToken) is not { } literal || Placements.Of(named) != Placement.Value) return;

        var text = literal.Token.ValueText;
        var model = new Reference { Role = ReferenceRole.Model, Value = text, Expression = places.Of(named), IsTyped = true };
        uses.Add(named, new UseReferences
        {
            Model = model with { ReportedElsewhere = new UseReferences { Model = model with { Expression = null } } },
            Endpoint = apis.For(text, symbol, cancellationToken),
            IsPartOfAnother = true,
            Site = places.Of(named),
        });
    }
}
