namespace Briefing.Model.Dates;

/// <summary>Arithmetic of the proleptic Gregorian calendar for years far outside 1 to 9999.</summary>
internal static class CalendarDays
{
    private const int DaysIn400Years = 146_097;

    /// <summary>Days from 1 March of the year 0 to 1 January of the year 1, where <see cref="DateOnly"/> counts from.</summary>
    private const int MarchOfYearZero = 306;

    /// <summary>Whether 29 February exists. The year 0 is 1 BCE, as in ISO 8601.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a month (1 to 12) has.</summary>
    public static int InMonth(long year, int month) =>
        month switch
        {
            2 => IsLeapYear(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>
    /// The number of a day. 1 January of the year 1 is 0, so that the number equals <see cref="DateOnly.DayNumber"/>
    /// wherever that exists.
    /// </summary>
    public static long NumberOf(long year, int month, int day)
    {
        // Years are counted from March, so that the leap day is the last of its year.
        var marchYear = month > 2 ? year : year - 1;
        var monthFromMarch = month > 2 ? month - 3 : month + 9;
        var cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400;
        var yearOfCycle = marchYear - (cycle * 400);
        var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day - 1;

        return (cycle * DaysIn400Years)
            + (yearOfCycle * 365)
            + (yearOfCycle / 4)
            - (yearOfCycle / 100)
            + dayOfYear
            - MarchOfYearZero;
    }
}
