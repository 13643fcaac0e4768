using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Names of members and parameters that hold an address. Only where something else tells of an API as well; no verdict rests on one alone.</summary>
internal static class EndpointNames
{
    private static readonly string[] Words = ["endpoint", "url", "uri", "host", "address", "domain", "server", "gateway", "base"];

    /// <summary>What is no server of models: for tools, people, browsers, telemetry and data.</summary>
    private static readonly string[] Others = ["mcp", "webhook", "callback", "redirect", "telemetry", "otlp", "search", "qdrant", "redis", "docs", "readme", "site", "homepage", "icon", "logo", "avatar", "image", "license"];

    public static bool Holds(string name)
    {
        if (MentionNames.IsTextMember(name)) return false;

        foreach (var other in Others)
        {
            if (name.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0) return false;
        }

        foreach (var word in Words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
