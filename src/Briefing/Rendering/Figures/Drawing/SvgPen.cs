using System.Globalization;
using System.Text;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Figures.Drawing;

/// <summary>
/// Writes the elements of a drawing. Where something stands along the line of reading is a share of the width from 0 to 1, so
/// that one drawing fits any width while its letters keep their size; how far down it stands is in pixels.
/// </summary>
/// <param name="ground">What is drawn on.</param>
internal sealed class SvgPen(Ground ground)
{
    private readonly StringBuilder _svg = new();

    /// <summary>What was drawn so far.</summary>
    public override string ToString() => _svg.ToString();

    /// <summary>A line from one place to another.</summary>
    public SvgPen Line(string kind, double from, double top, double to, double bottom) =>
        Open("line", kind)
            .Set("x1", ground.Along(from))
            .Set("y1", Number(top))
            .Set("x2", ground.Along(to))
            .Set("y2", Number(bottom))
            .Close();

    /// <summary>A disc.</summary>
    public SvgPen Disc(string kind, double at, double middle, double radius) =>
        Open("circle", kind).Set("cx", ground.Along(at)).Set("cy", Number(middle)).Set("r", Number(radius)).Close();

    /// <summary>A bar with round ends.</summary>
    public SvgPen Bar(string kind, double from, double to, double top, double height)
    {
        Open("rect", kind)
            .Set("x", ground.Along(ground.Mirrored ? to : from))
            .Set("y", Number(top))
            .Set("width", ground.Share(to - from))
            .Set("height", Number(height));
        return Close();
    }

    /// <summary>A text that begins at a place, or ends there.</summary>
    /// <param name="kind">Its class; empty for the name of a mark.</param>
    /// <param name="at">The place.</param>
    /// <param name="baseline">Where the letters stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="ends">Whether it ends there.</param>
    /// <param name="shift">How far behind the place, in pixels; negative for before.</param>
    /// <param name="attributes">Further attributes, such as the language.</param>
    public SvgPen Text(
        string kind,
        double at,
        double baseline,
        string words,
        bool ends = false,
        double shift = 0,
        string attributes = ""
    )
    {
        Open("text", kind).Set("x", ground.Along(at)).Set("y", Number(baseline));
        _ = shift == 0 ? this : Set("dx", Number(ground.Mirrored ? -shift : shift));
        _ = ends ? Set("text-anchor", "end") : this;
        _svg.Append(attributes).Append('>').AppendText(words).Append("</text>");
        return this;
    }

    /// <summary>A text in the middle of a place.</summary>
    public SvgPen Centred(string kind, double at, double baseline, string words)
    {
        Open("text", kind).Set("x", ground.Along(at)).Set("y", Number(baseline)).Set("text-anchor", "middle");
        _svg.Append('>').AppendText(words).Append("</text>");
        return this;
    }

    /// <summary>An outline that keeps its size, given for reading from left to right around its place.</summary>
    public SvgPen Sign(string kind, double at, double middle, string outline)
    {
        Open("svg", "").Set("x", ground.Along(at)).Set("y", Number(middle)).Set("overflow", "visible");
        _svg.Append('>');
        Open("path", kind).Set("d", outline);
        return (ground.Mirrored ? Set("transform", "scale(-1 1)") : this).Close().Raw("</svg>");
    }

    /// <summary>Upright hairlines, all as one outline that is stretched to the width.</summary>
    public SvgPen Uprights(string kind, IEnumerable<double> places, double top, double bottom)
    {
        Open("svg", "").Set("y", Number(top)).Set("width", ground.Share(1)).Set("height", Number(bottom - top));
        _svg.Append(" viewBox=\"0 0 10000 1\" preserveAspectRatio=\"none\" overflow=\"visible\">");
        var outline = places.Select(at => $"M{Number(Math.Round(10_000 * (ground.Mirrored ? 1 - at : at)))} 0v1");
        Open("path", kind).Set("d", string.Concat(outline)).Set("vector-effect", "non-scaling-stroke");
        return Close().Raw("</svg>");
    }

    /// <summary>What follows until <see cref="EndGroup"/> stands further down.</summary>
    public SvgPen BeginGroup(double down)
    {
        Open("g", "").Set("transform", $"translate(0 {Number(down)})");
        return Raw(">");
    }

    /// <summary>Ends what was begun with <see cref="BeginGroup"/>.</summary>
    public SvgPen EndGroup() => Raw("</g>");

    /// <summary>What follows until <see cref="EndLink"/> leads to a page; only grouped where addresses lead nowhere.</summary>
    /// <param name="path">The page, from the site's root.</param>
    /// <param name="name">What it is called, where its words do not say so.</param>
    /// <param name="inPassing">Whether the keyboard passes over it, since another link beside it leads there too.</param>
    public SvgPen BeginLink(string path, string? name, bool inPassing = false)
    {
        _svg.Append(ground.Root is null ? "<g" : "<a");
        _ = ground.Root is { } root ? Set("href", root + path) : this;
        _ = inPassing && ground.Root is not null ? Set("tabindex", "-1") : this;
        _svg.Append('>');
        _ = name is null ? _svg : _svg.Append("<title>").AppendText(name).Append("</title>");
        return this;
    }

    /// <summary>Ends what was begun with <see cref="BeginLink"/>.</summary>
    public SvgPen EndLink() => Raw(ground.Root is null ? "</g>" : "</a>");

    /// <summary>Anything that is SVG already.</summary>
    public SvgPen Raw(string svg)
    {
        _svg.Append(svg);
        return this;
    }

    /// <summary>A number as attributes want it, to a hundredth.</summary>
    internal static string Number(double number) =>
        (Math.Round(number, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    private SvgPen Open(string element, string kind)
    {
        _svg.Append('<').Append(element);
        return kind.Length == 0 ? this : Set("class", kind);
    }

    private SvgPen Set(string name, string value)
    {
        _svg.Append(' ').Append(name).Append("=\"").AppendText(value).Append('"');
        return this;
    }

    private SvgPen Close() => Raw("/>");
}
