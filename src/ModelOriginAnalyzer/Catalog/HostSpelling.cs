using System;
using System.Globalization;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The ways to write one host name, brought to one.</summary>
internal static class HostSpelling
{
    private const int LongestName = 253;

    /// <summary>Cheap, before anything is copied: false is certain, and that is what most texts are.</summary>
    /// <param name="isIntroduced">A scheme stands in front, or a port behind.</param>
    public static bool MayBeHost(ReadOnlySpan<char> written, bool isIntroduced)
    {
        var hasMark = isIntroduced;
        foreach (var c in written)
        {
            if (c is '.' or '%' or '[' or > '\x7f') hasMark = true;
            else if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or ':' or ']')) return false;
        }

        return hasMark || written.Equals("localhost".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Percent signs decoded, IDNA applied, lower case, no trailing dot, no brackets; null if a host cannot be written so.</summary>
    public static string? Normalise(string written, ref HostDisguise disguise)
    {
        if (written.Length is 0 or > LongestName * 3) return null;
        if (written[0] == '[') return written[written.Length - 1] == ']' ? written : null;

        var text = written;
        if (written.IndexOf('%') >= 0)
        {
            text = PercentEncoding.Decode(written);
            if (text is null) return null;
            disguise |= HostDisguise.Encoded;
        }

        if (!IsAscii(text)) text = ToAscii(text, ref disguise);

        text = text.ToLowerInvariant();
        if (text.Length > 1 && text[text.Length - 1] == '.') text = text.Substring(0, text.Length - 1);
        return AreLabels(text) ? text : null;
    }

    /// <summary>
    /// Whether a name that nothing introduces is a host: `api.contoso.example`, `gpu-box:8080`, `localhost`, but not `llama` or `qwen2.5-72b`.
    /// </summary>
    public static bool IsHostWithoutScheme(string name, bool hasPort)
    {
        if (name[0] == '[' || name == "localhost") return true;

        var dot = name.LastIndexOf('.');
        if (dot < 0) return hasPort && !HostAddress.IsNumber(name);

        return HostAddress.IsNumber(name.Substring(dot + 1)) || IsTopLevel(name, dot + 1);
    }

    /// <summary>Top-level names have letters only, or are Punycode.</summary>
    private static bool IsTopLevel(string name, int start)
    {
        if (name.Length - start < 2) return false;
        if (string.CompareOrdinal(name, start, "xn--", 0, 4) == 0) return true;

        for (var i = start; i < name.Length; i++)
        {
            if (name[i] is < 'a' or > 'z') return false;
        }

        return true;
    }

    private static bool AreLabels(string text)
    {
        if (text.Length is 0 or > LongestName) return false;

        var labelStart = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '.')
            {
                if (i == labelStart) return false;
                labelStart = i + 1;
            }
            else if (text[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_' or > '\x7f'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name that IDNA refuses stays as it is: it is a host that nobody knows, not none at all.</summary>
    private static string ToAscii(string text, ref HostDisguise disguise)
    {
        var folded = IdnaFolding.Fold(text, ref disguise);
        if (IsAscii(folded)) return folded;

        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetAscii(folded);
        }
        catch (ArgumentException)
        {
            return folded;
        }
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '\x7f') return false;
        }

        return true;
    }
}
