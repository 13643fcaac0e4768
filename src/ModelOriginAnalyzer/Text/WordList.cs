using System;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// A few words in one string, with a blank before and behind each. A `switch` over many strings says the same, but is compiled at the
/// first call in every compiler process, which costs more than all the searching.
/// </summary>
internal readonly struct WordList(string words)
{
    public bool Contains(string word)
    {
        for (var at = 0; word.Length > 0 && (at = words.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at > 0 && words[at - 1] == ' ' && at + word.Length < words.Length && words[at + word.Length] == ' ') return true;
        }

        return false;
    }
}
