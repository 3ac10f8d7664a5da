namespace Briefing.Rendering.Figures.Time;

/// <summary>An event on a timeline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="When">Its date in words.</param>
/// <param name="Path">Its page, from the site's root.</param>
/// <param name="Mark">Its date as it can be drawn.</param>
internal sealed record TimelineEntry(string Id, string Title, string When, string Path, TimeMark Mark);
