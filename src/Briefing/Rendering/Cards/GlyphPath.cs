using Briefing.Rendering.Cards.Typesetting;
using SkiaSharp;

namespace Briefing.Rendering.Cards;

/// <summary>Turns outlines into paths.</summary>
internal static class GlyphPath
{
    /// <summary>
    /// Points lie on a grid of this many lines a pixel: numbers so round that no processor rounds them in its own way.
    /// </summary>
    private const double Grid = 64;

    /// <summary>The path of a glyph on a line.</summary>
    public static SKPath Of(PlacedGlyph glyph, double left, double baseLine, double size)
    {
        var (x, y) = (left + (glyph.X * size), baseLine - (glyph.Y * size));
        var scale = glyph.Font.Unit * size;
        using var path = new SKPathBuilder();
        var contour = new List<(SKPoint At, bool OnCurve)>();
        foreach (var point in glyph.Font.OutlineOf(glyph.Id))
        {
            contour.Add((new SKPoint(Round(x + (point.X * scale)), Round(y - (point.Y * scale))), point.OnCurve));
            if (point.EndsContour)
            {
                Add(path, contour);
                contour.Clear();
            }
        }

        return path.Detach();
    }

    /// <summary>Between two points that pull the curve, it runs through the middle.</summary>
    private static void Add(SKPathBuilder path, List<(SKPoint At, bool OnCurve)> contour)
    {
        var first = contour.FindIndex(point => point.OnCurve);
        var start = first >= 0 ? contour[first].At : Middle(contour[^1].At, contour[0].At);
        path.MoveTo(start);
        SKPoint? pull = null;
        for (var i = 0; i < contour.Count; i++)
        {
            var (at, onCurve) = contour[(first + 1 + i) % contour.Count];
            Add(path, pull, at, onCurve);
            pull = onCurve ? null : at;
        }

        if (pull is { } last)
        {
            path.QuadTo(last, start);
        }

        path.Close();
    }

    private static void Add(SKPathBuilder path, SKPoint? pull, SKPoint at, bool onCurve)
    {
        if (pull is { } control)
        {
            path.QuadTo(control, onCurve ? at : Middle(control, at));
        }
        else if (onCurve)
        {
            path.LineTo(at);
        }
    }

    private static SKPoint Middle(SKPoint one, SKPoint other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);

    private static float Round(double coordinate) => (float)(Math.Round(coordinate * Grid) / Grid);
}
