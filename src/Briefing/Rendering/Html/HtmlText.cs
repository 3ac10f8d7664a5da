using System.Buffers;
using System.Text;

namespace Briefing.Rendering.Html;

/// <summary>Writes text into HTML.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    /// <summary>Appends text, escaped so that it may stand between tags or in a quoted attribute.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(Escaped(text[at]));
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }

    /// <summary>The text, escaped so that it may stand between tags or in a quoted attribute.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special) ? new StringBuilder(text.Length + 16).AppendText(text).ToString() : text;

    private static string Escaped(char sign) =>
        sign switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
