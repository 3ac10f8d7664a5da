using System.Text;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Plain text as CommonMark (0.31), so that it reads as written and nothing in it marks anything up.</summary>
internal static class MarkdownText
{
    /// <summary>One line of text: line breaks become spaces, marks are escaped.</summary>
    public static string Escape(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var escaped = new StringBuilder(line.Length + 16);
        foreach (var sign in line)
        {
            escaped.Append(IsMark(sign) ? "\\" : "").Append(sign);
        }

        return EscapeStart(escaped.ToString());
    }

    /// <summary>A link.</summary>
    /// <param name="words">What it says, as plain text.</param>
    /// <param name="address">Where it leads.</param>
    public static string Link(string words, string address) => $"[{Escape(words)}]({Destination(address)})";

    /// <summary>An address as it stands in a link: what would end it is percent-encoded.</summary>
    public static string Destination(string address)
    {
        var safe = new StringBuilder(address.Length);
        foreach (var sign in address)
        {
            var isLoose = char.IsControl(sign) || sign is ' ' or '<' or '>' or '(' or ')' or '\\';
            safe.Append(isLoose ? Uri.HexEscape(sign) : sign.ToString());
        }

        return safe.ToString();
    }

    private static bool IsMark(char sign) =>
        sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '|' or '~';

    // Signs that make a heading, quotation, rule or list of a line only where they begin it.
    private static string EscapeStart(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return line switch
        {
            ['#' or '>' or '+' or '-' or '=' or ':', ..] => $"\\{line}",
            _ when digits > 0 && line[digits] is '.' or ')' => line.Insert(digits, "\\"),
            _ => line,
        };
    }
}
