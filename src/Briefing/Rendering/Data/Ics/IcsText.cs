using System.Text;

namespace Briefing.Rendering.Data.Ics;

/// <summary>Values of the type TEXT (RFC 5545, 3.3.11).</summary>
internal static class IcsText
{
    /// <summary>Escapes backslashes, semicolons, commas and line breaks; other control characters are left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            _ = sign switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(sign),
                _ when char.IsControl(sign) && sign != '\t' => escaped,
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
