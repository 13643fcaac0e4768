using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>From positions in a tree to the parts of the program that are looked at as a whole.</summary>
internal sealed class TriggeredMembers
{
    private readonly SyntaxNode _root;
    private readonly List<SyntaxNode> _members = [];
    private readonly HashSet<SyntaxNode> _seen = [];

    private TriggeredMembers(SyntaxNode root) => _root = root;

    /// <summary>
    /// Members, type headers and attribute lists that enclose the triggers, and those that use a triggered constant, field or property by
    /// name or stand in a list with them; in the order of the text, none twice. The whole tree for default triggers.
    /// </summary>
    public static List<SyntaxNode> Of(SyntaxNode root, ImmutableArray<int> triggers)
    {
        if (triggers.IsDefault) return [root];

        var found = new TriggeredMembers(root);
        foreach (var trigger in triggers)
        {
            if (trigger >= 0 && trigger < root.FullSpan.End) found.AddAround(root.FindToken(trigger).Parent);
        }

        found.AddLists();
        found.AddUsers();
        found._members.Sort(static (left, right) => left.SpanStart.CompareTo(right.SpanStart));
        return found._members;
    }

    /// <summary>Where several members of a type are triggered, it may list models: words among them trigger nothing.</summary>
    private void AddLists()
    {
        var lists = new Dictionary<TypeDeclarationSyntax, int>();
        foreach (var member in _members)
        {
            if (ModelLists.ListOf(member) is { } type) lists[type] = lists.TryGetValue(type, out var count) ? count + 1 : 1;
        }

        foreach (var list in lists)
        {
            if (list.Value < ModelLists.FewestModels) continue;

            foreach (var member in list.Key.Members)
            {
                if (ModelLists.ListOf(member) is not null) Add(member);
            }
        }
    }

    /// <summary>What a triggered constant, field or property holds is used where its name stands.</summary>
    private void AddUsers()
    {
        for (int i = 0, triggered = _members.Count; i < triggered; i++)
        {
            switch (_members[i])
            {
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables) AddUsersOf(variable.Identifier.ValueText);
                    break;

                case PropertyDeclarationSyntax property:
                    AddUsersOf(property.Identifier.ValueText);
                    break;
            }
        }
    }

    private void AddUsersOf(string name)
    {
        foreach (var use in TreeFacts.Of(_root.SyntaxTree).Names(name)) AddAround(use);
    }

    /// <summary>The innermost part that is analysed as one. For a type's header: its attributes, parameters and bases.</summary>
    private void AddAround(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case GlobalStatementSyntax:
                    AddTopLevel();
                    return;

                case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or EnumMemberDeclarationSyntax or DelegateDeclarationSyntax:
                case AttributeListSyntax { Parent: CompilationUnitSyntax }:
                    Add(node);
                    return;

                case BaseTypeDeclarationSyntax type:
                    foreach (var list in type.AttributeLists) Add(list);
                    Add((type as TypeDeclarationSyntax)?.ParameterList);
                    Add(type.BaseList);
                    return;
            }
        }
    }

    /// <summary>Top-level statements are one method.</summary>
    private void AddTopLevel()
    {
        foreach (var member in ((CompilationUnitSyntax)_root).Members)
        {
            if (member is GlobalStatementSyntax && !Add(member)) return;
        }
    }

    private bool Add(SyntaxNode? member)
    {
        if (member is null || !_seen.Add(member)) return false;

        _members.Add(member);
        return true;
    }
}
