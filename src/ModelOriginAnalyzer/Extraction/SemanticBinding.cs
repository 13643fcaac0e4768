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
        var info = model.GetSymbolInfo(node, cancellationToken);
        if (info.Symbol is not null || info.CandidateSymbols.IsEmpty) return info.Symbol;

        var arguments = ArgumentsOf(node);
        foreach (var candidate in info.CandidateSymbols)
        {
            if (candidate is IMethodSymbol method && Fits(method, arguments)) return candidate;
        }

        return info.CandidateSymbols[0];
    }

    private static BaseArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
        _ => null,
    };

    private static bool Fits(IMethodSymbol method, BaseArgumentListSyntax? arguments)
    {
        if (arguments is null) return true;
        if (arguments.Arguments.Count > method.Parameters.Length) return false;

        foreach (var argument in arguments.Arguments)
        {
            if (argument.NameColon is { } named && CallArguments.ParameterNamed(method, named.Name.Identifier.ValueText) is null) return false;
        }

        return true;
    }
}
