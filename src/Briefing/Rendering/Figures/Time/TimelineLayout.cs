using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Lays out stretches of time: each mark where its days are, its words where there is room.</summary>
/// <param name="axis">Says dates along a scale.</param>
/// <param name="format">The width there is.</param>
internal sealed class TimelineLayout(TimeAxis axis, TimelineFormat format)
{
    private const double Gap = 12;
    private const double LaneGap = 12;
    private const double Radius = 5;

    /// <summary>Lays out a stretch.</summary>
    public PlacedStretch Place(Stretch stretch)
    {
        var scale = stretch.Scale;
        var lanes = new Lanes(Gap);
        var marks = stretch.Entries.Select(entry => Place(entry, scale, lanes)).ToList();
        var heights = Heights(marks, lanes.Count);
        var tops = Tops(heights);
        return new PlacedStretch(
            stretch,
            scale,
            axis.Of(scale, format.Width),
            [.. marks.Select(one => one.Mark with { Top = tops[one.Lane] })],
            tops[^1]
        );
    }

    private (PlacedMark Mark, int Lane) Place(TimelineEntry entry, TimeScale scale, Lanes lanes)
    {
        var (from, to) = MarkShape.Of(entry.Mark, scale, format.Width);
        var label = LabelPlacement.Place(entry, from, to, format);
        var lane = lanes.Put(
            Math.Min(label.Left, (from * format.Width) - Radius),
            Math.Max(label.Right, (to * format.Width) + Radius)
        );
        return (new PlacedMark(entry, from, to, 0, label), lane);
    }

    private static double[] Heights(List<(PlacedMark Mark, int Lane)> marks, int lanes) =>
        [
            .. Enumerable
                .Range(0, lanes)
                .Select(i => marks.Where(one => one.Lane == i).Max(one => one.Mark.Label.Height)),
        ];

    // Where each lane begins, and behind the last where all end.
    private static ImmutableArray<double> Tops(double[] heights)
    {
        var tops = ImmutableArray.CreateBuilder<double>(heights.Length + 1);
        tops.Add(0);
        foreach (var height in heights)
        {
            tops.Add(tops[^1] + height + LaneGap);
        }

        return tops.ToImmutable();
    }
}
