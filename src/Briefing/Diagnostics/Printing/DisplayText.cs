using System.Globalization;
using System.Text;

namespace Briefing.Diagnostics.Printing;

/// <summary>
/// A line as a terminal shows it: tabs become spaces, and what cannot be seen or would steer the terminal is named.
/// </summary>
internal sealed class DisplayText
{
    private const int TabWidth = 4;

    private readonly List<Cell> _cells = [];

    /// <summary>Takes a line without its line break.</summary>
    public DisplayText(string line)
    {
        for (var offset = 0; offset < line.Length; )
        {
            offset += Add(line, offset);
        }
    }

    /// <summary>How many columns it takes.</summary>
    public int Width { get; private set; }

    /// <summary>Words of a message, safe to print.</summary>
    public static string Clean(string words) => new DisplayText(words).ToString();

    /// <summary>The column, from 0, in which a character of the line is shown.</summary>
    public int ColumnOf(int offset)
    {
        var cell = _cells.FindLast(cell => cell.Offset <= offset);
        return cell.Text is null ? 0
            : offset >= cell.Offset + cell.Length ? Width
            : cell.Column;
    }

    /// <summary>Whether a character would turn or break the line it is printed in.</summary>
    public static bool Steers(char character) =>
        character is not ('\u200C' or '\u200D')
        && char.GetUnicodeCategory(character)
            is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    /// <summary>The part that fits between two columns, with spaces for what is cut in half.</summary>
    public string Between(int start, int end)
    {
        var part = new StringBuilder();
        foreach (var cell in _cells.Where(cell => cell.Column < end && cell.Column + cell.Width >= start))
        {
            var isWhole = cell.Column >= start && cell.Column + cell.Width <= end;
            var overlap = Math.Min(cell.Column + cell.Width, end) - Math.Max(cell.Column, start);
            part.Append(isWhole ? cell.Text : new string(' ', overlap));
        }

        return part.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_cells.Select(cell => cell.Text));

    private int Add(string line, int offset)
    {
        var isWhole = Rune.TryGetRuneAt(line, offset, out var rune);
        var length = isWhole ? rune.Utf16SequenceLength : 1;
        var (text, width) = isWhole ? Show(rune) : Name(line[offset]);
        _cells.Add(new Cell(offset, length, Width, width, text));
        Width += width;
        return length;
    }

    private (string Text, int Width) Show(Rune rune)
    {
        if (rune.Value == '\t')
        {
            var width = TabWidth - (Width % TabWidth);
            return (new string(' ', width), width);
        }

        return IsHidden(rune) ? Name(rune.Value) : (rune.ToString(), CharacterWidth.Of(rune));
    }

    // Joiners shape letters and emoji; all else that is invisible may be the very thing that is wrong.
    private static bool IsHidden(Rune rune) =>
        rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse;

    private static (string Text, int Width) Name(int value)
    {
        var name = $"<U+{value:X4}>";
        return (name, name.Length);
    }

    private readonly record struct Cell(int Offset, int Length, int Column, int Width, string Text);
}
