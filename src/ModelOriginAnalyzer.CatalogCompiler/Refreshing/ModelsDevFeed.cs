using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>
/// models.dev: `api.json`, or the folder `providers` of its repository, in which a provider's address stands in `provider.toml` and each
/// file under `models` is one id. Its `family` is wrong too often to be read.
/// </summary>
internal static class ModelsDevFeed
{
    private const string Name = "models.dev:";

    public static Feed Read(string path) => Directory.Exists(path) ? ReadFolder(path) : ReadJson(File.ReadAllText(path));

    public static Feed ReadJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        var models = ImmutableArray.CreateBuilder<FeedModel>();
        var hosts = ImmutableArray.CreateBuilder<FeedHost>();
        foreach (var provider in json.RootElement.EnumerateObject())
        {
            if (provider.Value.TryGetProperty("api", out var api) && api.GetString() is { } address) hosts.Add(new FeedHost(address, Name + provider.Name));
            if (!provider.Value.TryGetProperty("models", out var ids)) continue;

            foreach (var model in ids.EnumerateObject())
            {
                // Closed is what the table says when it does not know.
                var isOpen = model.Value.TryGetProperty("open_weights", out var open) && open.ValueKind == JsonValueKind.True ? true : (bool?)null;
                models.Add(new FeedModel(model.Name, Name + provider.Name, isOpen, []));
            }
        }

        return new Feed(models.ToImmutable(), hosts.ToImmutable());
    }

    private static Feed ReadFolder(string path)
    {
        var feed = Feed.Empty;
        foreach (var folder in Directory.EnumerateDirectories(path).Order(StringComparer.Ordinal)) feed = feed.And(ReadProvider(folder));
        return feed;
    }

    private static Feed ReadProvider(string folder)
    {
        const string Extension = ".toml";
        var from = Name + Path.GetFileName(folder);
        var description = Path.Combine(folder, "provider.toml");
        IEnumerable<string> lines = File.Exists(description) ? File.ReadLines(description) : [];
        var models = Path.Combine(folder, "models");
        IEnumerable<string> files = Directory.Exists(models) ? Directory.EnumerateFiles(models, "*" + Extension, SearchOption.AllDirectories) : [];
        return new Feed(
            [.. files.Select(file => Path.GetRelativePath(models, file)[..^Extension.Length].Replace('\\', '/')).Order(StringComparer.Ordinal).Select(id => new FeedModel(id, from, null, []))],
            [.. lines.Select(AddressIn).OfType<string>().Select(address => new FeedHost(address, from))]);
    }

    /// <summary>The value of `api = "..."`; null on any other line.</summary>
    private static string? AddressIn(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts is ["api", ['"', .., '"'] address] ? address[1..^1] : null;
    }
}
