namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>A glyph as the shaper gives it; lengths are in parts of the size of the type.</summary>
/// <param name="Id">Its number in the font; 0 is the box for what the font does not have.</param>
/// <param name="Cluster">Offset in the text of the first character that it draws.</param>
/// <param name="Advance">How far the next glyph stands to the right of it.</param>
/// <param name="X">How far it is moved to the right.</param>
/// <param name="Y">How far it is moved up.</param>
internal readonly record struct ShapedGlyph(uint Id, int Cluster, double Advance, double X, double Y);
