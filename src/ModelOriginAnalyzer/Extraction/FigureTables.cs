using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Tables of figures (`["deepseek-chat"] = 64_000`, `[("deepseek-chat", 64_000)]`): sizes, prices, abilities of models. Where a file does nothing but look figures up in
/// one, its keys are compared with and go nowhere. A table whose keys are given out holds models.
/// </summary>
internal static class FigureTables
{
    private const int DeepestFigure = 6;

    /// <summary>A name that is used more often than this is not followed.</summary>
    private const int MostUses = 100;

    /// <summary>Whether an expression is the key of an entry of such a table.</summary>
    public static bool HasKey(SyntaxNode expression)
    {
        switch (expression.Parent)
        {
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair, Parent: InitializerExpressionSyntax table } when pair[0] == expression:
                return IsFigure(pair[1], DeepestFigure) && IsOnlyAsked(table);

            case ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax table } entry } } }:
                return IsFigure(entry.Right, DeepestFigure) && IsOnlyAsked(table);

            case ArgumentSyntax { Parent: TupleExpressionSyntax row } key:
                return AreFiguresBeside(key, row) && TableOf(row) is { } rows && IsOnlyAsked(rows, row.Arguments.IndexOf(key));

            default:
                return false;
        }
    }

    private static bool AreFiguresBeside(ArgumentSyntax key, TupleExpressionSyntax row)
    {
        foreach (var argument in row.Arguments)
        {
            if (argument != key && !IsFigure(argument.Expression, DeepestFigure)) return false;
        }

        return true;
    }

    /// <summary>The list that a row stands in.</summary>
    private static ExpressionSyntax? TableOf(TupleExpressionSyntax row) => row.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Parent: BaseObjectCreationExpressionSyntax list } => list,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression, Parent: ExpressionSyntax array } => array,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => array,
        _ => null,
    };

    /// <summary>Numbers and yes or no, alone or several in one object.</summary>
    private static bool IsFigure(ExpressionSyntax value, int steps)
    {
        if (steps == 0) return false;

        switch (value)
        {
            case LiteralExpressionSyntax literal:
                return literal.Kind() is SyntaxKind.NumericLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression;

            case PrefixUnaryExpressionSyntax unary:
                return IsFigure(unary.Operand, steps - 1);

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression or (int)SyntaxKind.LeftShiftExpression } calculation:
                return IsFigure(calculation.Left, steps - 1) && IsFigure(calculation.Right, steps - 1);

            case TupleExpressionSyntax tuple:
                return AreFigures(tuple.Arguments, steps);

            case BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: > 0 } arguments }:
                return AreFigures(arguments, steps);

            default:
                return false;
        }
    }

    private static bool AreFigures(SeparatedSyntaxList<ArgumentSyntax> arguments, int steps)
    {
        foreach (var argument in arguments)
        {
            if (!IsFigure(argument.Expression, steps - 1)) return false;
        }

        return true;
    }

    private static bool IsOnlyAsked(InitializerExpressionSyntax table) => table.Parent is BaseObjectCreationExpressionSyntax made && IsOnlyAsked(made, key: null);

    /// <param name="key">Index of the key in each row; null for a dictionary.</param>
    private static bool IsOnlyAsked(ExpressionSyntax made, int? key)
    {
        // new Dictionary<string, int> { … }.ToFrozenDictionary()
        ExpressionSyntax whole = made;
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToFrozenDictionary" or "ToImmutableDictionary" or "AsReadOnly", Parent: InvocationExpressionSyntax frozen }) whole = frozen;

        return whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field } => IsOnlyAsked(field.Identifier.ValueText, field.SyntaxTree.GetRoot(), key),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } => IsOnlyAsked(local.Identifier.ValueText, Origins.ScopeOf(local), key),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsOnlyAsked(property.Identifier.ValueText, property.SyntaxTree.GetRoot(), key),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => IsOnlyAsked(property.Identifier.ValueText, property.SyntaxTree.GetRoot(), key),
            _ => false,
        };
    }

    private static bool IsOnlyAsked(string name, SyntaxNode scope, int? key)
    {
        var uses = TreeFacts.Of(scope.SyntaxTree).Names(name);
        if (uses.Count > MostUses) return false;

        var isAsked = false;
        foreach (var use in uses)
        {
            if (!scope.Span.Contains(use.Span)) continue;

            ExpressionSyntax table = use.Parent is MemberAccessExpressionSyntax member && member.Name == use ? member : use;
            if (!(key is { } index ? IsLookedThrough(table, index) : IsQuestion(table))) return false;

            isAsked = true;
        }

        return isAsked;
    }

    private static bool IsQuestion(ExpressionSyntax table) => table.Parent switch
    {
        ElementAccessExpressionSyntax access => access.Expression == table && (access.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != access),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue" or "GetValueOrDefault" or "ContainsKey" or "Count" } access => access.Expression == table,
        _ => false,
    };

    /// <summary>`foreach (var (model, price) in table) if (id.StartsWith(model)) …`</summary>
    private static bool IsLookedThrough(ExpressionSyntax table, int key)
        => table.Parent is ForEachVariableStatementSyntax { Variable: DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } } loop
            && loop.Expression == table
            && key < variables.Count
            && (variables[key] is not SingleVariableDesignationSyntax { Identifier.ValueText: var name } || Placements.OfNameIn(loop.Statement, name) == Placement.Mention);
}
