using System;
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

    public override ITypeSymbol? TypeOf(ExpressionSyntax expression) => TypeAt(expression);

    public override ITypeSymbol? TypeNamed(TypeSyntax type) => TypeAt(type);

    public override string? ConstantOf(ExpressionSyntax expression) => ConstantAt(expression) is { HasValue: true, Value: string text } ? text : null;

    public override int? NumberOf(ExpressionSyntax expression) => ConstantAt(expression) is { HasValue: true, Value: var constant } ? ToNumber(constant) : null;

    public override Declaration? DeclarationOf(ExpressionSyntax name) => bindings.DeclarationOf(Symbol(name));

    private ISymbol? Symbol(SyntaxNode node)
    {
        var info = SymbolAt(node);
        if (info.Symbol is not null || info.CandidateSymbols.IsEmpty) return info.Symbol;

        var arguments = ArgumentsOf(node);
        if (OverloadChoice.Of(Methods(info.CandidateSymbols), arguments, first: 0, this) is { } chosen) return chosen;

        foreach (var candidate in info.CandidateSymbols)
        {
            if (OverloadChoice.MayMean(candidate, arguments)) return candidate;
        }

        return null;
    }

    // The compiler itself fails on some code that is broken off inside a switch expression, whatever it is asked: what it cannot bind is not known.
    private SymbolInfo SymbolAt(SyntaxNode node)
    {
        try
        {
            return model.GetSymbolInfo(node, cancellationToken);
        }
        catch (NullReferenceException)
        {
            return default;
        }
    }

    private ITypeSymbol? TypeAt(SyntaxNode node)
    {
        try
        {
            return model.GetTypeInfo(node, cancellationToken).Type;
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private Optional<object?> ConstantAt(SyntaxNode node)
    {
        try
        {
            return model.GetConstantValue(node, cancellationToken);
        }
        catch (NullReferenceException)
        {
            return default;
        }
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
