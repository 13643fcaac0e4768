using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The calls, creations and assignments of one tree that stand at an SDK's positions.</summary>
internal sealed class SdkCalls(SdkSymbols sdk, Binding binding, ClientTracer tracer, WrapperCalls wrappers, UseCollector uses)
{
    public void Visit(SyntaxNode member, CancellationToken cancellationToken)
    {
        if (sdk.IsEmpty) return;

        foreach (var node in member.DescendantNodesAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax:
                    VisitCall(node);
                    break;

                case AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax } } assignment:
                    VisitAssignment(assignment);
                    break;
            }
        }
    }

    private void VisitCall(SyntaxNode call)
    {
        if (binding.MethodOf(call) is not { } method) return;

        foreach (var inside in wrappers.Of(call, method, binding)) uses.Add(call, call as ExpressionSyntax, inside);

        // A type of the user's own shows what it is given where it calls its base.
        if (tracer.IsOfOwnType(method)) return;

        foreach (var traced in tracer.ReadCall(call, method, binding))
        {
            // What only wraps a client that is made elsewhere says nothing new.
            var makesClient = traced.Client is not null && (call is InvocationExpressionSyntax ? sdk.MakerOf(method) is not null : traced.Made == call);
            if (traced.OwnModels || traced.OwnEndpoints || makesClient) uses.Add(call, CallArguments.ReceiverOf(call), traced);
        }
    }

    /// <summary>`options.Endpoint = …`, `client.SelectedModel = …`: with what the object is known to hold besides.</summary>
    private void VisitAssignment(AssignmentExpressionSyntax assignment)
    {
        if (binding.SymbolOf(assignment.Left) is not { } member || sdk.PositionOf(member) is not { Position.Role: not (SdkRole.Options or SdkRole.Client) } place) return;

        var holder = (assignment.Left as MemberAccessExpressionSyntax)?.Expression;
        foreach (var traced in tracer.ReadAssignment(place, assignment, holder, binding)) uses.Add(assignment, holder, traced);
    }
}
