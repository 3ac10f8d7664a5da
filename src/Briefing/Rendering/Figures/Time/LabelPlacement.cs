using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Finds room for the words of a mark: behind it, before it, or else above it.</summary>
internal static class LabelPlacement
{
    /// <summary>The size of titles, in pixels.</summary>
    public const double TitleSize = 15;

    /// <summary>The size of dates.</summary>
    public const double WhenSize = 12;

    private const double Distance = 9;
    private const double DistanceOfPoint = 12;

    /// <summary>Places the words of an event.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="from">Where its mark begins, from 0 to 1.</param>
    /// <param name="to">Where its mark ends.</param>
    /// <param name="format">The width there is.</param>
    public static PlacedLabel Place(TimelineEntry entry, double from, double to, TimelineFormat format)
    {
        var lines = LabelLines.Break(entry.Title, TitleSize, format.LabelWidth, format.LabelLines);
        var when = LabelLines.Shorten(entry.When, WhenSize, format.LabelWidth);
        var width = WidthOf(lines, when);
        var (left, right) = (from * format.Width, to * format.Width);
        var away = from == to ? DistanceOfPoint : Distance;
        if (right + away + width <= format.Width)
        {
            return new(lines, when, to, Ends: false, away, Above: false, left, right + away + width);
        }

        return left - away - width >= 0
            ? new(lines, when, from, Ends: true, -away, Above: false, left - away - width, right)
            : Above(lines, when, width, (from, to), format.Width);
    }

    private static PlacedLabel Above(
        ImmutableArray<string> lines,
        string when,
        double width,
        (double From, double To) mark,
        double room
    )
    {
        var (left, right) = (mark.From * room, mark.To * room);
        if (left + width <= room)
        {
            return new(lines, when, mark.From, Ends: false, 0, Above: true, left, Math.Max(right, left + width));
        }

        return right - width >= 0
            ? new(lines, when, mark.To, Ends: true, 0, Above: true, Math.Min(left, right - width), right)
            : new(lines, when, 0, Ends: false, 0, Above: true, 0, Math.Max(right, width));
    }

    private static double WidthOf(ImmutableArray<string> lines, string when) =>
        lines.Select(line => TextWidth.Of(line, TitleSize)).Append(TextWidth.Of(when, WhenSize)).Max();
}
