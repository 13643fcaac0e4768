using System.Collections.Immutable;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>The variables of one process: a container, a launch profile, a step of a workflow.</summary>
/// <param name="Name">What they are set for, as a person would call it (`api`); null where nothing names it.</param>
internal sealed record EnvironmentBlock(string? Name, JsonValue Variables);

/// <summary>
/// Takes the environment variables out of a tree (compose, Kubernetes, launch profiles, function settings): each process sees its own
/// as the root of its configuration, and no other's.
/// </summary>
internal sealed class EnvironmentBlocks
{
    private readonly List<EnvironmentBlock> _blocks = [];

    private EnvironmentBlocks()
    {
    }

    /// <summary>The tree without the variables, and the variables of each process in the order of the text.</summary>
    public static (JsonValue Others, ImmutableArray<EnvironmentBlock> Blocks) Split(JsonValue root)
    {
        var split = new EnvironmentBlocks();
        var others = split.Without(root, null);
        return (others, [.. split._blocks]);
    }

    private JsonValue Without(JsonValue value, string? owner)
    {
        switch (value.Kind)
        {
            case JsonKind.Array when PairsIn(value) is { } pairs:
                return pairs;

            case JsonKind.Array:
                return SettingsTree.List(value.Items.Select(item => Without(item, NameOf(item) ?? owner)), value.Span);

            case JsonKind.Object:
                var kept = new List<JsonProperty>(value.Properties.Length);
                owner = TextOf(value.Find("metadata")?.Value.Find("name")) ?? owner;
                foreach (var property in value.Properties)
                {
                    if ((IsBlock(property.Name) || IsBlockOf(value, property.Name)) && VariablesIn(property.Value) is { } variables) _blocks.Add(new EnvironmentBlock(owner, variables));
                    else kept.Add(SettingsTree.Property(property.Name, property.KeySpan, Without(property.Value, IsGrouping(property.Name) ? owner : property.Name)));
                }

                return SettingsTree.Section(kept, value.Span);

            default:
                return value;
        }
    }

    private static bool IsBlock(string name) =>
        name.ToLowerInvariant() is "environment" or "env" or "environmentvariables" or "environment_variables" or "containerenv" or "remoteenv" or "extraenv" or "extraenvvars" or "envvars";

    /// <summary>Kubernetes' ConfigMap and Secret, and the settings of Azure Functions on a developer's machine.</summary>
    private static bool IsBlockOf(JsonValue owner, string name) => name switch
    {
        "data" or "stringData" => TextOf(owner.Find("kind")) is "ConfigMap" or "Secret",
        "Values" => owner.Find("IsEncrypted") is not null,
        _ => false,
    };

    /// <summary>Words of the format, which name nothing.</summary>
    private static bool IsGrouping(string name) =>
        name is "services" or "profiles" or "spec" or "template" or "containers" or "initContainers" or "jobs" or "steps" or "build" or "deploy" or "jobTemplate";

    /// <summary>`- name: model` with `value: …`, as components of Dapr and charts have them: a section. Null for every other list.</summary>
    private static JsonValue? PairsIn(JsonValue list)
    {
        if (list.Items.IsEmpty) return null;

        var pairs = new List<JsonProperty>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item.Find("name")?.Value is not { Kind: JsonKind.String } name || item.Properties.Any(property => property.Name is not ("name" or "value" or "secretKeyRef"))) return null;

            pairs.Add(SettingsTree.Property(name.Text, name.Span, item.Find("value")?.Value ?? SettingsTree.Nothing(item.Span)));
        }

        return SettingsTree.Section(pairs, list.Span);
    }

    private static string? NameOf(JsonValue item) => item.Kind == JsonKind.Object ? TextOf(item.Find("name")) : null;

    private static string? TextOf(JsonProperty? property) => property?.Value is { Kind: JsonKind.String } value ? value.Text : null;

    /// <summary>A map of texts, a list of `NAME=value`, or a list of names with values; null if it is none of them.</summary>
    private static JsonValue? VariablesIn(JsonValue block)
    {
        var variables = new List<JsonProperty>();
        foreach (var property in block.Properties)
        {
            if (property.Value.Kind is JsonKind.Array) return null;

            // appsettings.json in a ConfigMap: a file of its own.
            if (property.Value.Kind == JsonKind.Object)
            {
                if (!property.Name.Contains('.', StringComparison.Ordinal)) return null;
                variables.AddRange(property.Value.Properties);
                continue;
            }

            variables.Add(SettingsTree.Variable(property.Name, property.KeySpan, property.Value));
        }

        foreach (var item in block.Items)
        {
            if (item.Kind == JsonKind.String)
            {
                if (SettingsTree.Assignment(item.Text, item.ContentSpan) is { } assignment) variables.Add(assignment);
            }
            else if (item.Find("name")?.Value is { Kind: JsonKind.String } name)
            {
                variables.Add(SettingsTree.Variable(name.Text, name.Span, item.Find("value")?.Value is { Kind: not (JsonKind.Object or JsonKind.Array) } value ? value : SettingsTree.Nothing(item.Span)));
            }
            else
            {
                return null;
            }
        }

        return block.Kind is JsonKind.Object or JsonKind.Array ? SettingsTree.Section(variables, block.Span) : null;
    }
}
