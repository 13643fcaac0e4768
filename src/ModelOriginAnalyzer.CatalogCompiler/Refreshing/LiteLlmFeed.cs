using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>LiteLLM's `model_prices_and_context_window.json`, whose keys are ids and, among them, prices of sizes and of commitments.</summary>
internal static class LiteLlmFeed
{
    public static Feed ReadJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return new Feed(
            [
                .. from entry in json.RootElement.EnumerateObject()
                   where entry.Value.ValueKind == JsonValueKind.Object && IsModel(entry.Name)
                   let provider = entry.Value.TryGetProperty("litellm_provider", out var name) ? name.GetString() : null
                   select new FeedModel(entry.Name, "litellm:" + (provider ?? entry.Name), null, ImmutableArray<string>.Empty),
            ],
            []);
    }

    /// <summary>`1024-x-1024/50-steps/...`, `bedrock/*/1-month-commitment/...` and the sample are prices.</summary>
    private static bool IsModel(string key) =>
        key != "sample_spec"
        && !key.Contains("-x-", StringComparison.Ordinal)
        && !key.Contains("-month-commitment", StringComparison.Ordinal)
        && !key.Contains('*')
        && !key.Contains(' ');
}
