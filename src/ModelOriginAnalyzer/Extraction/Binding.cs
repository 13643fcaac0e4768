using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Where a name is declared in source of this compilation.</summary>
/// <param name="Symbol">Null for locals and parameters of trees that are read by name.</param>
/// <param name="Binding">Of the tree that <paramref name="Syntax"/> stands in.</param>
internal readonly record struct Declaration(SyntaxNode Syntax, ISymbol? Symbol, Binding Binding);

/// <summary>
/// What the names of one tree mean. Two implementations: bound by the compiler, for the tree at hand; by name, for other trees of the
/// compilation, whose semantic models are not ours to ask for.
/// </summary>
internal abstract class Binding
{
    public abstract SyntaxTree Tree { get; }

    /// <summary>The method or constructor of an invocation, creation, constructor initializer, primary base or attribute; extension methods unreduced. Null if not known.</summary>
    public abstract IMethodSymbol? MethodOf(SyntaxNode call);

    /// <summary>The property or field that an expression or a name inside an initializer stands for, or another symbol; null if not known.</summary>
    public abstract ISymbol? SymbolOf(ExpressionSyntax expression);

    public abstract ITypeSymbol? TypeOf(ExpressionSyntax expression);

    /// <summary>The type that a name in type position stands for.</summary>
    public abstract ITypeSymbol? TypeNamed(TypeSyntax type);

    /// <summary>The compile-time string of an expression; null if it has none.</summary>
    public abstract string? ConstantOf(ExpressionSyntax expression);

    /// <summary>The compile-time number or character of an expression; null if it has none, or one beyond an int.</summary>
    public abstract int? NumberOf(ExpressionSyntax expression);

    /// <summary>A constant as an int.</summary>
    protected static int? ToNumber(object? constant) => constant switch
    {
        int number => number,
        char character => character,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
        uint number => number <= int.MaxValue ? (int)number : null,
        _ => null,
    };

    /// <summary>The source of a local, parameter, field, property, method or local function; null if it lies outside this compilation.</summary>
    public abstract Declaration? DeclarationOf(ExpressionSyntax name);
}
