using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Word lists written as one text: `a|b|c`.</summary>
internal static class Words
{
    private const char Separator = '|';

    public static bool Has(string words, string word) => IndexOf(words, word) >= 0;

    /// <summary>The how-many-eth word it is; -1 if it is none of them.</summary>
    public static int IndexOf(string words, string word)
    {
        // Character by character: the library's searches are vectorised, which a cold process has to compile first (2 ms, measured).
        var index = 0;
        var matched = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || words[i] == Separator)
            {
                if (matched == word.Length) return index;

                index++;
                matched = 0;
            }
            else
            {
                matched = matched >= 0 && matched < word.Length && words[i] == word[matched] ? matched + 1 : -1;
            }
        }

        return -1;
    }

    public static string[] Split(string words) => words.Split(Separator);

    public static string Join(IEnumerable<string> words) => string.Join("|", words);

    /// <summary>`'a', 'b' and 'c'`.</summary>
    public static string Listed(string words)
    {
        var listed = "'" + words.Replace("|", "', '") + "'";
        var last = listed.LastIndexOf(", ", StringComparison.Ordinal);
        return last < 0 ? listed : listed.Substring(0, last) + " and " + listed.Substring(last + 2);
    }

    /// <summary>The end of a message about a name that is not valid: the nearest one, or all of them.</summary>
    public static string Hint(string? nearest, string words) => nearest is null ? "valid are " + Listed(words) : $"did you mean '{nearest}'?";
}
