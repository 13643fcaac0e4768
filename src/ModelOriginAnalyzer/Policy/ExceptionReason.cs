using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Whether a reason says anything. Judged by its words alone: what stands for "later" or "because" in every code base, and texts without two words.</summary>
internal static class ExceptionReason
{
    private static readonly HashSet<string> s_empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "todo", "tbd", "tba", "fixme", "xxx", "wip", "temp", "temporary", "temporarily", "for", "now", "later", "none", "no", "na", "n", "a", "an", "the", "see", "above", "below", "unknown",
        "reason", "because", "just", "it", "is", "this", "that", "to", "be", "as", "of", "and", "exception", "exempt", "exemption", "excepted", "suppress", "suppressed", "suppression", "ignore",
        "ignored", "disable", "disabled", "skip", "skipped", "waived", "waiver", "allowed", "allow", "ok", "okay", "fine", "needed", "required", "necessary", "test", "testing", "tests", "placeholder", "asap", "legacy", "workaround",
        "fix", "build", "ci", "green", "warning", "error", "rule", "policy", "we", "need", "needs", "me", "us", "please", "dont", "don", "t", "ask", "approved", "justification", "justified", "will", "determined", "decided",
    };

    public static bool IsReal(string reason)
    {
        var telling = 0;
        for (var start = 0; start < reason.Length;)
        {
            var end = start;
            while (end < reason.Length && char.IsLetterOrDigit(reason[end])) end++;
            if (end > start && !s_empty.Contains(reason.Substring(start, end - start)) && !IsOneCharacter(reason, start, end) && ++telling == 2) return true;

            start = end + 1;
        }

        // Scripts that put no spaces between words.
        return telling == 1 && HasWideScript(reason);
    }

    private static bool IsOneCharacter(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] != text[start]) return false;
        }

        return true;
    }

    private static bool HasWideScript(string text)
    {
        var wide = 0;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\uD7FF' && ++wide == 4) return true;
        }

        return false;
    }
}
