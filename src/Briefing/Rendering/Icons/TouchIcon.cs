using Briefing.Rendering.Cards;
using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Rendering.Icons;

/// <summary>
/// Draws the icon that a telephone shows for a page on its home screen, and a browser that reads no SVG on its tabs: a
/// quotation mark in the colours of the theme, to the edges, since the telephone rounds the corners itself.
/// </summary>
internal static class TouchIcon
{
    /// <summary>How wide and high it is, in pixels: what Apple asks for.</summary>
    public const int Side = 180;

    /// <summary>How wide the sign is, in pixels.</summary>
    private const double SignWidth = 92;

    private static readonly CardText Sign = new("“", "en");

    /// <summary>The picture as PNG.</summary>
    /// <param name="ground">The colour of the ground.</param>
    /// <param name="colour">The colour of the sign.</param>
    public static byte[] Paint(CardColour ground, CardColour colour)
    {
        using var sheet = new CardSheet(ground, Side, Side);
        var line = TextFitter.Fit(Sign, Voice.Serif, new Frame(Side, Side, 1, [Side]))!.Lines[0];
        var ink = Ink.Of(line);
        var size = SignWidth / (ink.Right - ink.Left);
        var (middle, baseLine) = (Side / 2.0, (Side + ((ink.Top + ink.Bottom) * size)) / 2);
        sheet.Draw(line, middle - (ink.Middle * size), baseLine, size, colour);
        return sheet.ToPng();
    }
}
