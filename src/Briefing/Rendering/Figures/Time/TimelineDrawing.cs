using System.Collections.Immutable;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Draws a timeline: the whole of time, then each stretch with its axis and its events.</summary>
/// <param name="words">Says stretches and gaps.</param>
/// <param name="format">The width there is at least.</param>
/// <param name="ground">What it is drawn on.</param>
/// <param name="language">The attribute for the language of titles; empty where it is the page's.</param>
internal sealed class TimelineDrawing(TimeWords words, TimelineFormat format, Ground ground, string language)
{
    private const double AxisBaseline = 12;
    private const double AxisHeight = 30;
    private const double NameHeight = 28;
    private const double GapHeight = 46;
    private const double BarHeight = 6;

    private readonly TimeAxis _axis = new(words);
    private readonly SvgPen _pen = new(ground);

    /// <summary>Draws it.</summary>
    public Drawn Draw(Timeline timeline)
    {
        var single = timeline.Stretches.Length == 1;
        var down = single ? 0 : DrawOverview(timeline);
        Stretch? before = null;
        foreach (var stretch in timeline.Stretches)
        {
            down += before is null ? 0 : DrawGap(before, stretch, down);
            down += single ? 0 : DrawName(stretch, down);
            down += DrawStretch(stretch, down);
            before = stretch;
        }

        return new Drawn(_pen.ToString(), down);
    }

    private double DrawOverview(Timeline timeline)
    {
        var scale = timeline.Scale;
        var named = timeline.Stretches.Select(stretch => (stretch, words.Range(stretch.First, stretch.Last)));
        var parts = Overview.Place(named, scale, format.Width);
        var top = (parts.Max(part => part.Lane) + 1) * Overview.LineHeight;
        _pen.Line("axis", 0, top + (BarHeight / 2), 1, top + (BarHeight / 2));
        foreach (var part in parts)
        {
            DrawPart(part, top);
        }

        DrawAxis(_axis.Of(scale, format.Width), (top + 10, top + 14), top + 28);
        return top + 52;
    }

    private void DrawPart(OverviewPart part, double top)
    {
        var baseline = top - (part.Lane * Overview.LineHeight) - 6;
        _pen.Text("part", part.Ends ? part.To : part.From, baseline, part.Name, part.Ends);
        _pen.Bar("span", part.From, part.To, top, BarHeight);
    }

    private double DrawGap(Stretch before, Stretch stretch, double down)
    {
        _pen.Line("gap", 0, down, 0, down + GapHeight - 16);
        _pen.Text("note", 0, down + 20, words.Gap(stretch.First - before.Last - 1), shift: 10);
        return GapHeight;
    }

    private double DrawName(Stretch stretch, double down)
    {
        _pen.Text("part", 0, down + 16, words.Range(stretch.First, stretch.Last));
        return NameHeight;
    }

    private double DrawStretch(Stretch stretch, double down)
    {
        var placed = new TimelineLayout(_axis, format).Place(stretch);
        _pen.BeginGroup(down);
        var bottom = AxisHeight + placed.Height;
        DrawAxis(placed.Ticks, (AxisBaseline + 6, bottom), AxisBaseline);
        _pen.Line("axis", 0, AxisBaseline + 6, 1, AxisBaseline + 6);
        foreach (var mark in placed.Marks)
        {
            DrawMark(mark);
        }

        _pen.EndGroup();
        return bottom;
    }

    private void DrawAxis(ImmutableArray<Tick> ticks, (double Top, double Bottom) line, double baseline)
    {
        _pen.Uprights("tick", ticks.Select(tick => tick.At), line.Top, line.Bottom);
        foreach (var tick in ticks)
        {
            _pen.Text("note", tick.At, baseline, tick.Words, tick.Ends);
        }
    }

    private void DrawMark(PlacedMark mark)
    {
        var (entry, label) = (mark.Entry, mark.Label);
        _pen.BeginLink(entry.Path, label.IsCut ? $"{entry.Title}, {entry.When}" : null);
        MarkDrawing.Draw(_pen, entry.Mark, (mark.From, mark.To), AxisHeight + mark.Middle);
        var baseline = AxisHeight + mark.Top + 14;
        foreach (var line in label.Lines)
        {
            _pen.Text("", label.At, baseline, line, label.Ends, label.Shift, language);
            baseline += PlacedLabel.LineHeight;
        }

        _pen.Text("note", label.At, baseline - 2, label.When, label.Ends, label.Shift);
        _pen.EndLink();
    }
}
