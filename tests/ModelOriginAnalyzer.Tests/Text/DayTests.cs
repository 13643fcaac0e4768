using System.Globalization;
using CsCheck;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Text;

public sealed class DayTests
{
    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("2028-02-29", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-00-10", false)]
    [InlineData("2026-01-00", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2026-1-01", false)]
    [InlineData("2026/01/01", false)]
    [InlineData(" 026-01-01", false)]
    [InlineData("2026-01-01T", false)]
    [InlineData("٢٠٢٦-01-01", false)]
    [InlineData("", false)]
    public void Only_days_of_the_calendar_are_read(string text, bool expected)
    {
        Assert.Equal(expected, Day.TryParse(text, out var day));
        if (expected) Assert.Equal(text, day.ToString());
    }

    [Fact]
    public void Reading_agrees_with_the_frameworks() =>
        Gen.Select(Gen.Int[0, 2200], Gen.Int[0, 13], Gen.Int[0, 32], (year, month, day) => $"{year:0000}-{month:00}-{day:00}").Sample(text =>
            Day.TryParse(text, out var day) == DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && (date == default || day == Day.From(date)));
}
