using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Breaks a text into as few lines as fit a width, and these into lines of about the same length.</summary>
internal sealed class LineBreaker
{
    private readonly TypesetText _text;

    /// <summary>Where lines may begin, and the end of the text.</summary>
    private readonly List<int> _breaks;

    /// <summary>Finds where a text may be broken.</summary>
    public LineBreaker(TypesetText text)
    {
        _text = text;
        _breaks = [.. LineBreaks.Of(text.Text), text.Text.Length];
    }

    /// <summary>How many lines there will be.</summary>
    public int Count(double width) => Fill(width).Count;

    /// <summary>Whether no word needs to be broken to fit.</summary>
    public bool HoldsWords(double width) => Fill(width).TrueForAll(line => !line.BreaksWord);

    /// <summary>The lines.</summary>
    public ImmutableArray<VisualLine> Lines(double width)
    {
        var ends = HoldsWords(width)
            ? new LineBalance(WidthOf, _breaks, width).Ends(Count(width))
            : Fill(width).ConvertAll(line => line.End);
        return [.. ends.Prepend(0).Zip(ends, (start, end) => _text.Line(start, WithoutSpace(start, end)))];
    }

    /// <summary>Fills one line after the other; only a word that is alone on its line is broken.</summary>
    private List<(int End, bool BreaksWord)> Fill(double width)
    {
        var lines = new List<(int End, bool BreaksWord)>();
        for (var start = 0; start < _text.Text.Length; )
        {
            var end = _breaks.FindLast(place => place > start && WidthOf(start, place) <= width);
            var breaksWord = end <= start;
            start = breaksWord ? InsideWord(start, width) : end;
            lines.Add((start, breaksWord));
        }

        return lines;
    }

    /// <summary>The last character that fits, at least one.</summary>
    private int InsideWord(int start, double width)
    {
        var places = _text.ClusterStarts.Append(_text.Text.Length).Where(place => place > start).ToList();
        return Math.Max(places[0], places.FindLast(place => WidthOf(start, place) <= width));
    }

    /// <summary>A space at the end of a line takes no room.</summary>
    private double WidthOf(int start, int end) => _text.WidthOf(start, WithoutSpace(start, end));

    private int WithoutSpace(int start, int end) => start + _text.Text.AsSpan(start, end - start).TrimEnd(' ').Length;
}
