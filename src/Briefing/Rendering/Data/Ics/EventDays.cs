using Briefing.Model.Dates;

namespace Briefing.Rendering.Data.Ics;

/// <summary>The days that an event covers in a calendar.</summary>
/// <param name="First">The first day.</param>
/// <param name="After">The day after the last.</param>
/// <param name="Instant">The instant, where a time is written.</param>
/// <param name="IsExact">Whether it covers these days and no others; else it is only known to lie in them, or to have begun or ended then.</param>
internal sealed record EventDays(DateOnly First, DateOnly After, DateTimeOffset? Instant, bool IsExact)
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

        var isExact =
            ends.Count == 2 && date.Qualifier == EdtfQualifier.None && ends.All(point => point.Day is not null);
        return new EventDays(Day(ends[0].First), Day(ends[^1].Last + 1), InstantOf(date), isExact);
    }

    private static bool IsNear(EdtfPoint point) =>
        point.First >= 0 && point.Last < DateOnly.MaxValue.DayNumber && point.Last - point.First < Month;

    private static DateOnly Day(long number) => DateOnly.FromDayNumber((int)number);

    private static DateTimeOffset? InstantOf(EdtfDate date) =>
        !date.IsInterval && date.Start.Instant is { } seconds and >= 0
            ? new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero)
            : null;
}
