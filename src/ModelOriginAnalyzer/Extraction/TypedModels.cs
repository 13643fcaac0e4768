using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Typed models that a repository declares itself, as an SDK does: members of an enum that is mapped to ids, constants of a type that
/// lists nothing but models, objects that are made of an id.
/// </summary>
internal sealed class TypedModels(CompilationScope scope)
{
    private readonly EnumModels _enums = new(scope);

    /// <summary>The literal that spells the id; null if the member stands for no model, or source in sight does not say which.</summary>
    public LiteralExpressionSyntax? Of(ISymbol member, CancellationToken cancellationToken)
    {
        if (!member.IsStatic || member.ContainingType is not { } type || member.DeclaringSyntaxReferences.IsEmpty) return null;

        return member switch
        {
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } constant => _enums.Of(constant, cancellationToken),
            IFieldSymbol { Type.SpecialType: SpecialType.System_String } => ListsModels(type, cancellationToken) ? ModelIn(member, cancellationToken) : null,
            IFieldSymbol or IPropertySymbol => ModelIn(member, cancellationToken),
            _ => null,
        };
    }

    /// <summary>Two at least, all of one developer, and no other text.</summary>
    private bool ListsModels(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        string? developer = null;
        var models = 0;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: true, IsImplicitlyDeclared: false, DeclaredAccessibility: not Accessibility.Private } field) continue;
            if (field.Type.SpecialType != SpecialType.System_String || ModelIn(field, cancellationToken) is not { } literal) return false;

            var made = IdentityResolver.ResolveModel(scope.Catalog, literal.Token.ValueText).Developer?.Name;
            if (made is null || (developer ??= made) != made) return false;

            models++;
        }

        return models > 1;
    }

    /// <summary>The one model that the initializer of a member spells: itself, or as the argument of what it makes.</summary>
    private LiteralExpressionSyntax? ModelIn(ISymbol member, CancellationToken cancellationToken)
    {
        var value = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer.Value: var initial } => initial,
            _ => null,
        };
        if (value is LiteralExpressionSyntax alone) return IsModel(alone) ? alone : null;
        if (value is not BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }) return null;

        LiteralExpressionSyntax? found = null;
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is not LiteralExpressionSyntax literal || !IsModel(literal)) continue;
            if (found is not null) return null;

            found = literal;
        }

        return found;
    }

    private bool IsModel(LiteralExpressionSyntax literal) => LiteralSpans.ValueOf(literal.Token) is { } text && (DistinctiveText.IsModel(text, scope) || ModelLists.Holds(literal, text, scope));
}
