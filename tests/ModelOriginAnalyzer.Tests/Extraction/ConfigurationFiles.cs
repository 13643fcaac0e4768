using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>appsettings files of a test, and their uses as text: `deepseek-chat at api.deepseek.com`, each half as its exact characters in the file.</summary>
internal static class ConfigurationFiles
{
    public static ConfigurationFile Base(string text) => File("/app/appsettings.json", text);

    public static ConfigurationFile Production(string text) => File("/app/appsettings.Production.json", text);

    public static ConfigurationFile File(string path, string text)
    {
        var parts = Path.GetFileName(path).Split('.');
        return new ConfigurationFile(path, parts.Length == 3 ? parts[1] : null, JsonTree.Parse(SourceText.From(text), CancellationToken.None));
    }

    public static string[] UsesIn(string text) => UsesIn(Base(text));

    public static string[] UsesIn(ConfigurationFile file, params ConfigurationFile[] others) => [.. Extract(file, others).Select(Show)];

    public static ImmutableArray<UseReferences> Extract(ConfigurationFile file, params ConfigurationFile[] others) =>
        ConfigurationExtractor.Extract(file, [file, .. others], OriginCatalog.BuiltIn, new OriginPolicy(), CancellationToken.None);

    public static string Show(UseReferences use) => $"{Show(use.Model) ?? "?"} at {Show(use.Endpoint) ?? "?"}";

    public static string TextAt(Place place) => place.Text.ToString(place.Span);

    private static string? Show(Reference? reference) => reference is null ? null : reference.Exact is { } exact ? TextAt(exact) : reference.Value;
}
