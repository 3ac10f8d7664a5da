namespace Briefing.Rendering.Figures.Time;

/// <summary>A mark with its words, placed.</summary>
/// <param name="Entry">The event.</param>
/// <param name="From">Where the mark begins, from 0 to 1.</param>
/// <param name="To">Where it ends; the same for a point.</param>
/// <param name="Top">How far down in its stretch the words begin, in pixels.</param>
/// <param name="Label">The words.</param>
internal sealed record PlacedMark(TimelineEntry Entry, double From, double To, double Top, PlacedLabel Label)
{
    /// <summary>Whether it is drawn as a point, being too short for a bar.</summary>
    public bool IsPoint => From == To;

    /// <summary>How far down the middle of the mark stands.</summary>
    public double Middle => Top + Label.MarkMiddle;
}
