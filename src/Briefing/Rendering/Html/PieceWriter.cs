using System.Text;

namespace Briefing.Rendering.Html;

/// <summary>
/// Writes a text with elements around stretches of it. Stretches may overlap in any way; the elements are ended and
/// begun again so that they always nest. A tag is written only when text follows, so that no element is ever empty.
/// </summary>
internal sealed class PieceWriter
{
    private readonly StringBuilder _html;
    private readonly string _text;
    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly List<TextPiece> _open = [];
    private readonly HashSet<TextPiece> _begun = new(ReferenceEqualityComparer.Instance);
    private int _written;

    /// <summary>Gets ready to write.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="pieces">The stretches, by start, longer ones first.</param>
    public PieceWriter(StringBuilder html, string text, IReadOnlyList<TextPiece> pieces)
    {
        _html = html;
        _text = text;
        _pieces = pieces;
    }

    /// <summary>Writes a part of the text; stretches that reach over its ends are cut there.</summary>
    public void Write(int start, int end)
    {
        var next = 0;
        for (var at = start; at < end; )
        {
            CloseUpTo(at);
            next = OpenFrom(next, at);
            var stop = Math.Min(NextEnd(end), next < _pieces.Count ? _pieces[next].Start : end);
            Resume();
            _html.AppendText(_text.AsSpan(at, stop - at));
            at = stop;
        }

        CloseUpTo(end);
        Suspend(0);
        _open.Clear();
    }

    // The stretches that begin here or began before the part that is written.
    private int OpenFrom(int next, int at)
    {
        for (; next < _pieces.Count && _pieces[next].Start <= at; next++)
        {
            if (_pieces[next].End > at)
            {
                Open(_pieces[next]);
            }
        }

        return next;
    }

    private void Open(TextPiece piece)
    {
        var index = piece.IsInner ? _open.Count : _open.TakeWhile(other => !other.IsInner).Count();
        Suspend(index);
        _open.Insert(index, piece);
    }

    private void CloseUpTo(int at)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].End <= at)
            {
                Close(i);
            }
        }
    }

    private void Close(int index)
    {
        Suspend(index);
        _html.Append(_open[index].After);
        _open.RemoveAt(index);
    }

    // Ends the elements from one on, as far as they are written.
    private void Suspend(int from)
    {
        for (; _written > from; _written--)
        {
            _html.Append(_open[_written - 1].Close);
        }
    }

    // Begins those that are not written, for the first time or again.
    private void Resume()
    {
        for (; _written < _open.Count; _written++)
        {
            var piece = _open[_written];
            _html.Append(_begun.Add(piece) ? piece.Open : piece.Again);
        }
    }

    private int NextEnd(int end)
    {
        foreach (var piece in _open)
        {
            end = Math.Min(end, piece.End);
        }

        return end;
    }
}
