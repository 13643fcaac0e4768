using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Positions that take a text and are known to take no model and no address: what an SDK's surface does not list of the SDK's own
/// members (an end user's id, an organization), and parameters that say so themselves (a description, a user's name).
/// </summary>
internal sealed class UnrelatedPositions(SdkSymbols sdk, Binding binding)
{
    private static readonly string[] Concerned = ["model", "deployment", "endpoint", "engine", "host", "uri", "url", "address"];

    /// <summary>Whether a literal stands at such a position itself; one that is part of a text, a choice or a list stands where the whole does.</summary>
    public bool Holds(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is { } parent && (IsChoice(parent) || IsList(parent))) node = parent;

        switch (node.Parent)
        {
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } list } argument:
                return binding.MethodOf(list.Parent!) is { } method && Takes(list.Parent!, method, argument.Expression);

            case AssignmentExpressionSyntax assignment when assignment.Right == node && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return binding.SymbolOf(assignment.Left) is { Kind: SymbolKind.Property or SymbolKind.Field } member && IsUnlisted(member.ContainingType, member.Name, sdk.PositionOf(member));

            default:
                return false;
        }
    }

    private static bool IsChoice(SyntaxNode node)
        => node is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };

    private static bool IsList(SyntaxNode node) => node is
        ExpressionElementSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
        or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression }
        or BaseObjectCreationExpressionSyntax { Initializer.RawKind: (int)SyntaxKind.CollectionInitializerExpression };

    private bool Takes(SyntaxNode call, IMethodSymbol method, ExpressionSyntax value)
    {
        foreach (var argument in CallArguments.Of(call, method))
        {
            if (argument.Expression != value) continue;

            var name = argument.Parameter.Name;
            return MentionNames.TakesText(name) || IsUnlisted(method.ContainingType, name, sdk.PositionOf(argument.Parameter));
        }

        return false;
    }

    private bool IsUnlisted(INamedTypeSymbol? type, string name, SdkPlace? listed)
    {
        if (listed is not null || type is null || !type.DeclaringSyntaxReferences.IsEmpty || !sdk.IsOfCertainSdk(type)) return false;

        foreach (var word in Concerned)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return false;
        }

        return true;
    }
}
