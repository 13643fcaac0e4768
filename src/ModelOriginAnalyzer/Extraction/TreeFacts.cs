using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A registration with the dependency injection container.</summary>
/// <param name="Service">The type argument; null if the service is what is made.</param>
/// <param name="ServiceName">The simple name of the service where the method itself says it (`AddChatClient`); null otherwise.</param>
/// <param name="Key">Null for an unkeyed service.</param>
/// <param name="Made">The object, the factory or the method that makes it.</param>
internal sealed record Registration(TypeSyntax? Service, string? ServiceName, ExpressionSyntax? Key, ExpressionSyntax Made);

/// <summary>
/// Syntactic facts of one tree: where each name stands, what it registers. Computed once a tree, and only for trees that are looked at; never tied to a
/// compilation, so that an edit elsewhere does not throw them away.
/// </summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> Cache = new();
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts>.CreateValueCallback Create = static tree => new TreeFacts(tree);

    private readonly SyntaxTree _tree;
    private Dictionary<string, List<IdentifierNameSyntax>>? _names;
    private List<Registration>? _registrations;

    private TreeFacts(SyntaxTree tree) => _tree = tree;

    public static TreeFacts Of(SyntaxTree tree) => Cache.GetValue(tree, Create);

    /// <summary>Every use of a simple name, in the order of the text; declarations are not names.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Names(string name)
    {
        var names = _names ??= Collect(_tree.GetRoot());
        return names.TryGetValue(name, out var found) ? found : [];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Registration> Registrations => _registrations ??= RegistrationReader.Read(_tree);

    private static Dictionary<string, List<IdentifierNameSyntax>> Collect(SyntaxNode root)
    {
        var names = new Dictionary<string, List<IdentifierNameSyntax>>(System.StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier) continue;

            var name = identifier.Identifier.ValueText;
            if (!names.TryGetValue(name, out var list)) names.Add(name, list = []);
            list.Add(identifier);
        }

        return names;
    }
}
