using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>
/// Draws events without words on the scales of the whole timeline, one line for each stretch that has any: for the home page,
/// and for an actor among all that happened. All that strips share is drawn once.
/// </summary>
internal sealed class TimelineStrips
{
    /// <summary>How many marks a strip has at most.</summary>
    public const int AtMost = 60;

    private const double Width = 272;
    private const double MarkHeight = 12;
    private const double AxisHeight = 30;

    private readonly ImmutableArray<Line> _lines;

    /// <summary>Prepares the lines of all stretches.</summary>
    /// <param name="stretches">The stretches with all events there are.</param>
    /// <param name="words">Says dates.</param>
    /// <param name="mirrored">Whether they are read from right to left.</param>
    public TimelineStrips(ImmutableArray<Stretch> stretches, TimeWords words, bool mirrored)
    {
        var axis = new TimeAxis(words);
        var ground = new Ground(mirrored, null);
        _lines = [.. stretches.Select(stretch => LineOf(stretch, axis, ground))];
    }

    /// <summary>Draws some events; none where none of them can be drawn.</summary>
    /// <param name="inOrder">The events, the earliest first.</param>
    /// <param name="ground">What they are drawn on.</param>
    public Drawn? Draw(IEnumerable<TimelineEntry> inOrder, Ground ground)
    {
        var pen = new SvgPen(ground);
        var (down, at) = (0.0, 0);
        var byLine = inOrder.Take(AtMost).ToLookup(LineOf);
        foreach (var line in _lines)
        {
            down += byLine[at].Any() ? DrawLine(pen, line, [.. byLine[at]], down) : 0;
            at++;
        }

        return down == 0 ? null : new Drawn(pen.ToString(), down);
    }

    // The last line that begins before the event; the first where none does.
    private int LineOf(TimelineEntry entry)
    {
        var line = _lines.Length - 1;
        while (line > 0 && entry.Mark.First < _lines[line].First)
        {
            line--;
        }

        return line;
    }

    private static double DrawLine(SvgPen pen, Line line, TimelineEntry[] entries, double down)
    {
        var lanes = new Lanes(2);
        var placed = entries.Select(entry => (entry, place: MarkShape.Of(entry.Mark, line.Scale, Width))).ToList();
        var put = placed.Select(one => lanes.Put((one.place.From * Width) - 5, (one.place.To * Width) + 5)).ToList();
        var axis = down + (lanes.Count * MarkHeight) + 4;
        foreach (var ((entry, place), lane) in placed.Zip(put))
        {
            pen.BeginLink(entry.Path, $"{entry.Title}, {entry.When}", inPassing: true);
            MarkDrawing.Draw(pen, entry.Mark, place, axis - 10 - (lane * MarkHeight));
            pen.EndLink();
        }

        pen.BeginGroup(axis).Raw(line.Axis).EndGroup();
        return axis - down + AxisHeight;
    }

    private static Line LineOf(Stretch stretch, TimeAxis axis, Ground ground)
    {
        var scale = stretch.Scale;
        var ticks = axis.Of(scale, Width);
        var pen = new SvgPen(ground).Line("axis", 0, 0, 1, 0).Uprights("axis", ticks.Select(tick => tick.At), 0, 5);
        foreach (var tick in ticks)
        {
            pen.Text("note", tick.At, 18, tick.Words, tick.Ends);
        }

        return new Line(stretch.First, scale, pen.ToString());
    }

    /// <summary>What the strips of a stretch share.</summary>
    /// <param name="First">The first day of an event in it.</param>
    /// <param name="Scale">Where its days stand.</param>
    /// <param name="Axis">Its axis, drawn.</param>
    private sealed record Line(long First, TimeScale Scale, string Axis);
}
