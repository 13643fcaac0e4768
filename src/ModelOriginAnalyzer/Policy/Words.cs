using System;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Word lists written as one text, parted by spaces.</summary>
internal static class Words
{
    public static bool Has(string words, string word) => IndexOf(words, word) >= 0;

    /// <summary>The how-many-eth word it is; -1 if it is none of them.</summary>
    public static int IndexOf(string words, string word)
    {
        var index = 0;
        for (var start = 0; start < words.Length; index++)
        {
            var end = words.IndexOf(' ', start);
            if (end < 0) end = words.Length;
            if (end - start == word.Length && string.CompareOrdinal(words, start, word, 0, word.Length) == 0) return index;

            start = end + 1;
        }

        return -1;
    }

    /// <summary>`'a', 'b' and 'c'`.</summary>
    public static string Listed(string words)
    {
        var listed = "'" + words.Replace(" ", "', '") + "'";
        var last = listed.LastIndexOf(", ", StringComparison.Ordinal);
        return last < 0 ? listed : listed.Substring(0, last) + " and " + listed.Substring(last + 2);
    }

    /// <summary>The end of a message about a name that is not valid: the nearest one, or all of them.</summary>
    public static string Hint(string? nearest, string words) => nearest is null ? "valid are " + Listed(words) : $"did you mean '{nearest}'?";
}
