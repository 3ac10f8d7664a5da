namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A point of a glyph's outline, in the font's own units, y upwards.</summary>
/// <param name="X">To the right of the glyph's origin.</param>
/// <param name="Y">Above the base line.</param>
/// <param name="OnCurve">Whether the outline runs through it; else it pulls the curve.</param>
/// <param name="EndsContour">Whether the outline closes after it.</param>
internal readonly record struct OutlinePoint(double X, double Y, bool OnCurve, bool EndsContour);
