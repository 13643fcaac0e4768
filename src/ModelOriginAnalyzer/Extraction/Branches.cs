using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The branches that a statement stands in.</summary>
internal static class Branches
{
    /// <summary>The sides of `if` and the sections of `switch` that a node stands in.</summary>
    public static ImmutableArray<Choice> Between(SyntaxNode node, SyntaxNode scope)
    {
        var choices = ImmutableArray<Choice>.Empty;
        for (var inner = node; inner.Parent is { } outer && inner != scope; inner = outer)
        {
            if (outer is IfStatementSyntax && inner is StatementSyntax or ElseClauseSyntax) choices = choices.Add(new Choice(outer, inner));
            else if (outer is SwitchStatementSyntax && inner is SwitchSectionSyntax) choices = choices.Add(new Choice(outer, inner));
        }

        return choices;
    }
}
