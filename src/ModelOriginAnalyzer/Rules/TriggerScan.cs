using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// One pass over a file's text that finds the places worth asking operations for. It also looks where a distinctive string can
/// hide in one file: behind an escape (`\u0064eepseek`) and across the joint of two literals (`"api.deep" + "seek.com"`). Nothing is allocated when
/// nothing is found. It is no proof of absence: names built from parts far apart need the exhaustive analysis.
/// </summary>
internal static class TriggerScan
{
    private const int BufferLength = 16 * 1024;

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
        ImmutableArray<int>.Builder? found = null;
        var overlap = Math.Max(triggers.Longest, 16);
        for (var start = 0; start < text.Length; start += BufferLength - overlap)
        {
            var length = Math.Min(BufferLength, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            FindStrings(buffer, length, start, triggers, ref found);
            FindEscapes(buffer, length, start, ref found);
            FindJoints(text, buffer, length, start, triggers, ref found);
            if (start + length == text.Length) break;
        }

        if (found is null) return ImmutableArray<int>.Empty;

        found.Sort();
        return found.ToImmutable();
    }

    private static void FindStrings(char[] buffer, int length, int start, TriggerSet triggers, ref ImmutableArray<int>.Builder? found)
    {
        var step = triggers.Step;
        for (var i = 0; i + TriggerSet.Gram <= length; i += step)
        {
            var gram = TriggerSet.GramAt(buffer, i);
            if (!triggers.MayHold(gram)) continue;

            var match = triggers.StartOfMatch(buffer, length, i, gram);
            if (match >= 0) Add(ref found, start + match);
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
                'x' => Hexadecimal(buffer, length, i + 2, 2),
                _ => 0,
            };
            if (value is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '-' and <= '9') Add(ref found, start + i);
        }
    }

    private static int Hexadecimal(char[] buffer, int length, int at, int digits)
    {
        var value = 0;
        for (var i = at; i < at + digits; i++)
        {
            if (i >= length) return 0;

            var digit = buffer[i] switch
            {
                >= '0' and <= '9' => buffer[i] - '0',
                >= 'a' and <= 'f' => buffer[i] - 'a' + 10,
                >= 'A' and <= 'F' => buffer[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return 0;

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

        for (var i = 0; i + TriggerSet.Gram <= length; i++)
        {
            var gram = TriggerSet.GramAt(joint, i);
            if (triggers.MayHold(gram) && triggers.StartOfMatch(joint, length, i, gram) >= 0) return true;
        }

        return false;
    }

    private static void Add(ref ImmutableArray<int>.Builder? found, int position)
    {
        found ??= ImmutableArray.CreateBuilder<int>();
        if (found.Count == 0 || found[found.Count - 1] != position) found.Add(position);
    }
}
