using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The binding of each tree: the compiler's for the tree at hand, by name for the others.</summary>
internal sealed class BindingSource
{
    private readonly Dictionary<SyntaxTree, Binding> _bindings = [];
    private readonly Compilation _compilation;
    private readonly NameLookup _lookup;

    /// <param name="byName">What the compiler cannot bind in the tree at hand is read by name.</param>
    public BindingSource(SemanticModel model, NameLookup lookup, bool byName, CancellationToken cancellationToken)
    {
        _compilation = model.Compilation;
        _lookup = lookup;
        Own = new SemanticBinding(model, this, cancellationToken);
        if (byName) Own = new BestEffortBinding(Own, new NameBinding(model.SyntaxTree, _lookup, this));
        _bindings.Add(model.SyntaxTree, Own);
    }

    public Binding Own { get; }

    public Binding Of(SyntaxTree tree)
    {
        if (!_bindings.TryGetValue(tree, out var binding)) _bindings.Add(tree, binding = new NameBinding(tree, _lookup, this));
        return binding;
    }

    /// <summary>The source of a symbol in this compilation; a referenced project's source is as far away as a dll's.</summary>
    public Declaration? DeclarationOf(ISymbol? symbol)
    {
        if (symbol is null) return null;

        var definition = symbol is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced.OriginalDefinition : symbol.OriginalDefinition;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            if (_compilation.ContainsSyntaxTree(reference.SyntaxTree)) return new Declaration(reference.GetSyntax(), definition, Of(reference.SyntaxTree));
        }

        return null;
    }
}
