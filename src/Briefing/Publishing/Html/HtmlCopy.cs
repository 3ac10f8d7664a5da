using System.Buffers;
using System.Text;

namespace Briefing.Publishing.Html;

/// <summary>Copies a page and changes some of it on the way, from its beginning to its end.</summary>
internal ref struct HtmlCopy
{
    private readonly ReadOnlySpan<byte> _html;
    private readonly ArrayBufferWriter<byte> _copy;
    private int _done;

    /// <summary>Starts at the beginning of a page.</summary>
    public HtmlCopy(ReadOnlySpan<byte> html)
    {
        _html = html;
        _copy = new ArrayBufferWriter<byte>(html.Length + 1024);
    }

    /// <summary>Puts HTML before a place of the page.</summary>
    public void Insert(int at, ReadOnlySpan<byte> html)
    {
        CopyUntil(at);
        _copy.Write(html);
    }

    /// <summary>Puts HTML in the place of what stands there.</summary>
    public void Replace(Range range, ReadOnlySpan<byte> html)
    {
        Insert(range.Start.Value, html);
        SkipUntil(range.End.Value);
    }

    /// <summary>Puts a text in the place of an attribute's value, whether that is quoted or bare.</summary>
    public void ReplaceValue(Range value, string text)
    {
        var isQuoted = _html[value.Start.Value - 1] is (byte)'"' or (byte)'\'';
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
        Replace(value, Encoding.UTF8.GetBytes(isQuoted ? escaped : $"\"{escaped}\""));
    }

    /// <summary>Leaves an attribute out, with the space before it.</summary>
    public void Remove(Range attribute)
    {
        var start = attribute.Start.Value;
        Replace((_html[start - 1] == ' ' ? start - 1 : start)..attribute.End.Value, []);
    }

    /// <summary>Copies all up to a place.</summary>
    public void CopyUntil(int at)
    {
        if (at > _done)
        {
            _copy.Write(_html[_done..at]);
            _done = at;
        }
    }

    /// <summary>Leaves out what comes before a place and was not copied yet.</summary>
    public void SkipUntil(int at) => _done = Math.Max(_done, at);

    /// <summary>Copies the rest, and hands out the whole.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        CopyUntil(_html.Length);
        return _copy.WrittenMemory;
    }
}
