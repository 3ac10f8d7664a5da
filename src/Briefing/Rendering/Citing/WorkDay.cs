using System.Globalization;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Citing;

/// <summary>A day, a month or a year of the years 1 to 9999.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; none for a year.</param>
/// <param name="Day">The day; none for a month.</param>
internal sealed record WorkDay(int Year, int? Month, int? Day)
{
    /// <summary>With slashes between: <c>2022/10/14</c>, <c>2022/10</c>, <c>2022</c>.</summary>
    public string Slashed =>
        (Month, Day) switch
        {
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{month:00}/{day:00}"),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        };

    /// <summary>Reads a date or an end of an interval; none where it has no year.</summary>
    public static WorkDay? Of(EdtfPoint point)
    {
        var hasYear = point.IsDated && point.Year is >= 1 and <= 9999 && point.Precision >= EdtfPrecision.Year;
        return hasYear ? new WorkDay((int)point.Year, point.Month, point.Month is null ? null : point.Day) : null;
    }
}
