using Briefing.Rendering.Cards.Typesetting;
using SkiaSharp;

namespace Briefing.Rendering.Cards;

/// <summary>
/// Turns outlines into polygons whose corners lie on a fine grid. The library would split curves in numbers that one
/// processor rounds otherwise than another; there is nothing to round in these.
/// </summary>
internal static class Polygons
{
    /// <summary>Grid lines a pixel.</summary>
    private const double Grid = 64;

    /// <summary>A curve strays from its straight lines by a pixel divided by four times this at most.</summary>
    private const double Fineness = 12;

    /// <summary>The polygons of a glyph on a line.</summary>
    public static IEnumerable<SKPoint[]> Of(PlacedGlyph glyph, double left, double baseLine, double size)
    {
        var (x, y) = (left + (glyph.X * size), baseLine - (glyph.Y * size));
        var scale = glyph.Font.Unit * size;
        var contour = new List<OutlinePoint>();
        foreach (var point in glyph.Font.OutlineOf(glyph.Id))
        {
            contour.Add(point with { X = x + (point.X * scale), Y = y - (point.Y * scale) });
            if (point.EndsContour)
            {
                yield return [.. Corners(contour)];
                contour.Clear();
            }
        }
    }

    /// <summary>Between two points that pull the curve, it runs through the middle.</summary>
    private static List<SKPoint> Corners(List<OutlinePoint> contour)
    {
        var first = contour.FindIndex(point => point.OnCurve);
        var start = first >= 0 ? contour[first] : Middle(contour[^1], contour[0]);
        var corners = new List<SKPoint>();
        var (at, pull) = (start, default(OutlinePoint?));
        foreach (var next in contour.Skip(first + 1).Concat(contour.Take(Math.Max(first, 0))).Append(start))
        {
            var to = next.OnCurve || pull is null ? next : Middle(pull.Value, next);
            if (next.OnCurve || pull is not null)
            {
                AddCurve(corners, at, pull, to);
                at = to;
            }

            pull = next.OnCurve ? null : next;
        }

        return corners;
    }

    private static OutlinePoint Middle(OutlinePoint one, OutlinePoint other) =>
        new((one.X + other.X) / 2, (one.Y + other.Y) / 2, OnCurve: true, EndsContour: false);

    /// <summary>Adds the corners of a curve but for its first point, which is the last of what comes before it.</summary>
    private static void AddCurve(List<SKPoint> corners, OutlinePoint from, OutlinePoint? pull, OutlinePoint to)
    {
        if (pull is not { } control)
        {
            corners.Add(OnGrid(to.X, to.Y));
            return;
        }

        var bend = Math.Abs(from.X - (2 * control.X) + to.X) + Math.Abs(from.Y - (2 * control.Y) + to.Y);
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(bend * Fineness)));
        for (var step = 1; step <= steps; step++)
        {
            var (after, before) = (step / (double)steps, (steps - step) / (double)steps);
            var (start, middle, end) = (before * before, 2 * before * after, after * after);
            corners.Add(
                OnGrid(
                    (start * from.X) + (middle * control.X) + (end * to.X),
                    (start * from.Y) + (middle * control.Y) + (end * to.Y)
                )
            );
        }
    }

    private static SKPoint OnGrid(double x, double y) =>
        new((float)(Math.Round(x * Grid) / Grid), (float)(Math.Round(y * Grid) / Grid));
}
