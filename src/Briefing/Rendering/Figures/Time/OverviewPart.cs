namespace Briefing.Rendering.Figures.Time;

/// <summary>A stretch on the scale of the whole.</summary>
/// <param name="Name">Its dates in words.</param>
/// <param name="From">Where it begins, from 0 to 1.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Ends">Whether the words end where it ends, rather than begin where it begins.</param>
/// <param name="Lane">The line the words stand on, counted from the axis upwards.</param>
internal sealed record OverviewPart(string Name, double From, double To, bool Ends, int Lane);
