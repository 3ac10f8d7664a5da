using System.Text;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Figures.Drawing;

/// <summary>Writes a figure as a file that stands alone: with its title, its key and where it comes from.</summary>
/// <param name="style">Its colours and letters.</param>
internal sealed class FigureSheet(SheetStyle style)
{
    private const double Width = 960;
    private const double Edge = 24;
    private const double TitleSize = 24;
    private const double KeyHeight = 22;

    private static readonly double Inner = Width - (2 * Edge);

    /// <summary>The file.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="root">What the address of a page begins with; none where nobody knows the site's address.</param>
    public byte[] Write(Figure figure, string origin, string? root)
    {
        var ground = new Ground(style.Mirrored, root, Inner);
        var drawn = figure.Sheet(ground);
        var pen = new SvgPen(ground);
        var down = Head(pen, figure);
        pen.BeginGroup(down).Raw(drawn.Svg).EndGroup();
        down = Foot(pen, figure, origin, down + drawn.Height + KeyHeight);
        return Encoding.UTF8.GetBytes(Document(figure, pen.ToString(), down + Edge));
    }

    private static double Head(SvgPen pen, Figure figure)
    {
        var down = 0.0;
        foreach (var line in LabelLines.Break(figure.Title, TitleSize, Inner, 3))
        {
            down += TitleSize * 1.25;
            pen.Text("head", 0, down, line);
        }

        return down + TitleSize;
    }

    private double Foot(SvgPen pen, Figure figure, string origin, double down)
    {
        foreach (var key in figure.Keys)
        {
            pen.BeginGroup(down - 10)
                .Raw(
                    $"<g transform=\"translate({(style.Mirrored ? SvgPen.Number(Inner - KeyDrawing.Width) : "0")} 0)\">"
                )
                .Raw(KeyDrawing.Shape(key, style.Mirrored))
                .Raw("</g>")
                .Text("note", 0, 10, key.Words, shift: KeyDrawing.Width + 10)
                .EndGroup();
            down += KeyHeight;
        }

        foreach (var line in new[] { figure.Rest, origin }.OfType<string>())
        {
            down += KeyHeight / 2;
            pen.Text("note", 0, down, LabelLines.Shorten(line, 12, Inner));
            down += KeyHeight / 2;
        }

        return down;
    }

    private string Document(Figure figure, string drawing, double height)
    {
        var (wide, high, edge) = (SvgPen.Number(Width), SvgPen.Number(height + Edge), SvgPen.Number(Edge));
        var svg = new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" aria-labelledby=\"title\" aria-describedby=\"desc\""
        );
        svg.Append($" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" xml:lang=\"");
        svg.AppendText(style.Language).Append(style.Mirrored ? "\" direction=\"rtl\">" : "\">");
        svg.Append("<title id=\"title\">").AppendText(figure.Title).Append("</title><desc id=\"desc\">");
        svg.AppendText(string.Join("; ", figure.Keys.Select(key => key.Words))).Append("</desc>");
        svg.Append("<style>").Append(style.Css).Append("</style>");
        svg.Append($"<rect class=\"paper\" width=\"{wide}\" height=\"{high}\"/>");
        return svg.Append($"<g transform=\"translate({edge} {edge})\">")
            .Append(drawing)
            .Append("</g></svg>\n")
            .ToString();
    }
}
