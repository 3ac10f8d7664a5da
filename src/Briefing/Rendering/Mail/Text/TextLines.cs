using System.Text;
using Briefing.Diagnostics.Printing;

namespace Briefing.Rendering.Mail.Text;

/// <summary>Breaks words into lines of so many columns; East Asian characters take two.</summary>
internal static class TextLines
{
    /// <summary>Signs that do not begin a line.</summary>
    private const string Closing = "、。，．！？；：」』）】〉》〕”’…ー々";

    /// <summary>Signs that do not end a line.</summary>
    private const string Opening = "「『（【〈《〔“‘";

    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// The lines. A word that is longer than a line, such as an address, stays whole.
    /// </summary>
    /// <param name="text">The words; a line break in them is kept.</param>
    /// <param name="columns">How many columns a line may take.</param>
    public static IEnumerable<string> Wrap(string text, int columns) =>
        text.Split('\n').SelectMany(line => Fill(line, columns)).Select(line => line.Replace(NoBreakSpace, ' '));

    /// <summary>How many columns words take.</summary>
    public static int Width(ReadOnlySpan<char> words)
    {
        var width = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            width += CharacterWidth.Of(rune);
        }

        return width;
    }

    private static List<string> Fill(string text, int columns)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line.ToString()) + Width(piece.TrimEnd(' ')) > columns)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
            }

            line.Append(line.Length == 0 ? piece.TrimStart(' ') : piece);
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    /// <summary>What stands together: a word with the spaces behind it, or a wide character.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (MayBreak(text, i))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool MayBreak(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) || Closing.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        var before = char.IsLowSurrogate(text[at - 1]) && at > 1 ? at - 2 : at - 1;
        return text[at - 1] == ' '
            ? text[at] != ' '
            : !Opening.Contains(text[before], StringComparison.Ordinal) && (IsWide(text, before) || IsWide(text, at));
    }

    // Korean is written in wide characters, but with spaces between its words.
    private static bool IsWide(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune)
        && rune.Value is not (>= 0xAC00 and <= 0xD7A3)
        && text[at] is not (' ' or NoBreakSpace)
        && CharacterWidth.Of(rune) == 2;
}
