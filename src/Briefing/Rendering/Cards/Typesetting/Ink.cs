namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>What a line's glyphs cover, without the space around them, in parts of the size of the type.</summary>
/// <param name="Left">To the right of the line's left end.</param>
/// <param name="Top">Above the base line.</param>
/// <param name="Right">To the right of the line's left end.</param>
/// <param name="Bottom">Above the base line.</param>
internal readonly record struct Ink(double Left, double Top, double Right, double Bottom)
{
    /// <summary>From top to bottom.</summary>
    public double Height => Top - Bottom;

    /// <summary>The middle between left and right.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Whether it stands at the foot of its line, as a comma does, or the mark that opens a German quote.</summary>
    public bool IsLow => Top < 0.25;

    /// <summary>The ink of a line that has some.</summary>
    public static Ink Of(VisualLine line)
    {
        var points = line.Glyphs.SelectMany(Points).ToList();
        return new Ink(
            points.Min(point => point.X),
            points.Max(point => point.Y),
            points.Max(point => point.X),
            points.Min(point => point.Y)
        );
    }

    private static IEnumerable<(double X, double Y)> Points(PlacedGlyph glyph) =>
        glyph
            .Font.OutlineOf(glyph.Id)
            .Select(point => (glyph.X + (point.X * glyph.Font.Unit), glyph.Y + (point.Y * glyph.Font.Unit)));
}
