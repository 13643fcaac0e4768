using System;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// `*` for any characters, none included; everything else is itself. Nothing backtracks over more than the last `*`, so matching costs at
/// most pattern times text, whatever a policy contains, and allocates nothing.
/// </summary>
internal static class Wildcard
{
    private const char NoBoundary = '\0';

    /// <summary>Ordinal.</summary>
    public static bool Matches(string pattern, string text) => Matches(pattern.AsSpan(), text.AsSpan());

    /// <param name="boundary">A character that `*` never stands for.</param>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, char boundary = NoBoundary, bool ignoreCase = false)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && AreSame(pattern[p], text[t], ignoreCase))
            {
                p++;
                t++;
            }
            else if (star >= 0 && (boundary == NoBoundary || text[mark] != boundary))
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    private static bool AreSame(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToLowerInvariant(left) == char.ToLowerInvariant(right));
}
