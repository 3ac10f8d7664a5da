using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Voices;

/// <summary>Draws a row for each actor: its name, and under it how much there is, with the number behind.</summary>
/// <param name="ground">What it is drawn on.</param>
/// <param name="language">The attribute for the language of names; empty where it is the page's.</param>
internal sealed class VoicesDrawing(Ground ground, string language)
{
    /// <summary>The width there is at least, in pixels.</summary>
    private const double Width = 272;

    private const double TitleSize = 15;
    private const double ValueSize = 12;
    private const double LineHeight = 18;
    private const double BarHeight = 8;
    private const double RowGap = 18;

    /// <summary>Draws who is heard: words in quotation marks as a full bar, words that report as a hollow one behind.</summary>
    public Drawn Heard(ImmutableArray<Voice> voices, Func<Voice, string> value) =>
        Rows(
            voices,
            voice => voice.Words,
            value,
            (pen, voice, middle, share) =>
            {
                var quoted = voice.Quoted * share;
                DrawBar(pen, "mark", (0, quoted), middle);
                DrawBar(pen, "mark within", (quoted, quoted + (voice.Reported * share)), middle);
            }
        );

    /// <summary>Draws who is named but never heard: a line with a point at its end.</summary>
    public Drawn Unheard(ImmutableArray<Voice> voices, Func<Voice, string> value) =>
        Rows(
            voices,
            voice => voice.Named,
            value,
            (pen, voice, middle, share) =>
                pen.Line("stem", 0, middle, voice.Named * share, middle)
                    .Disc("mark", voice.Named * share, middle, BarHeight / 2)
        );

    private Drawn Rows(
        ImmutableArray<Voice> voices,
        Func<Voice, int> amount,
        Func<Voice, string> value,
        Action<SvgPen, Voice, double, double> draw
    )
    {
        var pen = new SvgPen(ground);
        var widest = voices.Max(voice => TextWidth.Of(value(voice), ValueSize));
        var share = Math.Max(0.2, (Width - widest - 12) / Width) / Math.Max(1, voices.Max(amount));
        var down = 0.0;
        foreach (var voice in voices)
        {
            var lines = LabelLines.Break(voice.Name, TitleSize, Width, 2);
            pen.BeginLink(voice.Path, lines[^1].EndsWith('…') ? $"{voice.Name}: {value(voice)}" : null);
            down = DrawName(pen, lines, down);
            var middle = down + (BarHeight / 2) + 5;
            draw(pen, voice, middle, share);
            pen.Text("note", amount(voice) * share, middle + 4, value(voice), shift: 9).EndLink();
            down += BarHeight + RowGap;
        }

        return new Drawn(pen.ToString(), down);
    }

    private double DrawName(SvgPen pen, ImmutableArray<string> lines, double down)
    {
        foreach (var line in lines)
        {
            pen.Text("", 0, down + 14, line, attributes: language);
            down += LineHeight;
        }

        return down;
    }

    private static void DrawBar(SvgPen pen, string kind, (double From, double To) place, double middle)
    {
        if (place.To > place.From)
        {
            pen.Bar(kind, place.From, place.To, middle - (BarHeight / 2), BarHeight);
        }
    }
}
