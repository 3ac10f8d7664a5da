using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Rendering.Cards;

/// <summary>Draws from the side where reading starts: what is said for left to right is mirrored for right to left.</summary>
/// <param name="sheet">What is drawn on.</param>
/// <param name="rightToLeft">Whether the card is read from right to left.</param>
internal sealed class CardHand(CardSheet sheet, bool rightToLeft)
{
    /// <summary>How high the capitals are that a logo stands beside.</summary>
    private const int CapitalHeight = 18;

    /// <summary>Fills a rectangle.</summary>
    public void Fill(int start, int top, int width, int height, CardColour colour) =>
        sheet.Fill(rightToLeft ? CardSheet.Width - start - width : start, top, width, height, colour);

    /// <summary>Draws a disc.</summary>
    public void Dot(int middle, int y, int radius, CardColour colour) =>
        sheet.Disc(rightToLeft ? CardSheet.Width - middle : middle, y, radius, colour);

    /// <summary>Draws words whose lines begin at a place; the first base line is given.</summary>
    public void AtStart(TextBlock? block, double start, double baseLine, CardColour colour) =>
        Draw(block, baseLine, colour, width => rightToLeft ? CardSheet.Width - start - width : start);

    /// <summary>Draws words whose lines end at a place; the first base line is given.</summary>
    public void AtEnd(TextBlock? block, double end, double baseLine, CardColour colour) =>
        Draw(block, baseLine, colour, width => rightToLeft ? CardSheet.Width - end : end - width);

    /// <summary>Draws a sign with its middle at a place, and with the top of its ink at another.</summary>
    public void AtMiddle(TextBlock sign, Ink ink, int middle, int top, CardColour colour) =>
        Draw(
            sign,
            top + (ink.Top * sign.Size),
            colour,
            _ => (rightToLeft ? CardSheet.Width - middle : middle) - (ink.Middle * sign.Size)
        );

    /// <summary>Draws a logo that ends at a place and has its middle a little above a base line.</summary>
    public void AtEnd(CardLogo? logo, int end, int baseLine)
    {
        if (logo is not null)
        {
            var left = rightToLeft ? CardSheet.Width - end : end - logo.Width;
            sheet.Draw(logo, left, baseLine - ((logo.Height + CapitalHeight) / 2));
        }
    }

    private void Draw(TextBlock? block, double baseLine, CardColour colour, Func<double, double> left)
    {
        for (var i = 0; i < (block?.Lines.Length ?? 0); i++)
        {
            var line = block!.Lines[i];
            sheet.Draw(line, left(line.Width * block.Size), baseLine + (i * block.LineHeight), block.Size, colour);
        }
    }
}
