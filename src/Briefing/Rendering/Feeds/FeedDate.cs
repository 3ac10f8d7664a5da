using Briefing.Model.Dates;

namespace Briefing.Rendering.Feeds;

/// <summary>Turns dates into the moments that feeds ask for.</summary>
internal static class FeedDate
{
    /// <summary>
    /// The moment that a date begins: midnight in UTC where no time is written. None where its beginning is open or no
    /// calendar of a feed reader goes that far.
    /// </summary>
    public static DateTimeOffset? Of(EdtfDate? date)
    {
        if (date is null || date.Earliest < 0 || date.Earliest > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        var day = DateOnly.FromDayNumber((int)date.Earliest);
        var time = date.Start.Time ?? TimeOnly.MinValue;
        return new DateTimeOffset(day, time, date.Start.Offset ?? TimeSpan.Zero);
    }
}
