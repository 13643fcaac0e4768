using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Names of members and parameters that hold an address. Only where something else tells of an API as well; no verdict rests on one alone.</summary>
internal static class EndpointNames
{
    private static readonly string[] Words = ["endpoint", "url", "uri", "host", "address", "domain", "server", "gateway", "base"];

    public static bool Holds(string name)
    {
        if (MentionNames.IsTextMember(name)) return false;

        foreach (var word in Words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
