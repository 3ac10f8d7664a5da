using System.Globalization;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Figures.Time;

/// <summary>A day of the proleptic Gregorian calendar, of whatever year.</summary>
/// <param name="Year">The astronomical year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct CalendarDay(long Year, int Month, int Day)
{
    private const double DaysOfAYear = 365.2425;

    /// <summary>Its day number.</summary>
    public long Number => CalendarDays.NumberOf(Year, Month, Day);

    /// <summary>The day with a number.</summary>
    public static CalendarDay Of(long number)
    {
        var year = (long)Math.Floor(number / DaysOfAYear) + 1;
        year -= CalendarDays.NumberOf(year, 1, 1) > number ? 1 : 0;
        year += CalendarDays.NumberOf(year + 1, 1, 1) <= number ? 1 : 0;
        var month = 12;
        while (CalendarDays.NumberOf(year, month, 1) > number)
        {
            month--;
        }

        return new CalendarDay(year, month, (int)(number - CalendarDays.NumberOf(year, month, 1)) + 1);
    }

    /// <summary>As a date is written, to the day, the month or the year; only the year where it does not have four digits.</summary>
    public string Written(EdtfPrecision precision) =>
        (Year, precision) switch
        {
            (> 9999 or < -9999, _) => string.Create(CultureInfo.InvariantCulture, $"Y{Year}"),
            (< 0, _) => string.Create(CultureInfo.InvariantCulture, $"-{-Year:0000}"),
            (_, EdtfPrecision.Day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
            (_, EdtfPrecision.Month) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
            _ => Year.ToString("0000", CultureInfo.InvariantCulture),
        };
}
