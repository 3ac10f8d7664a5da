using System.Collections.Immutable;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Figures.Time;

/// <summary>A stretch of time in which events follow each other closely enough to be drawn on one scale.</summary>
/// <param name="Entries">What is in it, the earliest first.</param>
internal sealed record Stretch(ImmutableArray<TimelineEntry> Entries)
{
    /// <summary>So much is drawn at least, so that days do not get as wide as months.</summary>
    private const int DaysAtLeast = 28;

    /// <summary>The first day of an event in it.</summary>
    public long First { get; } = Entries.Min(entry => entry.Mark.First);

    /// <summary>The last day of an event in it.</summary>
    public long Last { get; } = Entries.Max(entry => entry.Mark.Last);

    /// <summary>The days that are drawn: some air around the first and the last, more where something goes on.</summary>
    public TimeScale Scale
    {
        get
        {
            var days = Math.Max(Last - First + 1, DaysAtLeast);
            var missing = (days - (Last - First + 1)) / 2.0;
            var before = days * Air(entry => entry.Mark.Start);
            var behind = days * Air(entry => entry.Mark.End);
            return new TimeScale(First - missing - before, Last + 1 + missing + behind);
        }
    }

    private double Air(Func<TimelineEntry, EdtfBound> end) =>
        Entries.Any(entry => end(entry) != EdtfBound.Dated) ? 0.08 : 0.02;
}
