using Briefing.Model.Dates;

namespace Briefing.Rendering.Figures.Time;

/// <summary>What of a date can be drawn on a line of days.</summary>
/// <param name="First">The first day that is known of it, as a day number.</param>
/// <param name="Last">The last day that is known of it: of something that goes on, the last it can have begun.</param>
/// <param name="Start">What stands at its start.</param>
/// <param name="End">What stands at its end.</param>
/// <param name="Lasts">Whether it lasts from the first day to the last, rather than falling on a day among them.</param>
/// <param name="Unsure">Whether it is only about right, or in doubt.</param>
internal sealed record TimeMark(long First, long Last, EdtfBound Start, EdtfBound End, bool Lasts, bool Unsure)
{
    /// <summary>Whether it is known to the day.</summary>
    public bool IsDay => First == Last && !Lasts;

    /// <summary>Whether it goes on beyond what is known of it, at the end or at the start.</summary>
    public bool GoesOn => Start != EdtfBound.Dated || End != EdtfBound.Dated;

    /// <summary>The mark of a date; none where neither end is known.</summary>
    public static TimeMark? Of(EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        var unsure = date.IsApproximate || date.IsUncertain;
        return (start.IsDated, end.IsDated) switch
        {
            (false, false) => null,
            (true, true) => new(start.First, end.Last, start.Bound, end.Bound, date.IsInterval, unsure),
            (true, false) => new(start.First, start.Last, start.Bound, end.Bound, Lasts: true, unsure),
            (false, true) => new(end.First, end.Last, start.Bound, end.Bound, Lasts: true, unsure),
        };
    }
}
