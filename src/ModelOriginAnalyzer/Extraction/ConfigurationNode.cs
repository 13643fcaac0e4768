using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// The configuration of one environment as the program sees it: the base file with the environment's file laid over it, key by key,
/// in any case; `A:B` in a name is a path. A node is a section, a value, or both.
/// </summary>
internal sealed class ConfigurationNode
{
    // Names with colons can nest deeper than the reader lets brackets nest; nobody configures that deep.
    private const int MaxDepth = 2 * JsonTree.MaxDepth;
    private const int LinearChildren = 16;

    private readonly List<ConfigurationNode> _children = [];
    private readonly int _depth;
    private Dictionary<string, ConfigurationNode>? _byName;
    private ConfigurationName? _words;

    private ConfigurationNode(string name, ConfigurationNode? parent, bool isItem)
    {
        Name = name;
        Parent = parent;
        IsItem = isItem;
        _depth = parent is null ? 0 : parent._depth + 1;
    }

    public string Name { get; }

    public ConfigurationNode? Parent { get; }

    /// <summary>One of an array; <see cref="Name"/> is its number.</summary>
    public bool IsItem { get; }

    /// <summary>Sections and values below, in the order of the files.</summary>
    public IReadOnlyList<ConfigurationNode> Children => _children;

    /// <summary>The file whose value is in force; null if the node is no value.</summary>
    public ConfigurationFile? File { get; private set; }

    /// <summary>The value in force; null if the node is no value.</summary>
    public JsonValue? Value { get; private set; }

    /// <summary>The value if it is a string.</summary>
    public string? Text => Value is { Kind: JsonKind.String } value ? value.Text : null;

    /// <summary>`AI:Providers:0:Model`; empty for the root.</summary>
    public string Key => Parent is not { } parent ? "" : parent.Parent is null ? Name : parent.Key + ":" + Name;

    public ConfigurationName Words => _words ??= ConfigurationName.Read(Name);

    /// <summary>The second file's values win.</summary>
    public static ConfigurationNode Read(ConfigurationFile? first, ConfigurationFile? second, CancellationToken cancellationToken)
    {
        var root = new ConfigurationNode("", null, isItem: false);
        if (first?.Tree.Root is { } lower) root.Lay(lower, first, cancellationToken);
        if (second?.Tree.Root is { } upper) root.Lay(upper, second, cancellationToken);
        return root;
    }

    private void Lay(JsonValue value, ConfigurationFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (value.Kind)
        {
            case JsonKind.Object:
                foreach (var property in value.Properties) Descend(property.Name)?.Lay(property.Value, file, cancellationToken);
                break;
            case JsonKind.Array:
                for (var i = 0; i < value.Items.Length; i++)
                {
                    ChildAt(i.ToString(CultureInfo.InvariantCulture), isItem: true)?.Lay(value.Items[i], file, cancellationToken);
                }

                break;
            default:
                File = file;
                Value = value;
                break;
        }
    }

    private ConfigurationNode? Descend(string path)
    {
        var node = this;
        var start = 0;
        for (var colon = path.IndexOf(':'); colon >= 0 && node is not null; colon = path.IndexOf(':', start))
        {
            node = node.ChildAt(path.Substring(start, colon - start), isItem: false);
            start = colon + 1;
        }

        return node?.ChildAt(path.Substring(start), isItem: false);
    }

    /// <summary>Null when it would be too deep.</summary>
    private ConfigurationNode? ChildAt(string name, bool isItem)
    {
        if (_depth == MaxDepth) return null;
        if (Find(name) is { } found) return found;

        var child = new ConfigurationNode(name, this, isItem);
        _children.Add(child);
        if (_byName is not null) _byName.Add(name, child);
        return child;
    }

    private ConfigurationNode? Find(string name)
    {
        if (_children.Count < LinearChildren)
        {
            foreach (var child in _children)
            {
                if (string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase)) return child;
            }

            return null;
        }

        if (_byName is null)
        {
            _byName = new Dictionary<string, ConfigurationNode>(StringComparer.OrdinalIgnoreCase);
            foreach (var child in _children) _byName.Add(child.Name, child);
        }

        return _byName.TryGetValue(name, out var known) ? known : null;
    }
}
