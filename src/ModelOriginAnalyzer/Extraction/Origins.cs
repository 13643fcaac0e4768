using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Follows a name to the expressions it gets its value from: initializers, assignments, default values, returned expressions,
/// arguments of the calls in the same tree. One step only; whoever asks goes on from there.
/// </summary>
internal static class Origins
{
    /// <summary>More origins than this are not looked at: the set is then not complete.</summary>
    private const int Most = 12;

    public static OriginSet Of(Declaration declaration)
    {
        var found = declaration.Syntax switch
        {
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } variable => OfField(variable, field, declaration),
            VariableDeclaratorSyntax variable => OfLocal(variable, variable.Initializer?.Value, declaration),
            SingleVariableDesignationSyntax designation => OfDesignation(designation, declaration),
            ParameterSyntax parameter => ParameterOrigins.Of(parameter, declaration),
            PropertyDeclarationSyntax property => OfProperty(property, declaration),
            MethodDeclarationSyntax method => OfReturns(method.ExpressionBody?.Expression, method.Body, declaration.Binding),
            LocalFunctionStatementSyntax function => OfReturns(function.ExpressionBody?.Expression, function.Body, declaration.Binding),
            _ => OriginSet.Unknown,
        };
        if (found.Origins.Count <= Most) return found;

        found.Origins.RemoveRange(Most, found.Origins.Count - Most);
        found.Complete = false;
        return found;
    }

    /// <summary>The expressions that a lambda, or a method used as one, gives back.</summary>
    public static OriginSet OfLambda(AnonymousFunctionExpressionSyntax lambda, Binding binding)
        => OfReturns(lambda.ExpressionBody, lambda.Block, binding);

    /// <summary>The member, accessor or lambda-free scope in which a local lives.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode node)
    {
        for (var scope = node.Parent; scope is not null; scope = scope.Parent)
        {
            if (scope is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) return scope;
        }

        return node.SyntaxTree.GetRoot();
    }

    private static OriginSet OfLocal(SyntaxNode declared, ExpressionSyntax? initializer, Declaration declaration)
    {
        var found = new OriginSet { Complete = true };
        if (initializer is not null) found.Origins.Add(new Origin(initializer, declaration.Binding, ImmutableArray<Choice>.Empty));

        AssignedOrigins.Add(NameOf(declared), declaration, ScopeOf(declared), found);
        return found;
    }

    private static OriginSet OfField(VariableDeclaratorSyntax variable, BaseFieldDeclarationSyntax field, Declaration declaration)
    {
        var constant = field.Modifiers.Any(SyntaxKind.ConstKeyword);
        var closed = constant || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || !IsOpenToOthers(field.Modifiers);
        var found = new OriginSet { Complete = closed };
        if (variable.Initializer is { } initializer) found.Origins.Add(new Origin(initializer.Value, declaration.Binding, ImmutableArray<Choice>.Empty));

        if (!constant) AssignedOrigins.AddInType(variable.Identifier.ValueText, declaration, field, found);
        return found;
    }

    private static OriginSet OfProperty(PropertyDeclarationSyntax property, Declaration declaration)
    {
        if (property.ExpressionBody is { } body) return Single(body.Expression, declaration.Binding);

        var settable = false;
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.ExpressionBody is not null || accessor.Body is not null))
            {
                return OfReturns(accessor.ExpressionBody?.Expression, accessor.Body, declaration.Binding);
            }

            if (!accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword)) settable = true;
        }

        var found = new OriginSet { Complete = !settable };
        if (property.Initializer is { } initializer) found.Origins.Add(new Origin(initializer.Value, declaration.Binding, ImmutableArray<Choice>.Empty));

        AssignedOrigins.AddInType(property.Identifier.ValueText, declaration, property, found);
        if (found.Origins.Count == 0) found.Complete = false;
        return found;
    }

    private static OriginSet OfDesignation(SingleVariableDesignationSyntax designation, Declaration declaration)
    {
        switch (designation.Parent)
        {
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax tuple } } } list:
                var position = list.Variables.IndexOf(designation);
                return position < tuple.Arguments.Count
                    ? OfLocal(designation, tuple.Arguments[position].Expression, declaration)
                    : OriginSet.Unknown;

            case DeclarationPatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            case RecursivePatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            case VarPatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            // Uri.TryCreate(text, kind, out var uri)
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } arguments } }
                when CallArguments.NameOf(invocation) == "TryCreate" && arguments.Arguments.Count > 1:
                return Single(arguments.Arguments[0].Expression, declaration.Binding);

            default:
                return OriginSet.Unknown;
        }
    }

    private static OriginSet OfReturns(ExpressionSyntax? expression, BlockSyntax? body, Binding binding)
    {
        if (expression is not null) return Single(expression, binding);

        var found = new OriginSet { Complete = true };
        if (body is null) return OriginSet.Unknown;

        foreach (var node in body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is not ReturnStatementSyntax { Expression: { } returned }) continue;

            found.Origins.Add(new Origin(returned, binding, Branches.Between(node, body)));
        }

        return found.Origins.Count == 0 ? OriginSet.Unknown : found;
    }

    private static OriginSet Single(ExpressionSyntax expression, Binding binding)
        => new() { Complete = true, Origins = { new Origin(expression, binding, ImmutableArray<Choice>.Empty) } };

    /// <summary>Code elsewhere may use the member.</summary>
    public static bool IsOpenToOthers(SyntaxTokenList modifiers)
        => modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.InternalKeyword) || modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static string NameOf(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        _ => "",
    };
}
