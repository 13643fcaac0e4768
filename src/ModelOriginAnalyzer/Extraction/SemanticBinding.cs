using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The tree at hand, as the compiler has bound it. Where code does not compile, the compiler's best candidate counts.</summary>
internal sealed class SemanticBinding(SemanticModel model, BindingSource bindings, CancellationToken cancellationToken) : Binding
{
    public override SyntaxTree Tree => model.SyntaxTree;

    public override IMethodSymbol? MethodOf(SyntaxNode call)
    {
        var method = Symbol(call) as IMethodSymbol;
        return method?.ReducedFrom ?? method;
    }

    public override ISymbol? SymbolOf(ExpressionSyntax expression) => Symbol(expression);

    public override ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    public override ITypeSymbol? TypeNamed(TypeSyntax type) => model.GetTypeInfo(type, cancellationToken).Type;

    public override string? ConstantOf(ExpressionSyntax expression)
        => model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text } ? text : null;

    public override int? NumberOf(ExpressionSyntax expression)
        => model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: var constant } ? ToNumber(constant) : null;

    public override Declaration? DeclarationOf(ExpressionSyntax name) => bindings.DeclarationOf(Symbol(name));

    private ISymbol? Symbol(SyntaxNode node)
    {
        SymbolInfo info;
        try
        {
            info = model.GetSymbolInfo(node, cancellationToken);
        }
        catch (System.NullReferenceException)
        {
            return null;                                        // the compiler itself fails on some code that is broken off inside a switch expression
        }

        if (info.Symbol is not null || info.CandidateSymbols.IsEmpty) return info.Symbol;

        return OverloadChoice.Of(Methods(info.CandidateSymbols), ArgumentsOf(node), first: 0) ?? info.CandidateSymbols[0];
    }

    private static IEnumerable<IMethodSymbol> Methods(ImmutableArray<ISymbol> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate is IMethodSymbol method) yield return method;
        }
    }

    private static BaseArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
        _ => null,
    };
}
