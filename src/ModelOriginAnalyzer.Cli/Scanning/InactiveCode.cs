using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>A tree in which code is active that conditions left out, and where in it something is named.</summary>
internal sealed record ActivatedTree(SyntaxTree Tree, ImmutableArray<int> Triggers, ImmutableArray<TextSpan> Spans)
{
    /// <summary>Whether a half of the use is written in the code that was left out; all else the first compilation has told.</summary>
    public bool Holds(UseReferences use) => Holds(use.Model?.Exact ?? use.Model?.Expression) || Holds(use.Endpoint?.Exact ?? use.Endpoint?.Expression) || Holds(use.Site);

    private bool Holds(Place? place) => place is not null && place.Tree == Tree && Spans.Any(span => span.OverlapsWith(place.Span));
}

/// <summary>What a tree names in code that conditions left out.</summary>
/// <param name="Alternatives">The tree parsed again, each time with other symbols, until all of that code has been active once.</param>
internal sealed record HiddenCode(SyntaxTree Tree, ImmutableArray<ActivatedTree> Alternatives)
{
    /// <summary>A file has a few symbols; one with more is tried with these alone.</summary>
    private const int MostSymbols = 8;

    /// <param name="triggers">Positions in the tree's text, active or not.</param>
    /// <returns>Null if all of them are active.</returns>
    public static HiddenCode? In(SyntaxTree tree, ImmutableArray<int> triggers, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        if (!root.ContainsDirectives) return null;

        var hidden = triggers.Where(position => IsInactive(root, position)).ToList();
        if (hidden.Count == 0) return null;

        var text = tree.GetText(cancellationToken);
        var spans = hidden.Select(position => root.FindTrivia(position).FullSpan).Distinct().ToImmutableArray();
        var alternatives = ImmutableArray.CreateBuilder<ActivatedTree>();
        foreach (var symbols in Choices(root))
        {
            var other = CSharpSyntaxTree.ParseText(text, ((CSharpParseOptions)tree.Options).WithPreprocessorSymbols(symbols), tree.FilePath, cancellationToken);
            var otherRoot = other.GetRoot(cancellationToken);
            var active = hidden.Where(position => !IsInactive(otherRoot, position)).ToImmutableArray();
            if (active.IsEmpty) continue;

            alternatives.Add(new ActivatedTree(other, active, spans));
            hidden.RemoveAll(active.Contains);
            if (hidden.Count == 0) break;
        }

        return alternatives.Count == 0 ? null : new HiddenCode(tree, alternatives.ToImmutable());
    }

    private static bool IsInactive(SyntaxNode root, int position) => root.FindTrivia(position).IsKind(SyntaxKind.DisabledTextTrivia);

    /// <summary>All symbols that conditions of the file name, none, and each alone.</summary>
    private static IEnumerable<ImmutableArray<string>> Choices(SyntaxNode root)
    {
        var symbols = new SortedSet<string>(StringComparer.Ordinal);
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not ConditionalDirectiveTriviaSyntax conditional) continue;

            foreach (var name in conditional.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()) symbols.Add(name.Identifier.ValueText);
        }

        yield return [.. symbols];
        yield return [];
        foreach (var symbol in symbols.Take(MostSymbols)) yield return [symbol];
    }
}

/// <summary>Code behind `#if` that is not compiled here is what another configuration is built from: an alternative.</summary>
internal sealed class InactiveCode
{
    private readonly List<HiddenCode> _hidden = [];

    public void Add(HiddenCode? hidden)
    {
        if (hidden is not null) _hidden.Add(hidden);
    }

    /// <summary>Compilations with trees in place of those that hide something; each alternative stands in one of them.</summary>
    public IEnumerable<(CSharpCompilation Compilation, ImmutableArray<ActivatedTree> Trees)> In(CSharpCompilation compilation)
    {
        for (var round = 0; _hidden.Exists(hidden => hidden.Alternatives.Length > round); round++)
        {
            var trees = ImmutableArray.CreateBuilder<ActivatedTree>();
            var changed = compilation;
            foreach (var hidden in _hidden)
            {
                if (hidden.Alternatives.Length <= round) continue;

                trees.Add(hidden.Alternatives[round]);
                changed = changed.ReplaceSyntaxTree(hidden.Tree, hidden.Alternatives[round].Tree);
            }

            yield return (changed, trees.ToImmutable());
        }
    }
}
