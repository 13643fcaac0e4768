using System.Text.Json;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>The presets that the catalog carries, as JSON.</summary>
internal static class Presets
{
    public static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JsonElement Read(string name) => JsonDocument.Parse(OriginCatalog.BuiltIn.PresetText(name)!, Lenient).RootElement;

    /// <summary>What a preset says of the text behind it.</summary>
    public static JsonElement Record(string name) => Read(name).GetProperty("preset");
}
