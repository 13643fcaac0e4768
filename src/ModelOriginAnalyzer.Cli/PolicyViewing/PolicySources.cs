using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>Where what is in force is written: a file and its line, or a preset.</summary>
/// <param name="folder">What paths are told relative to.</param>
internal sealed class PolicySources(ImmutableArray<PolicyFile> files, ImmutableArray<PresetInForce> presets, OriginCatalog catalog, string folder)
{
    private readonly List<(string Name, JsonTree Tree)> _texts =
    [
        .. presets.Select(preset => ("preset:" + preset.Name, Parse(SourceText.From(catalog.PresetText(preset.Name) ?? "")))),
        .. files.Where(file => file.Kind == PolicyFileKind.Policy).OrderBy(file => file.Role == PolicyRole.Library).Select(file => (Path.GetRelativePath(folder, file.Path), Parse(file.Text))),
    ];

    public string OfRule(Rule rule)
    {
        if (rule.Place is { } place) return At(place);

        foreach (var (name, tree) in _texts)
        {
            if (RuleIn(tree, rule.Id) is not null || RuleIn(tree, WithoutPreset(rule.Id, name)) is not null) return name;
        }

        return "";
    }

    /// <summary>The first text that gives a setting the value that is in force; `built in` where none does.</summary>
    public string OfSetting(string? parent, string key, string value)
    {
        foreach (var (name, tree) in _texts)
        {
            var holder = parent is null ? tree.Root : tree.Root?.Find(parent)?.Value;
            if (holder?.Find(key) is { } property && Says(property.Value, value)) return $"{name}({LineOf(tree, property.KeySpan)})";
        }

        return "built in";
    }

    public string At(Place place) => $"{Path.GetRelativePath(folder, place.Path)}({place.Text.Lines.GetLineFromPosition(place.Span.Start).LineNumber + 1})";

    private static string WithoutPreset(string id, string name) =>
        name.StartsWith("preset:", StringComparison.Ordinal) && id.StartsWith(name["preset:".Length..] + "/", StringComparison.Ordinal) ? id[(id.IndexOf('/') + 1)..] : id;

    /// <summary>`false` is no text but a kind of its own.</summary>
    private static bool Says(JsonValue written, string value) =>
        written.Kind == JsonKind.False ? value == "false" : written.Text == value || written.Items.Any(item => item.Text == value);

    private static JsonValue? RuleIn(JsonTree tree, string id) =>
        tree.Root?.Find("rules")?.Value.Items.FirstOrDefault(rule => rule.Find("id")?.Value.Text == id);

    private static int LineOf(JsonTree tree, TextSpan span) => tree.Source.Lines.GetLineFromPosition(span.Start).LineNumber + 1;

    private static JsonTree Parse(SourceText text) => JsonTree.Parse(text, CancellationToken.None);
}
