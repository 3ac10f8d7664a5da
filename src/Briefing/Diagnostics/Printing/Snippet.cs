using System.Globalization;

namespace Briefing.Diagnostics.Printing;

/// <summary>The line that a place is in, cut to the width there is, with what is to be underlined.</summary>
internal sealed class Snippet
{
    private const string Cut = "…";

    /// <summary>How many characters around a place are looked at; lines may be of any length.</summary>
    private const int Near = 1_000;

    private readonly int _start;
    private readonly int _end;
    private readonly bool _isCutBefore;
    private readonly bool _isCutAfter;

    /// <summary>Shows the first line of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="width">How many columns there are, for the line's number and the line.</param>
    public Snippet(Place place, int width)
    {
        var line = place.File.LineAt(place.Line);
        var first = Math.Min(place.Column - 1, line.Length);
        var last = Math.Min(first + place.Length, line.Length);
        var from = Math.Max(0, first - Near);
        var to = Math.Min(line.Length, first + Near);
        var shown = new DisplayText(line[from..to]);
        (_isCutBefore, _isCutAfter) = (from > 0, to < line.Length);
        _start = shown.ColumnOf(first - from);
        _end = Math.Max(last > first ? shown.ColumnOf(Math.Min(last, to) - from) : _start, _start + 1);
        Number = place.Line.ToString(CultureInfo.InvariantCulture);
        GoesOn = first + place.Length > line.Length && place.Length > 0;
        (Line, Underline) = Window(shown, Math.Max(20, width - Number.Length - " | ".Length));
    }

    /// <summary>The line's number.</summary>
    public string Number { get; }

    /// <summary>The line.</summary>
    public string Line { get; }

    /// <summary>From which column of the line to which it is underlined.</summary>
    public (int Start, int End) Underline { get; }

    /// <summary>Whether the place goes on in the next line.</summary>
    public bool GoesOn { get; }

    private (string Line, (int Start, int End) Underline) Window(DisplayText shown, int room)
    {
        var from = _end < room ? 0 : Math.Clamp(_start - (room / 3), 0, Math.Max(0, shown.Width - room));
        var to = Math.Min(from + room, shown.Width);
        var isCutBefore = from > 0 || _isCutBefore;
        var isCutAfter = to < shown.Width || _isCutAfter;
        var middle = shown.Between(isCutBefore ? from + 1 : from, isCutAfter ? to - 1 : to);
        var line = $"{(isCutBefore ? Cut : "")}{middle}{(isCutAfter ? Cut : "")}";
        return (line.TrimEnd(), (_start - from, Math.Min(_end, Math.Max(to, _start + 1)) - from));
    }
}
