using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>One ancestor with the edges on the way to it.</summary>
/// <param name="Path">From the model to the ancestor; empty for the family itself.</param>
internal sealed record LineageStep(ModelFamily Family, ImmutableArray<Via> Path);

/// <param name="Steps">In the order of the walk: each family before its ancestors, every path to an ancestor once.</param>
/// <param name="Knowledge">The least that is known of any family on the way.</param>
internal sealed record WalkedLineage(ImmutableArray<LineageStep> Steps, LineageKnowledge Knowledge);

/// <summary>Walks the catalog's derivations from a family to all its ancestors.</summary>
internal sealed class LineageWalk
{
    /// <summary>Families derive over a few steps; a longer chain, or one that comes back to itself, ends here.</summary>
    private const int LongestPath = 16;

    private readonly OriginCatalog _catalog;
    private readonly ImmutableArray<LineageStep>.Builder _steps = ImmutableArray.CreateBuilder<LineageStep>();
    private LineageKnowledge _knowledge = LineageKnowledge.Complete;

    public LineageWalk(OriginCatalog catalog) => _catalog = catalog;

    public WalkedLineage Done() => new(_steps.ToImmutable(), _knowledge);

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
        if (knowledge > _knowledge) _knowledge = knowledge;
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
