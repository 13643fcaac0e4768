using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Values that no program could use: the place is left for somebody, or for the deployment, to fill in.</summary>
internal static class Placeholder
{
    /// <summary>Empty, `&lt;your-endpoint&gt;`, `${HOST}`, `{{host}}`, `%HOST%`, `__HOST__`, `your-key-here` and the like.</summary>
    public static bool Is(string value)
    {
        if (value.Length == 0 || value[0] is '[' or '$' or '#') return true;
        if (value.IndexOfAny(['<', '>', '{', '}', '%']) >= 0) return true;

        return value.StartsWith("__", StringComparison.Ordinal)
            || (value.StartsWith("your", StringComparison.OrdinalIgnoreCase) && (value.Length == 4 || value[4] is '-' or '_' or ' ' or '.'))
            || value.EndsWith("-here", StringComparison.OrdinalIgnoreCase) || value.EndsWith("_here", StringComparison.OrdinalIgnoreCase)
            || value.ToLowerInvariant() is "todo" or "tbd" or "changeme" or "change-me" or "placeholder" or "none" or "null" or "n/a" or "xxx" or "...";
    }
}
