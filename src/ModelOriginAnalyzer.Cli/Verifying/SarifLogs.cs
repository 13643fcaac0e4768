using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>
/// SARIF 2.1 files: plain, gzipped, zipped, and folders of them. Only what a gate needs is read; the official object model needs packages
/// that a small tool should not carry.
/// </summary>
internal static class SarifLogs
{
    private const string Compiler = "Visual C# Compiler";

    /// <summary>All runs of the C# compiler, in the order of files and runs; other tools' runs are left out.</summary>
    /// <param name="paths">Files and folders, absolute.</param>
    /// <exception cref="UnreadableInputException">A file is no SARIF 2.1, cannot be opened, or there is none.</exception>
    public static ImmutableArray<LoggedRun> Read(IEnumerable<string> paths)
    {
        var runs = ImmutableArray.CreateBuilder<LoggedRun>();
        foreach (var file in paths.SelectMany(FilesOf))
        {
            try
            {
                ReadFile(file, runs);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new UnreadableInputException($"{file}: error: This cannot be read as SARIF 2.1: {exception.Message}");
            }
        }

        return runs.ToImmutable();
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new UnreadableInputException($"{path}: error: There is no such file or folder.");

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsLog).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UnreadableInputException($"{path}: error: There is no .sarif, .sarif.gz or .zip file in this folder or below.");
    }

    private static bool IsLog(string path) =>
        path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".sarif.gz", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static void ReadFile(string path, ImmutableArray<LoggedRun>.Builder runs)
    {
        using var file = File.OpenRead(path);
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var archive = new ZipArchive(file);
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                using var content = entry.Open();
                ReadLog(path + "/" + entry.FullName, content, runs);
            }
        }
        else if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var content = new GZipStream(file, CompressionMode.Decompress);
            ReadLog(path, content, runs);
        }
        else
        {
            ReadLog(path, file, runs);
        }
    }

    private static void ReadLog(string name, Stream content, ImmutableArray<LoggedRun>.Builder runs)
    {
        using var log = JsonDocument.Parse(content);
        if (TextOf(log.RootElement, "version") != "2.1.0")
            throw new JsonException($"its version is '{TextOf(log.RootElement, "version")}', and 2.1.0 is needed: the compiler writes that with ErrorLog=FILE,version=2.1.");

        foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
        {
            if (!TextOf(run.GetProperty("tool").GetProperty("driver"), "name").Contains(Compiler, StringComparison.Ordinal)) continue;

            runs.Add(new LoggedRun(name, [.. ItemsOf(run, "results").Where(IsOurs).Select(ReadResult)]));
        }
    }

    private static bool IsOurs(JsonElement result) => TextOf(result, "ruleId").StartsWith("MOA", StringComparison.Ordinal);

    private static LoggedResult ReadResult(JsonElement result)
    {
        ImmutableArray<LoggedPlace> places = [.. ItemsOf(result, "locations").Take(1).Concat(ItemsOf(result, "relatedLocations")).Select(ReadPlace)];
        var first = places.FirstOrDefault() ?? new LoggedPlace("", 0, 0, 0, 0);
        return new LoggedResult(
            TextOf(result, "ruleId"),
            result.TryGetProperty("level", out _) ? TextOf(result, "level") : "warning",
            TextOf(result.GetProperty("message"), "text"),
            first.File,
            first.Line,
            first.Column,
            ItemsOf(result, "suppressions").Where(IsAccepted).Select(ReadSuppression).FirstOrDefault(),
            PropertiesOf(result))
        {
            Places = places,
        };
    }

    private static LoggedPlace ReadPlace(JsonElement location)
    {
        if (!location.TryGetProperty("physicalLocation", out var place)) return new LoggedPlace("", 0, 0, 0, 0);

        var file = FileOf(TextOf(place.GetProperty("artifactLocation"), "uri"));
        if (!place.TryGetProperty("region", out var region)) return new LoggedPlace(file, 0, 0, 0, 0);

        var (line, column) = (NumberOf(region, "startLine"), Math.Max(1, NumberOf(region, "startColumn")));
        return new LoggedPlace(file, line, column, region.TryGetProperty("endLine", out _) ? NumberOf(region, "endLine") : line, Math.Max(1, NumberOf(region, "endColumn")));
    }

    /// <summary>The path that a log's address stands for.</summary>
    public static string FileOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);

    private static bool IsAccepted(JsonElement suppression) => TextOf(suppression, "status") is not ("rejected" or "underReview");

    private static LoggedSuppression ReadSuppression(JsonElement suppression) => new(
        TextOf(suppression, "kind"),
        suppression.TryGetProperty("properties", out var properties) ? TextOf(properties, "suppressionType") : "",
        TextOf(suppression, "justification"));

    private static ImmutableDictionary<string, string> PropertiesOf(JsonElement result)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>();
        if (result.TryGetProperty("properties", out var bag) && bag.TryGetProperty("customProperties", out var custom))
        {
            foreach (var property in custom.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String) properties[property.Name] = property.Value.GetString()!;
            }
        }

        return properties.ToImmutable();
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int NumberOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
