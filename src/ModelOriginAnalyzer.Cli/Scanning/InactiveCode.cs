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

/// <summary>
/// Code behind `#if` that is not compiled here is what another configuration is built from: an alternative. Trees that name something there are parsed
/// again with the symbols that make it active.
/// </summary>
internal sealed class InactiveCode
{
    /// <summary>A file has a few symbols; one with more is tried with these alone.</summary>
    private const int MostSymbols = 8;

    private readonly Dictionary<SyntaxTree, Queue<ActivatedTree>> _waiting = [];

    /// <param name="triggers">Positions in the tree's text, active or not.</param>
    public void Look(SyntaxTree tree, ImmutableArray<int> triggers, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        if (!root.ContainsDirectives) return;

        var hidden = triggers.Where(position => IsInactive(root, position)).ToList();
        if (hidden.Count == 0) return;

        var text = tree.GetText(cancellationToken);
        var spans = hidden.Select(position => root.FindTrivia(position).FullSpan).Distinct().ToImmutableArray();
        foreach (var symbols in Choices(root))
        {
            var other = CSharpSyntaxTree.ParseText(text, ((CSharpParseOptions)tree.Options).WithPreprocessorSymbols(symbols), tree.FilePath, cancellationToken);
            var otherRoot = other.GetRoot(cancellationToken);
            var active = hidden.Where(position => !IsInactive(otherRoot, position)).ToImmutableArray();
            if (active.IsEmpty) continue;

            if (!_waiting.TryGetValue(tree, out var queue)) _waiting.Add(tree, queue = []);
            queue.Enqueue(new ActivatedTree(other, active, spans));
            hidden.RemoveAll(active.Contains);
            if (hidden.Count == 0) return;
        }
    }

    /// <summary>Compilations with trees in place of those that were looked at; each tree stands in one of them.</summary>
    public IEnumerable<(CSharpCompilation Compilation, ImmutableArray<ActivatedTree> Trees)> In(CSharpCompilation compilation)
    {
        while (_waiting.Count > 0)
        {
            var trees = ImmutableArray.CreateBuilder<ActivatedTree>();
            var changed = compilation;
            foreach (var (tree, queue) in _waiting.OrderBy(static waiting => waiting.Key.FilePath, StringComparer.Ordinal).ToList())
            {
                var next = queue.Dequeue();
                if (queue.Count == 0) _waiting.Remove(tree);
                trees.Add(next);
                changed = changed.ReplaceSyntaxTree(tree, next.Tree);
            }

            yield return (changed, trees.ToImmutable());
        }
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
