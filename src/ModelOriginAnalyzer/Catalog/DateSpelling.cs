using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Dates as model ids write them. Two spellings of one date have one canonical text, largest unit first, digits only.</summary>
internal static class DateSpelling
{
    /// <summary>
    /// The end of a date that begins at <paramref name="start"/>, or -1: `2024-11-20`, `20241120`, `2024-11`, `08-2024`, `05-06`, `250528`,
    /// and four digits that are a month and day (`0324`) or a year and month (`2507`).
    /// </summary>
    /// <param name="largest">Where the largest unit begins: in front of it stands what comes behind it in other spellings.</param>
    public static int Match(ReadOnlySpan<char> text, int start, out int largest)
    {
        largest = start;
        var end = RunEnd(text, start);
        switch (end - start)
        {
            case 8 when IsYear(text, start) && IsMonthDay(text, start + 4):
            case 6 when IsShortYear(text, start) && IsMonthDay(text, start + 2):
                return end;

            case 4 when IsYear(text, start):
                return YearFirst(text, end);

            case 4 when IsMonthDay(text, start) || (IsShortYear(text, start) && IsMonth(text, start + 2)):
                return end;

            case 2 when IsMonth(text, start):
                return MonthFirst(text, end, ref largest);

            default:
                return -1;
        }
    }

    private static int YearFirst(ReadOnlySpan<char> text, int end)
    {
        var month = end + 1;
        if (!IsJoint(text, end) || RunEnd(text, month) != month + 2 || !IsMonth(text, month)) return -1;

        var day = month + 3;
        return IsJoint(text, month + 2) && RunEnd(text, day) == day + 2 && IsDay(text, day) ? day + 2 : month + 2;
    }

    private static int MonthFirst(ReadOnlySpan<char> text, int end, ref int largest)
    {
        var next = end + 1;
        if (!IsJoint(text, end)) return -1;

        var nextEnd = RunEnd(text, next);
        if (nextEnd == next + 4 && IsYear(text, next))
        {
            largest = next;
            return nextEnd;
        }

        return nextEnd == next + 2 && IsDay(text, next) ? nextEnd : -1;
    }

    /// <summary>The end of a run of digits that letters do not touch; -1 otherwise.</summary>
    private static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        return end < text.Length && char.IsLetter(text[end]) ? -1 : end;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int index) => index < text.Length && !char.IsLetterOrDigit(text[index]);

    private static bool IsYear(ReadOnlySpan<char> text, int at) => Two(text, at) == 20 && Two(text, at + 2) is >= 18 and <= 49;

    private static bool IsShortYear(ReadOnlySpan<char> text, int at) => Two(text, at) is >= 20 and <= 39;

    private static bool IsMonth(ReadOnlySpan<char> text, int at) => Two(text, at) is >= 1 and <= 12;

    private static bool IsDay(ReadOnlySpan<char> text, int at) => Two(text, at) is >= 1 and <= 31;

    private static bool IsMonthDay(ReadOnlySpan<char> text, int at) => IsMonth(text, at) && IsDay(text, at + 2);

    private static int Two(ReadOnlySpan<char> text, int at) => (text[at] - '0') * 10 + text[at + 1] - '0';
}
