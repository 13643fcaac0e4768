using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>
/// Metadata of Hugging Face cards, one JSON object a line as the Hub's API answers: `id`, and `base_model` at the top or under
/// `cardData`, a text or a list. What a card names is its author's own word.
/// </summary>
internal static class CardFeed
{
    public static Feed ReadLines(string text) => new(
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadCard).OfType<FeedModel>()],
        []);

    private static FeedModel? ReadCard(string line)
    {
        using var json = JsonDocument.Parse(line);
        var card = json.RootElement;
        if (!card.TryGetProperty("id", out var id) || id.GetString() is not { Length: > 0 } name) return null;

        var holder = card.TryGetProperty("cardData", out var data) && data.ValueKind == JsonValueKind.Object ? data : card;
        return new FeedModel(name, "https://huggingface.co/" + name, true, holder.TryGetProperty("base_model", out var bases) ? TextsOf(bases) : []);
    }

    private static ImmutableArray<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        _ => [],
    };
}
