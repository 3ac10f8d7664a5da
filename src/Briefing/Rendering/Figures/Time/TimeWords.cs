using Briefing.Model.Dates;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Says days, stretches and gaps of time in the language of the interface.</summary>
internal sealed class TimeWords(Strings strings, DateWords dates)
{
    private const int DaysOfTwoMonths = 62;
    private const int DaysOfThreeYears = 1096;

    /// <summary>What stands at a tick: the year is said at the first one and where a new one begins.</summary>
    public string OnAxis(CalendarDay day, EdtfPrecision unit, bool isFirst) =>
        unit == EdtfPrecision.Month && !isFirst && day.Month != 1
            ? ShortMonth(day.Month)
            : dates.SayShort(Parse(day.Written(unit)));

    /// <summary>From a day to a day, as finely as a reader wants it: in days, months or years.</summary>
    public string Range(long first, long last)
    {
        var precision = PrecisionFor(first, last);
        var (from, to) = (CalendarDay.Of(first).Written(precision), CalendarDay.Of(last).Written(precision));
        return dates.Say(Parse(from == to ? from : $"{from}/{to}"));
    }

    /// <summary>For how long nothing began, in whole years, months or days.</summary>
    public string Gap(long days) =>
        days >= 2 * 365.25 ? strings.SayCounted("figure.gap.years", (int)Math.Min(days / 365.25, int.MaxValue))
        : days >= DaysOfTwoMonths ? strings.SayCounted("figure.gap.months", (int)(days / 30.44))
        : strings.SayCounted("figure.gap.days", (int)days);

    // Whole years and whole months are said as such, however few they are.
    private static EdtfPrecision PrecisionFor(long first, long last)
    {
        var (start, behind) = (CalendarDay.Of(first), CalendarDay.Of(last + 1));
        var months = start.Day == 1 && behind.Day == 1;
        return last - first >= DaysOfThreeYears || (months && start.Month == 1 && behind.Month == 1)
                ? EdtfPrecision.Year
            : months || last - first >= DaysOfTwoMonths ? EdtfPrecision.Month
            : EdtfPrecision.Day;
    }

    private string ShortMonth(int month) =>
        strings.Find($"date.month-short.{month}") ?? strings.Say($"date.month.{month}");

    private static EdtfDate Parse(string written) =>
        EdtfDate.TryParse(written, out var date, out var problem)
            ? date
            : throw new FormatException($"{written}: {problem.Message}");
}
