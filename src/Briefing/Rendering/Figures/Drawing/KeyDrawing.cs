namespace Briefing.Rendering.Figures.Drawing;

/// <summary>Draws the shapes that a key explains.</summary>
internal static class KeyDrawing
{
    /// <summary>How wide a shape is, in pixels.</summary>
    public const double Width = 28;

    private const double Middle = 6;

    /// <summary>The elements of a shape, twelve pixels high.</summary>
    public static string Shape(FigureKey key, bool mirrored)
    {
        var pen = new SvgPen(new Ground(mirrored, null, Width));
        return (
            key.Shape switch
            {
                KeyShape.Point => pen.Disc(key.Kind, 0.5, Middle, 5),
                KeyShape.Arrow => pen.Bar(key.Kind, 0, 0.7, 2, 8).Sign(key.Kind, 0.7, Middle, "M0-4L8 0L0 4Z"),
                KeyShape.Stem => pen.Line("stem", 0, Middle, 0.8, Middle).Disc(key.Kind, 0.8, Middle, 4),
                _ => pen.Bar(key.Kind, 0.04, 0.96, 2, 8),
            }
        ).ToString();
    }

    /// <summary>A shape as an element for a page, said by the words beside it.</summary>
    public static string Inline(FigureKey key, bool mirrored) =>
        $"<svg class=\"fig\" aria-hidden=\"true\" width=\"28\" height=\"12\">{Shape(key, mirrored)}</svg>";
}
