using System.Buffers;

namespace Briefing.Publishing.Html;

/// <summary>
/// Reads the tags of a finished page and their attributes, straight from its bytes, by the tokenizer rules of the HTML
/// standard: comments, quoted and bare values, text of scripts and titles that only looks like tags.
/// </summary>
/// <remarks>
/// Every build reads back every page it has made. AngleSharp's tokenizer takes some 80 µs for a page of 8 KB, and its tree
/// 400; this takes 12. AngleSharp keeps watch in the tests: there both must find the same in all pages.
/// </remarks>
internal ref struct TagReader
{
    private static readonly SearchValues<byte> EndsName = SearchValues.Create(" \t\n\f\r/>"u8);
    private static readonly SearchValues<byte> EndsAttributeName = SearchValues.Create(" \t\n\f\r/>="u8);
    private static readonly SearchValues<byte> EndsBareValue = SearchValues.Create(" \t\n\f\r>"u8);

    private readonly ReadOnlySpan<byte> _html;
    private int _at;
    private int _foreign;
    private bool _isClosed;

    /// <summary>Starts at the beginning of a page.</summary>
    public TagReader(ReadOnlySpan<byte> html) => _html = html;

    /// <summary>The name of the tag, as written.</summary>
    public ReadOnlySpan<byte> Tag { get; private set; }

    /// <summary>Where the tag begins, at its <c>&lt;</c>.</summary>
    public int TagStart { get; private set; }

    /// <summary>What stands behind the tag; known once all its attributes have been read.</summary>
    public int TagEnd { get; private set; }

    /// <summary>Whether the tag closes an element.</summary>
    public bool IsClosing { get; private set; }

    /// <summary>The name of the attribute, as written.</summary>
    public ReadOnlySpan<byte> Attribute { get; private set; }

    /// <summary>Where the attribute stands, with its value and the quotation marks around it.</summary>
    public Range Whole { get; private set; }

    /// <summary>Where the attribute's value stands, still with its character references.</summary>
    public Range Value { get; private set; }

    /// <summary>Goes to the next opening tag; all attributes of the one before must have been read.</summary>
    public bool ReadTag()
    {
        while (ReadAnyTag())
        {
            if (!IsClosing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Goes to the next tag, opening or closing; all attributes of an opening one must be read before the next. Those of a
    /// closing one mean nothing and have been passed over.
    /// </summary>
    public bool ReadAnyTag()
    {
        IsClosing = false;
        while (!IsClosing && Find((byte)'<'))
        {
            TagStart = _at;
            var next = _at + 1 < _html.Length ? _html[_at + 1] : default;
            if (IsLetter(next))
            {
                _at++;
                ReadName();
                return true;
            }

            SkipOther(next);
        }

        return IsClosing;
    }

    /// <summary>Goes to the next attribute of the tag, or behind the tag and the text that belongs to it.</summary>
    public bool ReadAttribute()
    {
        if (ReadAttributeInTag())
        {
            return true;
        }

        LeaveTag();
        return false;
    }

    private bool ReadAttributeInTag()
    {
        _isClosed = false;
        for (; _at < _html.Length; _at++)
        {
            switch (_html[_at])
            {
                case (byte)'>':
                    _at++;
                    TagEnd = _at;
                    return false;
                case (byte)'/':
                    _isClosed = true;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r':
                    break;
                default:
                    var start = _at;
                    ReadNameAndValue();
                    Whole = start.._at;
                    return true;
            }
        }

        TagEnd = _at;
        return false;
    }

    private void ReadNameAndValue()
    {
        // An equals sign at the very start belongs to the name.
        var length = 1 + UntilAny(_at + 1, EndsAttributeName);
        Attribute = _html.Slice(_at, length);
        _at += length;
        var afterSpace = SkipSpace(_at);
        if (afterSpace < _html.Length && _html[afterSpace] == '=')
        {
            ReadValue(SkipSpace(afterSpace + 1));
        }
        else
        {
            Value = _at.._at;
        }
    }

    private void ReadValue(int start)
    {
        var quote = start < _html.Length ? _html[start] : default;
        if (quote is (byte)'"' or (byte)'\'')
        {
            var end = start + 1 + Until(start + 1, quote);
            Value = (start + 1)..end;
            _at = Math.Min(end + 1, _html.Length);
        }
        else
        {
            _at = start + UntilAny(start, EndsBareValue);
            Value = start.._at;
        }
    }

    private void LeaveTag()
    {
        if (IsForeign(Tag))
        {
            _foreign += _isClosed ? 0 : 1;
        }
        else if (_foreign == 0 && RawText.Holds(Tag))
        {
            _at += RawText.LengthOf(_html[_at..], Tag);
        }
    }

    private void SkipOther(byte next)
    {
        switch (next)
        {
            case (byte)'/':
                SkipClosingTag();
                break;
            case (byte)'!':
                SkipDeclaration();
                break;
            case (byte)'?':
                SkipBehind(">"u8);
                break;
            default:
                _at++;
                break;
        }
    }

    private void SkipClosingTag()
    {
        _at += 2;
        if (_at < _html.Length && !IsLetter(_html[_at]))
        {
            SkipBehind(">"u8);
            return;
        }

        ReadName();
        if (_foreign > 0 && IsForeign(Tag))
        {
            _foreign--;
        }

        while (ReadAttributeInTag()) { }

        IsClosing = true;
    }

    private void SkipDeclaration()
    {
        var rest = _html[_at..];
        if (rest.StartsWith("<!--"u8))
        {
            _at += Comment.LengthOf(rest);
        }
        else
        {
            SkipBehind(_foreign > 0 && rest.StartsWith("<![CDATA["u8) ? "]]>"u8 : ">"u8);
        }
    }

    private void ReadName()
    {
        var length = UntilAny(_at, EndsName);
        Tag = _html.Slice(_at, length);
        _at += length;
    }

    private bool Find(byte wanted)
    {
        _at += Until(_at, wanted);
        return _at < _html.Length;
    }

    private void SkipBehind(ReadOnlySpan<byte> end)
    {
        var found = _html[_at..].IndexOf(end);
        _at = found < 0 ? _html.Length : _at + found + end.Length;
    }

    private readonly int SkipSpace(int at)
    {
        while (at < _html.Length && _html[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r')
        {
            at++;
        }

        return at;
    }

    private readonly int Until(int start, byte end)
    {
        var length = _html[start..].IndexOf(end);
        return length < 0 ? _html.Length - start : length;
    }

    private readonly int UntilAny(int start, SearchValues<byte> end)
    {
        var length = _html[start..].IndexOfAny(end);
        return length < 0 ? _html.Length - start : length;
    }

    private static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsForeign(ReadOnlySpan<byte> tag) => tag.IsName("svg"u8) || tag.IsName("math"u8);
}
