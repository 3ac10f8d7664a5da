using System.Text;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Makes one line of words: every stretch of spaces, line breaks and controls becomes one space.</summary>
internal static class PlainLine
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The line.</summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (!IsSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsSpace(char character) =>
        character is not (NoBreakSpace or NarrowNoBreakSpace)
        && (char.IsWhiteSpace(character) || char.IsControl(character));
}
