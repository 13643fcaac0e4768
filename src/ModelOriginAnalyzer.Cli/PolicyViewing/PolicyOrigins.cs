using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>Where what is in force is written: a file and its line, a file of a package and its line, or a preset.</summary>
internal sealed class PolicyOrigins
{
    private const string BuiltIn = "built in";

    private readonly Dictionary<string, string> _names;
    private readonly List<PolicyDocument> _documents;
    private readonly RuleIndex _rules;

    /// <param name="texts">Outer to inner, as they were read.</param>
    /// <param name="folder">What paths are told relative to.</param>
    public PolicyOrigins(ImmutableArray<PolicyFile> texts, OriginCatalog catalog, string folder)
    {
        var sources = new PolicySources(texts, catalog, CancellationToken.None);
        sources.Gather();
        _documents = sources.Documents;
        _rules = new RuleIndex(_documents);
        _names = texts.GroupBy(file => file.Path).ToDictionary(
            file => file.Key,
            file => file.First().Package is { } package ? $"package:{package}/{Path.GetFileName(file.Key)}" : file.Key.StartsWith(PolicySources.PresetPrefix, StringComparison.Ordinal) ? file.Key : Path.GetRelativePath(folder, file.Key));
    }

    /// <summary>All texts that have a say in a rule, the outermost first: who wrote it, and who says it again or overrides it.</summary>
    public string OfRule(Rule rule)
    {
        List<string> says = [];
        for (var text = _rules.Find(rule.Id); text is not null; text = text.Outer) says.Insert(0, At(text.Document, (text.Json.Find("id")?.Value ?? text.Json).Span));
        return string.Join(", ", says);
    }

    /// <summary>`built in` where no text says anything.</summary>
    public string OfSetting(string? parent, string key) => SettingInForce.Of(_documents, parent, key) is { } setting ? At(setting.Document, setting.Key.KeySpan) : BuiltIn;

    public string OfPresume() => SettingInForce.NothingPresumed(_documents) is { } stated ? At(stated.Document, stated.Key.KeySpan) : BuiltIn;

    /// <summary>The entry of `extends` that brought a preset in; `built in` where no text asked for it.</summary>
    public string OfPreset(string name) => _documents.Find(document => document.Preset == name) is { Extender: { } extender, ExtendsEntry: { } entry } ? At(extender, entry.Span) : BuiltIn;

    /// <summary>What policies ask of exceptions and leave to inner files, each as its text says it.</summary>
    public IEnumerable<EffectiveLine> Terms()
    {
        foreach (var document in _documents)
        {
            foreach (var key in new[] { "exceptionPolicy", "delegates" })
            {
                if (document.Root?.Find(key) is { } stated) yield return new EffectiveLine($"{key}: {OneLine(document, stated.Value.Span)}", At(document, stated.KeySpan));
            }
        }
    }

    public string At(Place? place) => place is null ? "" : Named(place.Path, place.Text, place.Span);

    private string At(PolicyDocument document, TextSpan span) => document.Preset is null ? Named(document.Path, document.Text, span) : document.Path;

    private string Named(string path, SourceText text, TextSpan span) => $"{_names.GetValueOrDefault(path, path)}({text.Lines.GetLineFromPosition(span.Start).LineNumber + 1})";

    private static string OneLine(PolicyDocument document, TextSpan span) => string.Join(' ', document.Text.ToString(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
