using System;
using System.Globalization;

namespace ModelOriginAnalyzer.Text;

/// <summary>A calendar day in UTC, the only clock of a policy. Ordered; <see cref="Beginning"/> is before every day that can be written.</summary>
internal readonly struct Day : IEquatable<Day>, IComparable<Day>
{
    private readonly int _number;   // days since 0001-01-01

    private Day(int number) => _number = number;

    /// <summary>0001-01-01: no boundary has been reached yet.</summary>
    public static Day Beginning => default;

    /// <summary>Reads yyyy-MM-dd, and nothing else. By hand: every run reads a day, and a cold process would load culture data for it.</summary>
    public static bool TryParse(string text, out Day day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;

        var (year, month, dayOfMonth) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return false;

        day = From(new DateTime(year, month, dayOfMonth));
        return true;
    }

    public static Day From(DateTime date) => new((int)(date.Ticks / TimeSpan.TicksPerDay));

    public Day AddDays(int days) => new(_number + days);

    /// <summary>Whole days from <paramref name="start"/> to <paramref name="end"/>; negative when the end is earlier.</summary>
    public static int Between(Day start, Day end) => end._number - start._number;

    /// <summary>-1 if one of the characters is no digit.</summary>
    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9') return -1;
            number = number * 10 + text[i] - '0';
        }

        return number;
    }

    public int CompareTo(Day other) => _number.CompareTo(other._number);

    public bool Equals(Day other) => _number == other._number;

    public override bool Equals(object? obj) => obj is Day other && Equals(other);

    public override int GetHashCode() => _number;

    public override string ToString() => new DateTime(_number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool operator ==(Day left, Day right) => left._number == right._number;

    public static bool operator !=(Day left, Day right) => left._number != right._number;

    public static bool operator <(Day left, Day right) => left._number < right._number;

    public static bool operator >(Day left, Day right) => left._number > right._number;

    public static bool operator <=(Day left, Day right) => left._number <= right._number;

    public static bool operator >=(Day left, Day right) => left._number >= right._number;
}
