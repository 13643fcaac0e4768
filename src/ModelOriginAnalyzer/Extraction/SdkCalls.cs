using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The calls, creations and assignments of one tree that stand at an SDK's positions.</summary>
internal sealed class SdkCalls(CompilationScope scope, Binding binding, ClientTracer tracer, WrapperCalls wrappers, UseCollector uses)
{
    private readonly SdkSymbols _sdk = scope.Sdk;

    public void Visit(SyntaxNode member, CancellationToken cancellationToken)
    {
        if (_sdk.IsEmpty) return;

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
        if (!MayConcern(call) || binding.MethodOf(call) is not { } method) return;

        foreach (var inside in wrappers.Of(call, method, binding)) uses.Add(call, call as ExpressionSyntax, inside);

        // A type of the user's own shows what it is given where it calls its base.
        if (tracer.IsOfOwnType(method)) return;

        foreach (var traced in tracer.ReadCall(call, method, binding))
        {
            // What only wraps a client that is made elsewhere says nothing new.
            var makesClient = traced.Client is not null && (call is InvocationExpressionSyntax ? _sdk.MakerOf(method) is not null : traced.Made == call);
            if (traced.OwnModels || traced.OwnEndpoints || makesClient) uses.Add(call, CallArguments.ReceiverOf(call), traced);
        }
    }

    /// <summary>`options.Endpoint = …`, `client.SelectedModel = …`: with what the object is known to hold besides.</summary>
    private void VisitAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is MemberAccessExpressionSyntax { Name: var assigned } && !_sdk.Knows(assigned.Identifier.ValueText)) return;
        if (binding.SymbolOf(assignment.Left) is not { } member || _sdk.PositionOf(member) is not { Position.Role: not (SdkRole.Options or SdkRole.Client) } place) return;

        var holder = (assignment.Left as MemberAccessExpressionSyntax)?.Expression;
        foreach (var traced in tracer.ReadAssignment(place, assignment, holder, binding)) uses.Add(assignment, holder, traced);
    }

    /// <summary>
    /// Cheap, before anything is bound: a call whose name neither an SDK nor the compilation's source has, and that is given nothing but literals and
    /// functions, hands nothing on.
    /// </summary>
    private bool MayConcern(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax invocation || CallArguments.NameOf(invocation) is not { } name || _sdk.Knows(name) || scope.DeclaresMember(name)) return true;

        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (argument.Expression is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or AnonymousFunctionExpressionSyntax or TypeOfExpressionSyntax or PrefixUnaryExpressionSyntax)) return true;
        }

        return false;
    }
}
