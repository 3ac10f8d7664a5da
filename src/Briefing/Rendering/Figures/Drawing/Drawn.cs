namespace Briefing.Rendering.Figures.Drawing;

/// <summary>Something drawn.</summary>
/// <param name="Svg">Its elements.</param>
/// <param name="Height">How high it is, in pixels.</param>
internal sealed record Drawn(string Svg, double Height)
{
    /// <summary>The element that stands in a page; it is as wide as its place.</summary>
    /// <param name="kind">Its class beside <c>fig</c>.</param>
    /// <param name="name">The id of what names it.</param>
    /// <param name="mirrored">Whether it is read from right to left.</param>
    public string Inline(string kind, string name, bool mirrored) =>
        $"<svg class=\"fig {kind}\" role=\"group\" aria-labelledby=\"{name}\" width=\"100%\" "
        + $"height=\"{SvgPen.Number(Height)}\"{(mirrored ? " direction=\"rtl\"" : "")}>{Svg}</svg>";

    /// <summary>The element for where all that it shows stands in words beside it, and is not to be heard twice.</summary>
    /// <param name="kind">Its class beside <c>fig</c>.</param>
    /// <param name="mirrored">Whether it is read from right to left.</param>
    public string Silent(string kind, bool mirrored) =>
        $"<svg class=\"fig {kind}\" aria-hidden=\"true\" width=\"100%\" "
        + $"height=\"{SvgPen.Number(Height)}\"{(mirrored ? " direction=\"rtl\"" : "")}>{Svg}</svg>";
}
