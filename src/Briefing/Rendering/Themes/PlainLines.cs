using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>
/// Reads the YAML that nearly all lines of strings are, <c>key: "text"</c>, comments and empty lines, without a parser:
/// a parser takes longer for a thousand strings than all else that a small site needs.
/// </summary>
internal static class PlainLines
{
    private static readonly SearchValues<char> KeySigns = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_"
    );

    /// <summary>What a YAML parser reads as something other than itself inside quotation marks.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\\t\r\n\0\u0085\u2028\u2029\uFEFF");

    /// <summary>The keys and texts in their order; nothing where any line is something else, for the parser to read.</summary>
    public static List<KeyValuePair<string, Located<string>>>? Read(TextFile file)
    {
        var entries = new List<KeyValuePair<string, Located<string>>>();
        for (int start = 0, end; start < file.Text.Length; start = end + 1)
        {
            end = file.Text.IndexOf('\n', start) is >= 0 and var at ? at : file.Text.Length;
            var line = file.Text.AsSpan(start, end - start).TrimEnd('\r');
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            if (Entry(file, start, line) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static KeyValuePair<string, Located<string>>? Entry(TextFile file, int start, ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(": \"");
        if (colon <= 0 || !IsKey(line[..colon]) || line.Length < colon + 4 || line[^1] != '"')
        {
            return null;
        }

        var place = new Place(file, start + colon + 2, line.Length - colon - 2);
        return TextOf(line[(colon + 3)..^1]) is { } text
            ? KeyValuePair.Create(line[..colon].ToString(), new Located<string>(text, place))
            : null;
    }

    private static bool IsKey(ReadOnlySpan<char> key) => char.IsAsciiLetter(key[0]) && !key.ContainsAnyExcept(KeySigns);

    private static string? TextOf(ReadOnlySpan<char> written) =>
        written.IndexOfAny(Special) switch
        {
            < 0 => written.ToString(),
            var at when written[at] == '\\' => Unescape(written),
            _ => null,
        };

    // Only \u00A0 and the like: spaces that an editor could not see.
    private static string? Unescape(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        for (var at = written.IndexOfAny(Special); at >= 0; at = written.IndexOfAny(Special))
        {
            if (EscapedAt(written[at..]) is not { } sign)
            {
                return null;
            }

            text.Append(written[..at]).Append(sign);
            written = written[(at + 6)..];
        }

        return text.Append(written).ToString();
    }

    private static char? EscapedAt(ReadOnlySpan<char> written) =>
        written is ['\\', 'u', _, _, _, _, ..]
        && ushort.TryParse(written[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && !char.IsSurrogate((char)code)
            ? (char)code
            : null;
}
