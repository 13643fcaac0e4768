using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Finds names that lead back to themselves. Each circle is reported once, at the reference that closes it.</summary>
internal sealed class CycleCheck
{
    private readonly Dictionary<string, ImmutableArray<LocatedText>> _references = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly string _relation;
    private readonly ErrorList _errors;

    private CycleCheck(string relation, ErrorList errors)
    {
        _relation = relation;
        _errors = errors;
    }

    /// <param name="nodes">In an order that does not depend on the order of the files.</param>
    /// <param name="relation">For the message: `lineage`, `ownership`.</param>
    public static void Run(IEnumerable<(string Name, ImmutableArray<LocatedText> References)> nodes, string relation, ErrorList errors)
    {
        var check = new CycleCheck(relation, errors);
        foreach (var (name, references) in nodes) check._references.TryAdd(name, references);
        foreach (var name in check._references.Keys.Order(StringComparer.Ordinal)) check.Visit(name);
    }

    private void Visit(string name)
    {
        if (_done.Contains(name) || !_references.TryGetValue(name, out var references)) return;

        _path.Add(name);
        foreach (var reference in references)
        {
            var start = _path.IndexOf(reference.Text);
            if (start < 0) Visit(reference.Text);
            else _errors.Add(reference, CatalogMistake.Cycle, $"The {_relation} goes in a circle: {string.Join(" -> ", _path.Skip(start).Append(reference.Text))}");
        }

        _path.RemoveAt(_path.Count - 1);
        _done.Add(name);
    }
}
