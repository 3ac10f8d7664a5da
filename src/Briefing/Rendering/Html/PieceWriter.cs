using System.Text;

namespace Briefing.Rendering.Html;

/// <summary>
/// Writes a text with elements around stretches of it. Stretches may overlap in any way; the elements are ended and
/// begun again so that they always nest.
/// </summary>
internal sealed class PieceWriter
{
    private readonly StringBuilder html;
    private readonly string text;
    private readonly IReadOnlyList<TextPiece> pieces;
    private readonly List<TextPiece> open = [];

    /// <summary>Gets ready to write.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="pieces">The stretches, by start, longer ones first.</param>
    public PieceWriter(StringBuilder html, string text, IReadOnlyList<TextPiece> pieces)
    {
        this.html = html;
        this.text = text;
        this.pieces = pieces;
    }

    /// <summary>Writes a part of the text; stretches that reach over its ends are cut there.</summary>
    public void Write(int start, int end)
    {
        var next = 0;
        for (var at = start; at < end; )
        {
            CloseUpTo(at);
            next = OpenFrom(next, at);
            var stop = Math.Min(NextEnd(end), next < pieces.Count ? pieces[next].Start : end);
            html.AppendText(text.AsSpan(at, stop - at));
            at = stop;
        }

        CloseUpTo(end);
        Suspend(0);
        open.Clear();
    }

    // The stretches that begin here or began before the part that is written.
    private int OpenFrom(int next, int at)
    {
        for (; next < pieces.Count && pieces[next].Start <= at; next++)
        {
            if (pieces[next].End > at)
            {
                Open(pieces[next]);
            }
        }

        return next;
    }

    private void Open(TextPiece piece)
    {
        var index = piece.IsInner ? open.Count : open.TakeWhile(other => !other.IsInner).Count();
        Suspend(index);
        html.Append(piece.Open);
        open.Insert(index, piece);
        Resume(index + 1);
    }

    private void CloseUpTo(int at)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].End <= at)
            {
                Close(i);
            }
        }
    }

    private void Close(int index)
    {
        var piece = open[index];
        Suspend(index);
        open.RemoveAt(index);
        html.Append(piece.After);
        Resume(index);
    }

    private void Suspend(int from)
    {
        for (var i = open.Count - 1; i >= from; i--)
        {
            html.Append(open[i].Close);
        }
    }

    private void Resume(int from)
    {
        for (var i = from; i < open.Count; i++)
        {
            html.Append(open[i].Again);
        }
    }

    private int NextEnd(int end)
    {
        foreach (var piece in open)
        {
            end = Math.Min(end, piece.End);
        }

        return end;
    }
}
