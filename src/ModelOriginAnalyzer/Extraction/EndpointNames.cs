using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Names of members and parameters that hold an address. Only where something else tells of an API as well; no verdict rests on one alone.</summary>
internal static class EndpointNames
{
    private static readonly string[] Words = ["endpoint", "url", "uri", "host", "address", "domain", "server", "gateway", "base"];

    /// <summary>What is no server of models: for tools, people, browsers, telemetry and data.</summary>
    private static readonly string[] Others = ["mcp", "webhook", "callback", "redirect", "telemetry", "otlp", "search", "opensearch", "elasticsearch", "qdrant", "redis", "docs", "readme", "site", "website", "homepage", "icon", "logo", "avatar", "imageurl", "imageuri", "license"];

    public static bool Holds(string name)
    {
        if (MentionNames.IsTextMember(name)) return false;

        foreach (var other in Others)
        {
            if (HasWord(name, other)) return false;
        }

        foreach (var word in Words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    /// <summary>A word of the name begins so: `azureSearchUrl` holds `search`, `ResearchEndpoint` does not.</summary>
    private static bool HasWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(name[at - 1])) return true;
            if (char.IsUpper(name[at]) && (char.IsLower(name[at - 1]) || char.IsLower(name[at + 1]))) return true;
        }

        return false;
    }
}
