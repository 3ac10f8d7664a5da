using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

public sealed class CalendarDaysTests
{
    [Fact]
    public void Every_day_that_NET_knows_has_the_same_number_here()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            Assert.Equal(day.DayNumber, CalendarDays.NumberOf(day.Year, day.Month, day.Day));
        }
    }

    [Theory]
    [InlineData(-800, 801)]
    [InlineData(-1_000_000_000_001, -999_999_999_999)]
    [InlineData(999_999_999_999_000, 999_999_999_999_999)]
    public void Days_are_counted_without_gaps_far_beyond_it(long firstYear, long lastYear)
    {
        var expected = CalendarDays.NumberOf(firstYear, 1, 1);
        for (var year = firstYear; year <= lastYear; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                Assert.Equal(expected, CalendarDays.NumberOf(year, month, 1));
                expected += CalendarDays.InMonth(year, month);
            }
        }
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(1900, false)]
    [InlineData(2024, true)]
    [InlineData(2022, false)]
    [InlineData(0, true)]
    [InlineData(-4, true)]
    [InlineData(-100, false)]
    [InlineData(-400, true)]
    [InlineData(-1, false)]
    public void Leap_years_follow_the_Gregorian_rule_in_all_times(long year, bool isLeap)
    {
        Assert.Equal(isLeap, CalendarDays.IsLeapYear(year));
        Assert.Equal(isLeap ? 29 : 28, CalendarDays.InMonth(year, 2));
    }
}
