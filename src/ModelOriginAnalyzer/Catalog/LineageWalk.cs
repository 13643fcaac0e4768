using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Walks the catalog's derivations from a family to all its ancestors.</summary>
internal sealed class LineageWalk
{
    /// <summary>Families derive over a few steps; a longer chain, or one that comes back to itself, ends here.</summary>
    private const int LongestPath = 16;

    private readonly OriginCatalog _catalog;
    private readonly ImmutableArray<LineageStep>.Builder _steps = ImmutableArray.CreateBuilder<LineageStep>();

    public LineageWalk(OriginCatalog catalog) => _catalog = catalog;

    /// <summary>The least that is known of any family on the way.</summary>
    public LineageKnowledge Knowledge { get; private set; } = LineageKnowledge.Complete;

    /// <summary>In the order of the walk: each family before its ancestors, every path to an ancestor once.</summary>
    public ImmutableArray<LineageStep> Steps => _steps.ToImmutable();

    /// <summary>Adds a family that is reached over <paramref name="path"/>, and all its ancestors.</summary>
    public void Add(ModelFamily family, ImmutableArray<Via> path)
    {
        if (path.Length > LongestPath || Contains(family, path)) return;

        _steps.Add(new LineageStep(family, path));
        Lower(family.Lineage);
        foreach (var derivation in family.Ancestors)
        {
            if (_catalog.FindFamily(derivation.Family) is { } ancestor) Add(ancestor, path.Add(derivation.Via));
            else Lower(LineageKnowledge.Partial);
        }
    }

    /// <summary>What is known cannot be more than this.</summary>
    public void Lower(LineageKnowledge knowledge)
    {
        if (knowledge > Knowledge) Knowledge = knowledge;
    }

    private bool Contains(ModelFamily family, ImmutableArray<Via> path)
    {
        foreach (var step in _steps)
        {
            if (step.Family.Name == family.Name && IsSame(step.Path, path)) return true;
        }

        return false;
    }

    private static bool IsSame(ImmutableArray<Via> left, ImmutableArray<Via> right)
    {
        if (left.Length != right.Length) return false;

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i]) return false;
        }

        return true;
    }
}
