using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Rendering.Cards;

/// <summary>Puts a card's words, its thread and its logo where they belong.</summary>
/// <param name="hand">What draws.</param>
/// <param name="layout">The words.</param>
/// <param name="style">The colours and the logo.</param>
internal sealed class CardDrawing(CardHand hand, CardLayout layout, CardStyle style)
{
    /// <summary>How much ink is in the words that are less important; they stay well readable.</summary>
    private const int MutedInk = 176;

    private const int HairlineInk = 46;
    private const int DotRadius = 13;

    private CardColour Muted => style.Paper.Towards(style.Ink, MutedInk);

    /// <summary>Draws everything.</summary>
    public void Draw(CardKind kind)
    {
        DrawThread(kind);
        hand.AtStart(layout.Overline, CardGrid.Start, CardGrid.Top, style.Accent);
        hand.AtEnd(layout.Marking, CardGrid.End, CardGrid.Top, style.Ink);
        hand.AtStart(layout.Headline, CardGrid.Start, CardGrid.Headline + (layout.Headline?.Rise ?? 0), style.Ink);
        DrawLines();
        DrawFoot();
    }

    /// <summary>On the thread hangs a quote's mark, or the dot of an event on a line of time.</summary>
    private void DrawThread(CardKind kind)
    {
        var rise = layout.Headline?.Rise ?? 0;
        if (layout.Mark is { } mark)
        {
            var ink = Ink.Of(mark.Lines[0]);
            var height = (int)Math.Ceiling(ink.Height * mark.Size);
            var top = ink.IsLow ? CardGrid.Headline + (int)rise - (height / 4) : CardGrid.Headline;
            hand.AtMiddle(mark, ink, CardGrid.Middle, top, style.Accent);
            DrawThread(top - CardGrid.Clearance, top + height + CardGrid.Clearance);
        }
        else if (kind is CardKind.Event && layout.Headline is not null)
        {
            var middle = CardGrid.Headline + (int)(rise / 2);
            hand.Dot(CardGrid.Middle, middle, DotRadius, style.Accent);
            DrawThread(middle - DotRadius - CardGrid.Clearance, middle + DotRadius + CardGrid.Clearance);
        }
        else
        {
            DrawThread(CardSheet.Height, CardSheet.Height);
        }
    }

    /// <summary>Draws the thread but for where something hangs on it.</summary>
    private void DrawThread(int gapTop, int gapBottom)
    {
        hand.Fill(CardGrid.Thread, 0, CardGrid.ThreadWidth, gapTop, style.Accent);
        hand.Fill(CardGrid.Thread, gapBottom, CardGrid.ThreadWidth, CardSheet.Height - gapBottom, style.Accent);
    }

    /// <summary>The last line stands on its base line, the others above it.</summary>
    private void DrawLines()
    {
        var baseLine = (double)layout.Bottom;
        for (var i = layout.Lines.Length - 1; i >= 0; i--)
        {
            var line = layout.Lines[i];
            var first = baseLine - line.Step + line.LineHeight;
            hand.AtStart(line, CardGrid.Start, first, i == 0 ? style.Ink : Muted);
            baseLine -= line.Step;
        }
    }

    private void DrawFoot()
    {
        if (layout.HasFoot)
        {
            hand.Fill(CardGrid.Start, CardGrid.Rule, CardGrid.Column, 1, style.Paper.Towards(style.Ink, HairlineInk));
        }

        hand.AtStart(layout.Title, CardGrid.Start, CardGrid.Foot, Muted);
        hand.AtEnd(style.Logo, CardGrid.End, CardGrid.Foot);
    }
}
