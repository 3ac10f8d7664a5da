namespace Briefing.Rendering.Figures;

/// <summary>A cell of a figure's table.</summary>
/// <param name="Words">What stands in it.</param>
/// <param name="Path">The page it leads to, from the site's root; none where it leads nowhere.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal sealed record FigureCell(string Words, string? Path = null, bool IsNumber = false);
