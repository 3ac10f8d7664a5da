using System.Text;

namespace Briefing.Rendering.Mail.Text;

/// <summary>Collects the words of a paragraph as a reader sees them: any run of white space is one space.</summary>
internal sealed class TextBuffer
{
    private readonly StringBuilder _text = new();

    /// <summary>Where the next words will begin.</summary>
    public int Length => _text.Length;

    /// <summary>Adds words.</summary>
    public void Add(string words)
    {
        foreach (var sign in words.Where(sign => !IsFiller(sign)))
        {
            var isSpace = sign is ' ' or '\n' or '\r' or '\t';
            if (!isSpace)
            {
                _text.Append(sign);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        TrimEnd();
        _text.Append('\n');
    }

    /// <summary>The words from an offset on.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start).Trim();

    /// <summary>Puts a mark behind the words, without the space that may follow them.</summary>
    public void Mark(string mark)
    {
        if (mark.Length > 0)
        {
            TrimEnd();
            _text.Append(mark);
        }
    }

    /// <summary>All words; then it is empty.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim(' ', '\n', '\u00A0');
        _text.Clear();
        return text;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    // Marks that keep lines apart or together in HTML and show as boxes in plain text.
    private static bool IsFiller(char sign) => sign is '\u200B' or '\u2060' or '\uFEFF' or '\u034F' or '\u00AD';
}
