using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>From positions in a tree to the parts of the program that are looked at as a whole.</summary>
internal static class TriggeredMembers
{
    /// <summary>Members, type headers and attribute lists that enclose the triggers, in the order of the text, none twice; the whole tree for default triggers.</summary>
    public static List<SyntaxNode> Of(SyntaxNode root, ImmutableArray<int> triggers)
    {
        if (triggers.IsDefault) return [root];

        var members = new List<SyntaxNode>();
        var seen = new HashSet<SyntaxNode>();
        var statements = false;
        foreach (var trigger in triggers)
        {
            if (trigger < 0 || trigger >= root.FullSpan.End) continue;

            foreach (var member in Enclosing(root.FindToken(trigger).Parent))
            {
                if (member is GlobalStatementSyntax)
                {
                    // Top-level statements are one method.
                    if (statements) continue;

                    statements = true;
                    foreach (var sibling in ((CompilationUnitSyntax)root).Members)
                    {
                        if (sibling is GlobalStatementSyntax && seen.Add(sibling)) members.Add(sibling);
                    }
                }
                else if (seen.Add(member))
                {
                    members.Add(member);
                }
            }
        }

        members.Sort(static (left, right) => left.SpanStart.CompareTo(right.SpanStart));
        return members;
    }

    /// <summary>The innermost part that is analysed as one. For a type's header: its attributes, parameters and bases.</summary>
    private static IEnumerable<SyntaxNode> Enclosing(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case GlobalStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or EnumMemberDeclarationSyntax or DelegateDeclarationSyntax:
                    yield return node;
                    yield break;

                case BaseTypeDeclarationSyntax type:
                    foreach (var list in type.AttributeLists) yield return list;
                    if (type is TypeDeclarationSyntax { ParameterList: { } parameters }) yield return parameters;
                    if (type.BaseList is { } bases) yield return bases;
                    yield break;

                case AttributeListSyntax { Parent: CompilationUnitSyntax }:
                    yield return node;
                    yield break;
            }
        }
    }
}
