using System.Text;

namespace Briefing.Rendering.Citing;

/// <summary>Texts and addresses as BibTeX takes them.</summary>
internal static class BibTexText
{
    /// <summary>
    /// A text in one line with all that TeX would take for a command escaped. Braces become commands, because BibTeX counts
    /// them even behind a backslash.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in OneLine.Of(text))
        {
            _ = sign switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '$' or '&' or '%' or '#' or '_' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }

    /// <summary>An address, which biblatex takes as it stands; only what would end the field is percent-encoded.</summary>
    public static string? Address(string? address) =>
        address is null
            ? null
            : OneLine
                .Of(address)
                .Replace("{", "%7B", StringComparison.Ordinal)
                .Replace("}", "%7D", StringComparison.Ordinal)
                .Replace("\\", "%5C", StringComparison.Ordinal)
                .Replace(" ", "%20", StringComparison.Ordinal);
}
