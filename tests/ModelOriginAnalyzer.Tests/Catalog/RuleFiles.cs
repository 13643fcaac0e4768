extern alias Compiler;

using System.Text.Json;
using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Tests.Contracts;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The files under <c>rules/</c>, read a second time by another reader than the product's.</summary>
internal static class RuleFiles
{
    public static readonly string[] Organizations = [.. Files("catalog").Where(path => Path.GetFileName(path) != "words.json")];

    public static readonly string[] Sdks = Files("catalog", "sdks");

    public static readonly string Words = Repository.PathOf("rules", "catalog", "words.json");

    public static readonly string Groups = Repository.PathOf("rules", "groups.json");

    public static readonly string[] Presets = [.. Files("presets").Where(path => !path.EndsWith(".tests.json", StringComparison.Ordinal))];

    /// <summary>For the compiler, in ordinal order.</summary>
    public static IEnumerable<RuleFile> All =>
    [
        .. Organizations.Select(path => Read(path, RuleFileKind.Organization)),
        .. Sdks.Select(path => Read(path, RuleFileKind.Sdk)),
        Read(Words, RuleFileKind.Words),
        Read(Groups, RuleFileKind.Groups),
        .. Presets.Select(path => Read(path, RuleFileKind.Preset)),
    ];

    public static JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement;

    /// <summary>Every record under a key of the organization files, with the name of the file's organization.</summary>
    public static IEnumerable<(string Organization, JsonElement Record)> Records(string key) =>
        from path in Organizations
        let file = Json(path)
        where file.TryGetProperty(key, out _)
        from record in file.GetProperty(key).EnumerateArray()
        select (file.GetProperty("organization").GetProperty("name").GetString()!, record);

    public static string? Text(this JsonElement record, string key) =>
        record.TryGetProperty(key, out var value) ? value.GetString() : null;

    public static string[] Texts(this JsonElement record, string key) =>
        record.TryGetProperty(key, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];

    public static bool Flag(this JsonElement record, string key) => record.TryGetProperty(key, out var value) && value.GetBoolean();

    public static IEnumerable<JsonElement> Objects(this JsonElement record, string key) =>
        record.TryGetProperty(key, out var value) ? value.EnumerateArray() : [];

    private static RuleFile Read(string path, RuleFileKind kind) => new(path, kind, File.ReadAllText(path));

    private static string[] Files(params string[] folder) => [.. Directory.GetFiles(Repository.PathOf(["rules", .. folder]), "*.json").Order(StringComparer.Ordinal)];
}
