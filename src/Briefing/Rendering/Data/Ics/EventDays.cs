using Briefing.Model.Dates;

namespace Briefing.Rendering.Data.Ics;

/// <summary>The days that an event covers in a calendar.</summary>
/// <param name="First">The first day.</param>
/// <param name="After">The day after the last.</param>
/// <param name="Instant">The instant, where a time is written.</param>
/// <param name="IsWhole">Whether these are all days of the event; else it only began or ended then, or the days are in doubt.</param>
/// <param name="IsDoubtful">Whether the days are about right, in doubt, or known to the month only.</param>
internal sealed record EventDays(DateOnly First, DateOnly After, DateTimeOffset? Instant, bool IsWhole, bool IsDoubtful)
{
    /// <summary>How many days an end of a date may cover: one that is known to the month.</summary>
    private const int Month = 31;

    /// <summary>The days of a date; none where an end of it is known no nearer than to a season.</summary>
    public static EventDays? Of(EdtfDate date)
    {
        IReadOnlyList<EdtfPoint> ends = [.. new[] { date.Start, date.End }.Where(point => point.IsDated)];
        if (!ends.All(IsNear))
        {
            return null;
        }

        var isDoubtful = date.Qualifier != EdtfQualifier.None || ends.Any(point => point.Day is null);
        var isWhole = ends.Count == 2 && !isDoubtful;
        return new EventDays(Day(ends[0].First), Day(ends[^1].Last + 1), InstantOf(date), isWhole, isDoubtful);
    }

    private static bool IsNear(EdtfPoint point) =>
        point.First >= 0 && point.Last < DateOnly.MaxValue.DayNumber && point.Last - point.First < Month;

    private static DateOnly Day(long number) => DateOnly.FromDayNumber((int)number);

    private static DateTimeOffset? InstantOf(EdtfDate date) =>
        !date.IsInterval && date.Start.Instant is { } seconds and >= 0
            ? new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero)
            : null;
}
