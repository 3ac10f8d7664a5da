namespace Briefing.Rendering.Figures.Drawing;

/// <summary>What a figure is drawn on.</summary>
/// <param name="Mirrored">Whether readers read it from right to left.</param>
/// <param name="Root">What the address of a page begins with; none where no address leads to the site.</param>
/// <param name="Width">In pixels; none where the width is the reader's.</param>
internal sealed record Ground(bool Mirrored, string? Root, double? Width = null)
{
    /// <summary>A place along the line of reading, as attributes want it.</summary>
    public string Along(double share) => Share(Mirrored ? 1 - share : share);

    /// <summary>A length along the line of reading, as attributes want it.</summary>
    public string Share(double share) =>
        Width is { } width ? SvgPen.Number(share * width)
        : share == 0 ? "0"
        : $"{SvgPen.Number(share * 100)}%";
}
