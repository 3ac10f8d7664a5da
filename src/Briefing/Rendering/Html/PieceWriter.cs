using System.Text;

namespace Briefing.Rendering.Html;

/// <summary>
/// Writes a text with elements around stretches of it. Stretches may overlap in any way; the elements are ended and
/// begun again so that they always nest.
/// </summary>
internal sealed class PieceWriter
{
    private readonly StringBuilder _html;
    private readonly string _text;
    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly List<TextPiece> _open = [];

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
        _html.Append(piece.Open);
        _open.Insert(index, piece);
        Resume(index + 1);
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
        var piece = _open[index];
        Suspend(index);
        _open.RemoveAt(index);
        _html.Append(piece.After);
        Resume(index);
    }

    private void Suspend(int from)
    {
        for (var i = _open.Count - 1; i >= from; i--)
        {
            _html.Append(_open[i].Close);
        }
    }

    private void Resume(int from)
    {
        for (var i = from; i < _open.Count; i++)
        {
            _html.Append(_open[i].Again);
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
