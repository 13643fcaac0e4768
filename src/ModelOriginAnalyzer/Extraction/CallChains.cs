using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What is said of one object by several calls: the arguments along a chain.</summary>
internal static class CallChains
{
    /// <summary>Longer chains are read no further.</summary>
    private const int Most = 64;

    /// <summary>`builder.UseEndpoint("…").UseModel("…")`: all arguments of the chain that a value is an argument in, except itself.</summary>
    public static List<Entry> ArgumentsOf(ExpressionSyntax expression)
    {
        var entries = new List<Entry>();
        if (CallAround(expression) is not { } call) return entries;

        var last = call;
        while (last.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } link && link.Expression == last) last = next;

        ExpressionSyntax? node = last;
        for (var i = 0; i < Most && node is not null; i++)
        {
            switch (node)
            {
                case InvocationExpressionSyntax invocation:
                    if (invocation != call) entries.AddRange(Containers.OfArguments(invocation.ArgumentList));
                    node = (invocation.Expression as MemberAccessExpressionSyntax)?.Expression;
                    break;

                case BaseObjectCreationExpressionSyntax creation:
                    entries.AddRange(Containers.OfCreation(creation));
                    node = null;
                    break;

                default:
                    node = null;
                    break;
            }
        }

        return entries;
    }

    /// <summary>The call that a value is an argument of, by itself or in a collection; null if it is none.</summary>
    public static InvocationExpressionSyntax? CallAround(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax) node = node.Parent;

        return node.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } ? call : null;
    }
}
