using System;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Most configuration files name neither a model nor an address. They are told by a look at keys and values, before any are taken apart.</summary>
internal static class ConfigurationTriggers
{
    /// <summary>False only if no value of the tree can be a model or an endpoint.</summary>
    public static bool Has(JsonValue? value)
    {
        if (value is null) return false;
        if (value.Kind == JsonKind.String) return Contains(value.Text, "://");

        foreach (var item in value.Items)
        {
            if (Has(item)) return true;
        }

        foreach (var property in value.Properties)
        {
            if (SaysModel(property.Name) || (SaysEndpoint(property.Name) && CanBeHost(property.Value)) || Has(property.Value)) return true;
        }

        return false;
    }

    private static bool SaysModel(string name) => Contains(name, "model") || Contains(name, "deploy") || Contains(name, "weights") || Contains(name, "gguf");

    private static bool SaysEndpoint(string name) => Contains(name, "host") || Contains(name, "url") || Contains(name, "uri") || Contains(name, "endpoint") || Contains(name, "address")
        || Contains(name, "domain") || Contains(name, "server") || Contains(name, "gateway") || (Contains(name, "api") && Contains(name, "base"));

    /// <summary>Nothing is a host that the team may have declared for the key; "AllowedHosts": "*" stands in every web project.</summary>
    private static bool CanBeHost(JsonValue value) => value.Kind is JsonKind.String or JsonKind.Null && value.Text != "*";

    private static bool Contains(string text, string piece) => text.IndexOf(piece, StringComparison.OrdinalIgnoreCase) >= 0;
}
