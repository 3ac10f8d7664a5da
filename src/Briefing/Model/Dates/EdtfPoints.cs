namespace Briefing.Model.Dates;

/// <summary>Makes dates out of their parts and works out which days they cover.</summary>
internal static class EdtfPoints
{
    /// <summary>A whole year.</summary>
    public static EdtfPoint Year(long year) => Covering(EdtfPrecision.Year, year, (year, 1), (year, 12));

    /// <summary>A decade or century, by how many digits of its year are unknown (1 or 2).</summary>
    public static EdtfPoint Years(long first, int unknownDigits) =>
        unknownDigits == 1
            ? Covering(EdtfPrecision.Decade, first, (first, 1), (first + 9, 12))
            : Covering(EdtfPrecision.Century, first, (first, 1), (first + 99, 12));

    /// <summary>A season from 21 to 24; the winter reaches into the next year.</summary>
    public static EdtfPoint Season(long year, int season)
    {
        var firstMonth = 3 * (season - 20);
        var last = season == 24 ? (year + 1, 2) : (year, firstMonth + 2);
        return Covering(EdtfPrecision.Season, year, (year, firstMonth), last) with { Season = season };
    }

    /// <summary>A month, or one nobody knows.</summary>
    public static EdtfPoint Month(long year, int? month) =>
        Covering(EdtfPrecision.Month, year, (year, month ?? 1), (year, month ?? 12)) with
        {
            Month = month,
        };

    /// <summary>A day, or one nobody knows of a month that is known or not.</summary>
    public static EdtfPoint Day(long year, int? month, int? day)
    {
        if (month is null || day is null)
        {
            return Month(year, month) with { Precision = EdtfPrecision.Day };
        }

        var number = CalendarDays.NumberOf(year, month.Value, day.Value);
        return new()
        {
            Precision = EdtfPrecision.Day,
            Year = year,
            Month = month,
            Day = day,
            First = number,
            Last = number,
        };
    }

    private static EdtfPoint Covering(
        EdtfPrecision precision,
        long year,
        (long Year, int Month) first,
        (long Year, int Month) last
    ) =>
        new()
        {
            Precision = precision,
            Year = year,
            First = CalendarDays.NumberOf(first.Year, first.Month, 1),
            Last = CalendarDays.NumberOf(last.Year, last.Month, CalendarDays.InMonth(last.Year, last.Month)),
        };
}
