using System.Text;

namespace Briefing.Rendering.Data.Ics;

/// <summary>The content lines of a calendar (RFC 5545, 3.1): ended by CR and LF, folded at 75 octets.</summary>
internal sealed class IcsLines
{
    /// <summary>How many octets a line has at most, its end not counted.</summary>
    private const int Octets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A property whose value is written as it stands.</summary>
    public void Add(string name, string value)
    {
        var room = Octets;
        foreach (var sign in $"{name}:{value}".EnumerateRunes())
        {
            if (sign.Utf8SequenceLength > room)
            {
                _text.Append("\r\n ");
                room = Octets - 1;
            }

            _text.Append(sign);
            room -= sign.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <summary>A property whose value is text; none writes nothing.</summary>
    public void AddText(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add(name, IcsText.Escape(text));
        }
    }

    /// <summary>The lines in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());
}
