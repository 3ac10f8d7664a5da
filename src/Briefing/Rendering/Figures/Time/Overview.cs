using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Lays out the whole of time on one scale, on which each stretch is as long as it is, with its dates above.</summary>
internal static class Overview
{
    /// <summary>The height of a line of dates, in pixels.</summary>
    public const double LineHeight = 18;

    private const double Size = 13;
    private const double Gap = 10;

    /// <summary>Places the dates of the stretches.</summary>
    /// <param name="stretches">The stretches and what they are called, in order.</param>
    /// <param name="scale">The scale of the whole.</param>
    /// <param name="width">The width there is at least, in pixels.</param>
    public static ImmutableArray<OverviewPart> Place(
        IEnumerable<(Stretch Stretch, string Name)> stretches,
        TimeScale scale,
        double width
    )
    {
        var lanes = new Lanes(Gap);
        return [.. stretches.Select(one => Place(one.Stretch, one.Name, scale, width, lanes))];
    }

    private static OverviewPart Place(Stretch stretch, string name, TimeScale scale, double width, Lanes lanes)
    {
        var (from, to) = (scale.At(stretch.First), scale.At(stretch.Last + 1));
        var text = TextWidth.Of(name, Size);
        var ends = (from * width) + text > width;
        var left = ends ? (to * width) - text : from * width;
        return new OverviewPart(name, from, to, ends, lanes.Put(left, left + text));
    }
}
