namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A glyph in its place on a line; lengths are in parts of the size of the type.</summary>
/// <param name="Font">The font it is from.</param>
/// <param name="Id">Its number there.</param>
/// <param name="X">To the right of the line's left end.</param>
/// <param name="Y">Above the base line.</param>
internal readonly record struct PlacedGlyph(CardFont Font, uint Id, double X, double Y);
