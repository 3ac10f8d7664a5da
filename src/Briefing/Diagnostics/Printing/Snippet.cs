using System.Globalization;

namespace Briefing.Diagnostics.Printing;

/// <summary>The line that a place is in, cut to the width there is, with what is to be underlined.</summary>
internal sealed class Snippet
{
    private const string Cut = "…";

    private readonly int _start;
    private readonly int _end;

    /// <summary>Shows the first line of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="width">How many columns there are, for the line's number and the line.</param>
    public Snippet(Place place, int width)
    {
        Number = place.Line.ToString(CultureInfo.InvariantCulture);
        var line = place.File.LineAt(place.Line);
        var shown = new DisplayText(line);
        var first = Math.Min(place.Column - 1, line.Length);
        var last = Math.Min(first + place.Length, line.Length);
        GoesOn = first + place.Length > line.Length && place.Length > 0;
        _start = shown.ColumnOf(first);
        _end = Math.Max(last > first ? shown.ColumnOf(last) : _start, _start + 1);
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
        if (shown.Width <= room)
        {
            return (shown.ToString().TrimEnd(), (_start, _end));
        }

        var from = _end < room ? 0 : Math.Clamp(_start - (room / 3), 0, shown.Width - room);
        var to = from + room;
        var isCutBefore = from > 0;
        var isCutAfter = to < shown.Width;
        var middle = shown.Between(isCutBefore ? from + 1 : from, isCutAfter ? to - 1 : to);
        var line = $"{(isCutBefore ? Cut : "")}{middle}{(isCutAfter ? Cut : "")}";
        return (line.TrimEnd(), (_start - from, Math.Min(_end, to) - from));
    }
}
