using System;
using System.Collections.Generic;
using System.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Tables of models in files that may be anything: entries alike that name several known models are what a program offers. One alone may as well be
/// the recording of a call.
/// </summary>
internal sealed class ModelTables
{
    private const int FewestModels = 3;

    private readonly Dictionary<string, HashSet<string>> _modelsByShape = new(StringComparer.OrdinalIgnoreCase);

    public void Add(ConfigurationPair pair)
    {
        if (!CanBeEntry(pair)) return;

        var shape = ShapeOf(pair.Model.Node);
        if (!_modelsByShape.TryGetValue(shape, out var models)) _modelsByShape.Add(shape, models = new(StringComparer.Ordinal));
        models.Add(pair.Identity.Identifier.Normalised);
    }

    /// <summary>Whether the model is an entry of such a table. Asked after all are added.</summary>
    public bool Hold(ConfigurationPair pair) => CanBeEntry(pair) && _modelsByShape.TryGetValue(ShapeOf(pair.Model.Node), out var models) && models.Count >= FewestModels;

    private static bool CanBeEntry(ConfigurationPair pair) => pair is { Knowledge: ModelKnowledge.Distinctive, Model.Node.File.IsOfApplication: false };

    /// <summary>The keys on the way, without what differs from entry to entry: numbers, and names below `Models`.</summary>
    private static string ShapeOf(ConfigurationNode node)
    {
        var shape = new StringBuilder();
        for (var at = node; at is { Parent: { } parent }; at = parent)
        {
            shape.Append(at.IsItem || parent.Words.Role == ConfigurationRole.Models ? "*" : at.Name).Append(':');
        }

        return shape.ToString();
    }
}
