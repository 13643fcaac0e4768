using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// A tree of the compilation other than the one at hand, read by name: locals and parameters by their scopes, members and types by the
/// compilation's symbols. What a name could mean twice is taken by the shape of the call; what stays open is not known.
/// </summary>
internal sealed class NameBinding(SyntaxTree tree, NameLookup lookup, BindingSource bindings) : Binding
{
    private const int DeepestType = 12;
    private const int DeepestConstant = 64;

    private int _depth;

    public override SyntaxTree Tree => tree;

    public override IMethodSymbol? MethodOf(SyntaxNode call)
    {
        switch (call)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return TypeOf(creation) is INamedTypeSymbol created ? OverloadChoice.Of(created.InstanceConstructors, creation.ArgumentList, first: 0, this) : null;

            case ConstructorInitializerSyntax initializer when EnclosingType(initializer) is { } type:
                var initialized = initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type : type.BaseType;
                return initialized is null ? null : OverloadChoice.Of(initialized.InstanceConstructors, initializer.ArgumentList, first: 0, this);

            case PrimaryConstructorBaseTypeSyntax primary:
                return TypeNamed(primary.Type) is INamedTypeSymbol bas ? OverloadChoice.Of(bas.InstanceConstructors, primary.ArgumentList, first: 0, this) : null;

            case InvocationExpressionSyntax invocation:
                return MethodOf(invocation);

            default:
                return null;
        }
    }

    public override ISymbol? SymbolOf(ExpressionSyntax expression)
    {
        switch (expression)
        {
            // { Endpoint = … }
            case IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax owner } } assignment } name when assignment.Left == name:
                return NameLookup.Member(owner is AssignmentExpressionSyntax nested ? TypeOf(nested.Left) : TypeOf(owner), name.Identifier.ValueText);

            case IdentifierNameSyntax name:
                return LocalScopes.Find(name) is null ? NameLookup.Member(EnclosingType(name), name.Identifier.ValueText) : null;

            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } member:
                return NameLookup.Member(EnclosingType(member), member.Name.Identifier.ValueText);

            case MemberAccessExpressionSyntax member:
                return NameLookup.Member(TypeOf(member.Expression) ?? TypeNamedBy(member.Expression), member.Name.Identifier.ValueText);

            case InvocationExpressionSyntax invocation:
                return MethodOf(invocation);

            default:
                return null;
        }
    }

    public override ITypeSymbol? TypeOf(ExpressionSyntax expression)
    {
        if (_depth > DeepestType) return null;

        _depth++;
        var type = expression switch
        {
            ParenthesizedExpressionSyntax inner => TypeOf(inner.Expression),
            PostfixUnaryExpressionSyntax inner => TypeOf(inner.Operand),
            CastExpressionSyntax cast => TypeNamed(cast.Type),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax named } => TypeNamed(named),
            ObjectCreationExpressionSyntax creation => TypeNamed(creation.Type),
            ImplicitObjectCreationExpressionSyntax target => TargetTypeOf(target),
            ThisExpressionSyntax => EnclosingType(expression),
            InvocationExpressionSyntax invocation => TypeAskedFor(invocation) ?? MethodOf(invocation)?.ReturnType,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => TypeOfNamed(expression),
            InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => lookup.Text,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression } binary => TypeOf(binary.Left),
            _ => null,
        };
        _depth--;
        return type;
    }

    public override ITypeSymbol? TypeNamed(TypeSyntax type) => lookup.Type(type);

    public override string? ConstantOf(ExpressionSyntax expression) => ConstantOf(expression, DeepestConstant);

    private string? ConstantOf(ExpressionSyntax expression, int steps)
    {
        if (steps == 0) return null;

        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return LiteralSpans.ValueOf(literal.Token);

            case ParenthesizedExpressionSyntax inner:
                return ConstantOf(inner.Expression, steps - 1);

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return ConstantOf(sum.Left, steps - 1) is { } left && ConstantOf(sum.Right, steps - 1) is { } right ? left + right : null;

            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }:
                return arguments[0].Expression switch
                {
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                    _ => null,
                };

            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (SymbolOf(expression) is IFieldSymbol { HasConstantValue: true, ConstantValue: string value }) return value;

                return expression is IdentifierNameSyntax name
                    && LocalScopes.Find(name) is VariableDeclaratorSyntax { Initializer: { } written, Parent.Parent: LocalDeclarationStatementSyntax { IsConst: true } }
                    ? ConstantOf(written.Value, steps - 1)
                    : null;

            default:
                return null;
        }
    }

    public override int? NumberOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => ToNumber(literal.Token.Value),
        ParenthesizedExpressionSyntax inner => NumberOf(inner.Expression),
        CastExpressionSyntax { Type: PredefinedTypeSyntax } cast => NumberOf(cast.Expression),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => SymbolOf(expression) is IFieldSymbol { HasConstantValue: true } constant ? ToNumber(constant.ConstantValue) : null,
        _ => null,
    };

    public override Declaration? DeclarationOf(ExpressionSyntax name)
    {
        if (name is IdentifierNameSyntax simple && LocalScopes.Find(simple) is { } local) return new Declaration(local, null, this);

        return bindings.DeclarationOf(SymbolOf(name));
    }

    private IMethodSymbol? MethodOf(InvocationExpressionSyntax invocation)
    {
        if (CallArguments.NameOf(invocation) is not { } name) return null;

        if (CallArguments.ReceiverOf(invocation) is not { } receiver)
        {
            return OverloadChoice.Of(NameLookup.Methods(EnclosingType(invocation), name), invocation.ArgumentList, first: 0, this);
        }

        var type = TypeOf(receiver);
        return OverloadChoice.Of(NameLookup.Methods(type ?? TypeNamedBy(receiver), name), invocation.ArgumentList, first: 0, this)
            ?? OverloadChoice.Of(lookup.Extensions(name, type, invocation), invocation.ArgumentList, first: 1, this);
    }

    /// <summary>`GetRequiredService&lt;T&gt;()`, `section.Get&lt;T&gt;()`: methods that give what their type argument says.</summary>
    private ITypeSymbol? TypeAskedFor(InvocationExpressionSyntax invocation)
        => invocation.Expression is MemberAccessExpressionSyntax
        {
            Name: GenericNameSyntax
            {
                Identifier.ValueText: "GetRequiredService" or "GetService" or "GetRequiredKeyedService" or "GetKeyedService" or "Get",
                TypeArgumentList.Arguments: { Count: 1 } types,
            },
        }
            ? TypeNamed(types[0])
            : null;

    /// <summary>`Models` in `Models.Chat`.</summary>
    private ITypeSymbol? TypeNamedBy(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => LocalScopes.Find(name) is null ? TypeNamed(name) : null,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax last } member => lookup.Named(last, member.Expression.ToString()),
        PredefinedTypeSyntax predefined => TypeNamed(predefined),
        _ => null,
    };

    private ITypeSymbol? TypeOfNamed(ExpressionSyntax name)
    {
        if (name is IdentifierNameSyntax simple && LocalScopes.Find(simple) is { } local) return TypeOfLocal(local);

        return SymbolOf(name) switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
    }

    private ITypeSymbol? TypeOfLocal(SyntaxNode local) => local switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true }, Initializer: { } written } => TypeOf(written.Value),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => TypeNamed(declaration.Type),
        ParameterSyntax { Type: { } type } => TypeNamed(type),
        _ => null,
    };

    /// <summary>`new(…)`: what the place asks for.</summary>
    private ITypeSymbol? TargetTypeOf(ImplicitObjectCreationExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or SwitchExpressionArmSyntax or SwitchExpressionSyntax) node = node.Parent;

        switch (node.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } }:
                return TypeNamed(declaration.Type);

            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return TypeNamed(property.Type);

            case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return TypeNamed(property.Type);

            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method }:
                return TypeNamed(method.ReturnType);

            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return SymbolOf(assignment.Left) switch
                {
                    IPropertySymbol property => property.Type,
                    IFieldSymbol field => field.Type,
                    _ => TypeOf(assignment.Left),
                };

            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } } when MethodOf(call) is { } method:
                foreach (var argument in CallArguments.Of(call, method))
                {
                    if (argument.Expression == node) return argument.Parameter.Type;
                }

                return null;

            default:
                return null;
        }
    }

    private INamedTypeSymbol? EnclosingType(SyntaxNode node) => lookup.Declared(node.FirstAncestorOrSelf<TypeDeclarationSyntax>());
}
