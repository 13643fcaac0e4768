using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The tree at hand where assemblies are missing: as the compiler has bound it, and by name where it could not.</summary>
internal sealed class BestEffortBinding(Binding bound, Binding named) : Binding
{
    public override SyntaxTree Tree => bound.Tree;

    public override IMethodSymbol? MethodOf(SyntaxNode call) => bound.MethodOf(call) ?? named.MethodOf(call);

    public override ISymbol? SymbolOf(ExpressionSyntax expression) => bound.SymbolOf(expression) ?? named.SymbolOf(expression);

    public override ITypeSymbol? TypeOf(ExpressionSyntax expression) => Known(bound.TypeOf(expression)) ?? named.TypeOf(expression);

    public override ITypeSymbol? TypeNamed(TypeSyntax type) => Known(bound.TypeNamed(type)) ?? named.TypeNamed(type);

    public override string? ConstantOf(ExpressionSyntax expression) => bound.ConstantOf(expression) ?? named.ConstantOf(expression);

    public override int? NumberOf(ExpressionSyntax expression) => bound.NumberOf(expression) ?? named.NumberOf(expression);

    public override Declaration? DeclarationOf(ExpressionSyntax name) => bound.DeclarationOf(name) ?? named.DeclarationOf(name);

    private static ITypeSymbol? Known(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Error } ? null : type;
}
