using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A registration with the dependency injection container.</summary>
/// <param name="Service">The type argument; null if the service is what is made.</param>
/// <param name="ServiceName">The simple name of the service where the method itself says it (`AddChatClient`); null otherwise.</param>
/// <param name="Key">Null for an unkeyed service.</param>
/// <param name="Made">The object, the factory or the method that makes it; of an HttpClient, the lambda that configures it.</param>
/// <param name="Consumer">The type whose HttpClient is registered (`AddHttpClient&lt;ChatService&gt;`); null for every other service.</param>
internal sealed record Registration(TypeSyntax? Service, string? ServiceName, ExpressionSyntax? Key, ExpressionSyntax Made, TypeSyntax? Consumer = null);

/// <summary>An options type that is filled from a configuration section.</summary>
/// <param name="Type">Null where <paramref name="Target"/>, an object, is filled.</param>
/// <param name="Section">The expression that is the section; null where <paramref name="Key"/> names it.</param>
internal sealed record OptionBinding(TypeSyntax? Type, ExpressionSyntax? Target, ExpressionSyntax? Section, ExpressionSyntax? Key);

/// <summary>
/// Syntactic facts of one tree: where each name stands, what it registers and binds, which addresses it spells. Computed once a tree, and only for trees that are looked at; never tied to a
/// compilation, so that an edit elsewhere does not throw them away.
/// </summary>
internal sealed class TreeFacts
{
    /// <summary>Characters looked at together: small enough to stay off the large object heap.</summary>
    private const int Window = 16 * 1024;

    /// <summary>Longer than every word that is looked for.</summary>
    private const int Overlap = 64;

    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> Cache = new();
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts>.CreateValueCallback Create = static tree => new TreeFacts(tree);

    private readonly SyntaxTree _tree;
    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, (SyntaxNode Declaration, StatementSyntax Statement)>> _locals = new();
    private Dictionary<string, List<IdentifierNameSyntax>>? _names;
    private List<Registration>? _registrations;
    private List<OptionBinding>? _optionBindings;
    private List<WrittenAddress>? _addresses;

    private TreeFacts(SyntaxTree tree) => _tree = tree;

    public static TreeFacts Of(SyntaxTree tree) => Cache.GetValue(tree, Create);

    /// <summary>Every use of a simple name, in the order of the text; declarations are not names.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Names(string name)
    {
        var names = _names ??= Collect(_tree.GetRoot());
        return names.TryGetValue(name, out var found) ? found : [];
    }

    /// <summary>What the statements of a scope of this tree declare, by name.</summary>
    public Dictionary<string, (SyntaxNode Declaration, StatementSyntax Statement)> Locals(SyntaxNode scope) => _locals.GetOrAdd(scope, LocalScopes.DeclaredIn);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Registration> Registrations => _registrations ??= RegistrationReader.Read(_tree);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<OptionBinding> OptionBindings => _optionBindings ??= OptionBindingReader.Read(_tree);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<WrittenAddress> Addresses => _addresses ??= AddressReader.Read(_tree);

    /// <summary>Cheap, before a tree is walked: its text has one of the words.</summary>
    public static bool HasAny(SyntaxTree tree, string[] words)
    {
        var text = tree.GetText();
        for (var start = 0; start < text.Length; start += Window - Overlap)
        {
            var window = text.ToString(new TextSpan(start, System.Math.Min(Window, text.Length - start)));
            foreach (var word in words)
            {
                if (window.IndexOf(word, System.StringComparison.Ordinal) >= 0) return true;
            }
        }

        return false;
    }

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
