namespace ModelOriginAnalyzer.Policy;

/// <summary>The literal parts of a pattern.</summary>
internal static class PatternPieces
{
    public const string Wildcard = "*";

    /// <summary>What may stand between the tokens of an id, in one spelling or another.</summary>
    public const string Separators = "*-_.:/ @";

    /// <summary>The longest piece between characters of <paramref name="cuts"/>, without the separators at its ends; empty if there is none.</summary>
    public static string Longest(string pattern, string cuts)
    {
        var (longest, length) = (0, 0);
        for (var start = 0; start <= pattern.Length;)
        {
            var end = start;
            while (end < pattern.Length && !Has(cuts, pattern[end])) end++;

            var (first, last) = (start, end);
            while (first < last && Has(Separators, pattern[first])) first++;
            while (first < last && Has(Separators, pattern[last - 1])) last--;
            if (last - first > length) (longest, length) = (first, last - first);

            start = end + 1;
        }

        return pattern.Substring(longest, length);
    }

    /// <summary>In lower case; most patterns are written so, and need no culture data to be loaded.</summary>
    public static string Lower(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= ' ' and <= '@') or '_')) return text.ToLowerInvariant();
        }

        return text;
    }

    private static bool Has(string characters, char c)
    {
        foreach (var candidate in characters)
        {
            if (candidate == c) return true;
        }

        return false;
    }
}
