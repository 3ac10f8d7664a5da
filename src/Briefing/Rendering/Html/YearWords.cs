using System.Globalization;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Html;

/// <summary>Says the year that a date begins in.</summary>
internal static class YearWords
{
    /// <summary>The year in words; none where the beginning of the date is open or unknown.</summary>
    public static string? Of(EdtfDate date, DateWords words)
    {
        if (!date.Start.IsDated)
        {
            return null;
        }

        return EdtfDate.TryParse(Written(date.Start.Year), out var year, out _) ? words.Say(year) : null;
    }

    private static string Written(long year) =>
        year switch
        {
            < -9999 or > 9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"-{-year:0000}"),
            _ => year.ToString("0000", CultureInfo.InvariantCulture),
        };
}
