using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// One pass over a file's text that finds the places worth asking operations for. It also looks where a distinctive string can hide in
/// one file: behind an escape (`\u0064eepseek`), across the joint of two literals (`"api.deep" + "seek.com"`), behind a host in disguise
/// (<see cref="DisguisedHosts"/>), and in what a file that sends requests puts together or decodes. Nothing is allocated when nothing is
/// found. It is no proof of absence: a name built in one file and sent from another needs the exhaustive analysis.
/// </summary>
internal static class TriggerScan
{
    private const int BufferLength = 16 * 1024;

    /// <summary>More than any trigger has.</summary>
    private const int Overlap = 256;

    /// <summary>From `a` to U+FF41.</summary>
    private const int FullWidth = 0xFEE0;

    /// <summary>Characters looked at on each side of a joint.</summary>
    private const int JointReach = 32;

    [ThreadStatic]
    private static char[]? s_buffer;

    [ThreadStatic]
    private static char[]? s_joint;

    /// <summary>Positions in ascending order, at least one for every trigger; empty if the file has none.</summary>
    public static ImmutableArray<int> Find(SourceText text, TriggerSet triggers)
    {
        var buffer = s_buffer ??= new char[BufferLength];
        var lines = new LiteralLines();
        var sends = false;
        ImmutableArray<int>.Builder? found = null;
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(BufferLength, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            var isLast = start + length == text.Length;

            // No trigger goes over the end of a line. A line that is longer than the buffer is read with an overlap.
            var whole = isLast ? length : Array.LastIndexOf(buffer, '\n', length - 1) + 1;
            if (whole == 0) whole = length;
            FindAll(triggers.Anywhere, buffer, 0, whole, length, start, ref found, ref sends);
            FindInLiterals(triggers.InLiterals, buffer, whole, start, ref lines, ref found);
            FindDisguisedHosts(buffer, whole, start, ref found);
            FindEscapes(buffer, whole, start, ref found);
            FindJoints(text, buffer, whole, start, triggers, ref found);
            start += isLast || whole < length ? whole : length - Overlap;
        }

        if (sends) FindDisguises(text, buffer, ref found);
        if (found is null) return ImmutableArray<int>.Empty;

        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>What sends requests is only noted: most files that do have nothing to hide.</summary>
    private static void FindAll(GramIndex triggers, char[] buffer, int from, int end, int length, int start, ref ImmutableArray<int>.Builder? found, ref bool sends)
    {
        var at = from;
        while (at < end)
        {
            var match = triggers.Find(buffer, ref at, end, length);
            if (match < 0) continue;

            if (DisguiseWords.IsSender(buffer, match, length)) sends = true;
            else Add(ref found, start + match);
        }
    }

    /// <summary>The places of all words in a file that sends, if it makes texts as well.</summary>
    private static void FindDisguises(SourceText text, char[] buffer, ref ImmutableArray<int>.Builder? found)
    {
        ImmutableArray<int>.Builder? places = null;
        var makes = false;
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(BufferLength, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            var at = 0;
            while (at < length)
            {
                var match = DisguiseWords.Index.Find(buffer, ref at, length, length);
                if (match < 0) continue;

                makes |= !DisguiseWords.IsSender(buffer, match, length);
                Add(ref places, start + match);
            }

            start += start + length == text.Length ? length : length - Overlap;
        }

        if (makes) (found ??= ImmutableArray.CreateBuilder<int>()).AddRange(places!);
    }

    private static void FindInLiterals(GramIndex triggers, char[] buffer, int length, int start, ref LiteralLines lines, ref ImmutableArray<int>.Builder? found)
    {
        var at = 0;
        var sends = false;
        while (lines.Next(buffer, length, ref at, out var from, out var end)) FindAll(triggers, buffer, from, end, length, start, ref found, ref sends);
    }

    // In comments too: they hold few of these, and one search of all is cheaper than one of each literal.
    private static void FindDisguisedHosts(char[] buffer, int length, int start, ref ImmutableArray<int>.Builder? found)
    {
        var at = 0;
        while (at < length)
        {
            if (DisguisedHosts.Find(buffer, ref at, length) is var host and >= 0) Add(ref found, start + host);
        }
    }

    // \u0064, \x64 and \U00000064 that spell a character of an id or host.
    private static void FindEscapes(char[] buffer, int length, int start, ref ImmutableArray<int>.Builder? found)
    {
        for (var i = Array.IndexOf(buffer, '\\', 0, length); i >= 0 && i + 1 < length; i = Array.IndexOf(buffer, '\\', i + 2, length - i - 2))
        {
            var value = buffer[i + 1] switch
            {
                'u' => Hexadecimal(buffer, length, i + 2, 4),
                'U' => Hexadecimal(buffer, length, i + 2, 8),
                'x' => Hexadecimal(buffer, length, i + 2, 4),
                _ => 0,
            };
            // Host names count full-width letters as the plain ones.
            if (value is >= FullWidth + 'A' and <= FullWidth + 'z') value -= FullWidth;
            if (value is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '-' and <= '9') Add(ref found, start + i);
        }
    }

    /// <summary>The number that up to <paramref name="digits"/> digits spell: `\x` takes as many as there are.</summary>
    private static int Hexadecimal(char[] buffer, int length, int at, int digits)
    {
        var value = 0;
        for (var i = at; i < at + digits && i < length; i++)
        {
            var digit = buffer[i] switch
            {
                >= '0' and <= '9' => buffer[i] - '0',
                >= 'a' and <= 'f' => buffer[i] - 'a' + 10,
                >= 'A' and <= 'F' => buffer[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) break;

            value = (value << 4) | digit;
        }

        return value;
    }

    private static void FindJoints(SourceText text, char[] buffer, int length, int start, TriggerSet triggers, ref ImmutableArray<int>.Builder? found)
    {
        for (var i = Array.IndexOf(buffer, '+', 0, length); i >= 0; i = Array.IndexOf(buffer, '+', i + 1, length - i - 1))
        {
            var at = start + i;
            var left = at - 1;
            while (left > 0 && char.IsWhiteSpace(text[left])) left--;
            if (left <= 0 || text[left] != '"') continue;

            var right = at + 1;
            while (right < text.Length && (char.IsWhiteSpace(text[right]) || text[right] is '@' or '$')) right++;
            if (right >= text.Length || text[right] != '"') continue;

            if (JointHoldsTrigger(text, left, right, triggers)) Add(ref found, left);
        }
    }

    private static bool JointHoldsTrigger(SourceText text, int left, int right, TriggerSet triggers)
    {
        var joint = s_joint ??= new char[2 * JointReach];
        var first = left;
        while (first > 0 && left - first < JointReach && text[first - 1] is not ('"' or '\n')) first--;

        var length = 0;
        for (var i = first; i < left; i++) joint[length++] = text[i];
        for (var i = right + 1; i < text.Length && i - right <= JointReach && text[i] is not ('"' or '\n'); i++) joint[length++] = text[i];

        return Holds(triggers.Anywhere, joint, length) || Holds(triggers.InLiterals, joint, length);
    }

    private static bool Holds(GramIndex triggers, char[] characters, int length)
    {
        var at = 0;
        while (at < length)
        {
            var match = triggers.Find(characters, ref at, length, length);
            if (match >= 0 && !DisguiseWords.IsSender(characters, match, length)) return true;
        }

        return false;
    }

    private static void Add(ref ImmutableArray<int>.Builder? found, int position)
    {
        found ??= ImmutableArray.CreateBuilder<int>();
        if (found.Count == 0 || found[found.Count - 1] != position) found.Add(position);
    }
}
