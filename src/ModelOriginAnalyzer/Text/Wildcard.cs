using System;

namespace ModelOriginAnalyzer.Text;

/// <summary>`*` for any characters, none included; everything else is itself. Ordinal.</summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0) return string.Equals(pattern, text, StringComparison.Ordinal);
        if (string.CompareOrdinal(pattern, 0, text, 0, star) != 0 || text.Length < star) return false;

        // Every piece between two stars is taken where it first occurs: if that fails, a later place fails too.
        var at = star;
        while (true)
        {
            var next = pattern.IndexOf('*', star + 1);
            var length = (next < 0 ? pattern.Length : next) - star - 1;
            if (next < 0)
            {
                var tail = text.Length - length;
                return tail >= at && string.CompareOrdinal(pattern, star + 1, text, tail, length) == 0;
            }

            at = length == 0 ? at : text.IndexOf(pattern.Substring(star + 1, length), at, StringComparison.Ordinal) is var found && found >= 0 ? found + length : -1;
            if (at < 0) return false;
            star = next;
        }
    }
}
