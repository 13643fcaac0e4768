using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes.Serving;

/// <summary>Reads a file of `rules/serving`. The files are ours, and a test holds them against their schema; nothing is checked again here.</summary>
internal static class ServingReader
{
    /// <param name="speakers">Addresses of which only the protocol is known.</param>
    public static void Read(SourceText text, ImmutableArray<ServingEndpoint>.Builder endpoints, ImmutableArray<ServingEndpoint>.Builder speakers)
    {
        var file = JsonTree.Parse(text, CancellationToken.None).Root!;
        var api = TextOf(file, "api")!;
        foreach (var address in ItemsOf(file, "speaks")) speakers.Add(Of(address.Text, api, ImmutableArray<ServedModel>.Empty, ImmutableArray<ServedAlias>.Empty));

        var models = ModelsOf(file);
        var aliases = AliasesOf(file);
        if (TextOf(file, "endpoint") is { } endpoint) endpoints.Add(Of(endpoint, api, models, aliases));
        if (TextOf(file, "host") is { } host) endpoints.Add(new ServingEndpoint(null, host, TextOf(file, "path"), api, models, aliases));
        foreach (var other in ItemsOf(file, "also")) endpoints.Add(Of(TextOf(other, "endpoint")!, TextOf(other, "api")!, models, aliases));
    }

    private static ServingEndpoint Of(string address, string api, ImmutableArray<ServedModel> models, ImmutableArray<ServedAlias> aliases)
    {
        HostName.TryParse(address, out var host);
        return new ServingEndpoint(address, host!.Port > 0 ? host.Host + ":" + host.Port : host.Host, host.Path, api, models, aliases);
    }

    private static ImmutableArray<ServedModel> ModelsOf(JsonValue file)
    {
        var models = ImmutableArray.CreateBuilder<ServedModel>();
        foreach (var item in ItemsOf(file, "serves"))
        {
            var id = item.Kind == JsonKind.String ? item.Text : TextOf(item, "id")!;
            models.Add(new ServedModel(id, WeightsName.Of(TextOf(item, "is") ?? id)));
        }

        return models.ToImmutable();
    }

    private static ImmutableArray<ServedAlias> AliasesOf(JsonValue file)
    {
        var aliases = ImmutableArray.CreateBuilder<ServedAlias>();
        foreach (var item in ItemsOf(file, "aliases")) aliases.Add(new ServedAlias(TextOf(item, "id")!, TextOf(item, "is")!, TextOf(item, "checked")!));
        return aliases.ToImmutable();
    }

    private static string? TextOf(JsonValue value, string name) => value.Find(name)?.Value is { Kind: JsonKind.String } text ? text.Text : null;

    private static ImmutableArray<JsonValue> ItemsOf(JsonValue value, string name) => value.Find(name)?.Value.Items ?? ImmutableArray<JsonValue>.Empty;
}
