using Briefing.Model.Dates;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>
/// Draws the mark of a date: a disc for a day, a bar or a square for more; filled where it is known, hollow where it is some
/// day within, dashed where it is in doubt.
/// </summary>
internal static class MarkDrawing
{
    private const double Radius = 5;
    private const double BarHeight = 8;
    private const string Short = "M-4-4H4V4H-4Z";
    private const string Onwards = "M0-4L8 0L0 4Z";
    private const string Backwards = "M0-4L-8 0L0 4Z";

    /// <summary>Its class.</summary>
    public static string KindOf(TimeMark mark) =>
        (mark.IsDay || mark.Lasts, mark.Unsure) switch
        {
            (true, false) => "mark",
            (true, true) => "mark unsure",
            (false, false) => "mark within",
            (false, true) => "mark within unsure",
        };

    /// <summary>Draws a mark.</summary>
    /// <param name="pen">What draws.</param>
    /// <param name="mark">The date.</param>
    /// <param name="place">Where it begins and ends, from 0 to 1.</param>
    /// <param name="middle">How far down.</param>
    public static void Draw(SvgPen pen, TimeMark mark, (double From, double To) place, double middle)
    {
        var kind = KindOf(mark);
        _ =
            mark.IsDay ? pen.Disc(kind, place.From, middle, Radius)
            : place.From == place.To ? pen.Sign(kind, place.From, middle, Short)
            : pen.Bar(kind, place.From, place.To, middle - (BarHeight / 2), BarHeight);
        DrawEnd(pen, mark.Start, (kind, 0, middle), Backwards);
        DrawEnd(pen, mark.End, (kind, 1, middle), Onwards);
    }

    private static void DrawEnd(
        SvgPen pen,
        EdtfBound bound,
        (string Kind, double At, double Middle) place,
        string outline
    )
    {
        if (bound == EdtfBound.Open)
        {
            pen.Sign(place.Kind, place.At, place.Middle, outline);
        }
        else if (bound == EdtfBound.Unknown)
        {
            pen.Text("doubt", place.At, place.Middle + 5, "?", ends: place.At == 0, place.At == 0 ? -2 : 2);
        }
    }
}
