using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Calls of helpers that other files declare: what their parameters carry to an SDK is a use where the helper is called. Callers in the
/// helper's own file are seen from inside it. Bounded in depth and number; which calls a helper may reach is kept for the compilation.
/// </summary>
internal sealed class WrapperCalls(CompilationScope scope, BindingSource bindings, ClientTracer tracer, CallFrames frames)
{
    private const int DeepestHelper = 3;
    private const int MostCalls = 24;
    private const int MostUses = 12;

    /// <summary>What the SDK calls inside the helper hold when it is called like this; only those that the arguments have a part in.</summary>
    public List<TracedObject> Of(SyntaxNode call, IMethodSymbol method, Binding binding)
    {
        List<TracedObject> found = [];
        if (scope.Sdk.IsEmpty || !HasArguments(call) || method.DeclaringSyntaxReferences.IsEmpty) return found;

        if (DeclarationOf(method, call) is { } declaration && declaration.Binding.Tree != binding.Tree) Add(declaration, call, binding, DeepestHelper, found);
        found.RemoveAll(traced => traced.Models.IsEmpty && IsCarried(traced, found));
        return found;
    }

    /// <summary>A client that is asked for a model is carried by that call.</summary>
    private static bool IsCarried(TracedObject client, List<TracedObject> found)
    {
        foreach (var other in found)
        {
            if (!other.Models.IsEmpty && client.Made is { } made && other.Swallowed.Contains(made)) return true;
        }

        return false;
    }

    private void Add(Declaration helper, SyntaxNode call, Binding caller, int steps, List<TracedObject> found)
    {
        if (!frames.TryEnter(helper.Syntax, call, caller)) return;

        var frame = frames.Current!;
        foreach (var inner in Candidates(helper.Syntax))
        {
            if (found.Count >= MostUses || helper.Binding.MethodOf(inner) is not { } method) continue;

            frame.IsUsed = false;
            var read = tracer.ReadCall(inner, method, helper.Binding);
            if (frame.IsUsed)
            {
                foreach (var traced in read)
                {
                    if ((traced.OwnModels || traced.OwnEndpoints) && found.Count < MostUses) found.Add(traced);
                }
            }

            if (read.Count == 0 && steps > 1 && HasArguments(inner) && DeclarationOf(method, inner) is { } nested && nested.Syntax != helper.Syntax) Add(nested, inner, helper.Binding, steps - 1, found);
        }

        frames.Leave();
    }

    private Declaration? DeclarationOf(IMethodSymbol method, SyntaxNode call)
    {
        var declaration = bindings.DeclarationOf(method);
        return declaration?.Syntax is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax || (declaration?.Syntax is TypeDeclarationSyntax && call is not InvocationExpressionSyntax) ? declaration : null;
    }

    private static bool HasArguments(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Count > 0,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList is { Arguments.Count: > 0 },
        ConstructorInitializerSyntax initializer => initializer.ArgumentList.Arguments.Count > 0,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList.Arguments.Count > 0,
        _ => false,
    };

    /// <summary>The calls in a method, or in the type whose constructor it is, that may be an SDK's or lead to one.</summary>
    private ImmutableArray<SyntaxNode> Candidates(SyntaxNode helper)
    {
        if (scope.WrapperCandidates.TryGetValue(helper, out var known)) return known;

        // What a constructor is given is used in the other members.
        var body = helper is ConstructorDeclarationSyntax { Parent: { } type } ? type : helper;
        var found = ImmutableArray.CreateBuilder<SyntaxNode>();
        if (MentionsSdk(helper.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? helper))
        {
            foreach (var node in body.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax && found.Count < MostCalls && MayLead(node)) found.Add(node);
            }
        }

        return scope.WrapperCandidates.GetOrAdd(helper, found.ToImmutable());
    }

    private bool MentionsSdk(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes())
        {
            if (node is SimpleNameSyntax name && scope.Sdk.Knows(name.Identifier.ValueText)) return true;
        }

        return false;
    }

    /// <summary>An SDK's own call, or one of a helper beside this one.</summary>
    private bool MayLead(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.Expression is IdentifierNameSyntax || (CallArguments.NameOf(invocation) is { } name && scope.Sdk.Knows(name)),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => scope.Sdk.Knows(type.Identifier.ValueText),
        _ => true,
    };
}
