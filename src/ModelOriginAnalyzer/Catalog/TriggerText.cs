using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Where a string of the text scan counts. The catalog compiler drops what another string finds; the scan finds what is left.</summary>
internal static class TriggerText
{
    /// <summary>
    /// From this length on a string is looked for everywhere, identifiers included: the scan's samples then lie far apart. Shorter ones (`gpt-`,
    /// `qwen`) would have every character of a program looked at, and count in string literals and directives only, at the start of a word.
    /// </summary>
    public const int ShortestAnywhere = 8;

    /// <summary>Whoever looks for <paramref name="trigger"/> finds <paramref name="text"/>.</summary>
    public static bool Finds(string trigger, string text)
    {
        for (var at = text.IndexOf(trigger, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(trigger, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (trigger.Length >= ShortestAnywhere || at == 0 || !IsInsideWord(text[at - 1], trigger[0])) return true;
        }

        return false;
    }

    /// <summary>`riva` is no part of `private`; a word begins behind a digit too (`360gpt2`).</summary>
    public static bool IsInsideWord(char before, char first) => char.IsLetter(first) ? char.IsLetter(before) : char.IsDigit(first) && char.IsDigit(before);
}
