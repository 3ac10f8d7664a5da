namespace Briefing.Publishing.Html;

/// <summary>Elements whose text is no markup, whatever it looks like.</summary>
internal static class RawText
{
    /// <summary>Whether an element holds nothing but text.</summary>
    public static bool Holds(ReadOnlySpan<byte> tag) =>
        tag.Length switch
        {
            3 => tag.IsName("xmp"u8),
            5 => tag.IsName("title"u8) || tag.IsName("style"u8),
            6 => tag.IsName("script"u8) || tag.IsName("iframe"u8),
            7 => tag.IsName("noembed"u8),
            8 => tag.IsName("textarea"u8) || tag.IsName("noframes"u8),
            _ => false,
        };

    /// <summary>How long the text is, up to the tag that closes it.</summary>
    public static int LengthOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag) =>
        tag.IsName("script"u8) ? ScriptText.LengthOf(text) : LengthUntilClosed(text, tag);

    /// <summary>Whether a text starts with a name and does not go on with another letter of it.</summary>
    public static bool StartsWithName(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text.Length > name.Length
        && text[..name.Length].IsName(name)
        && text[name.Length]
            is (byte)' '
                or (byte)'\t'
                or (byte)'\n'
                or (byte)'\f'
                or (byte)'\r'
                or (byte)'/'
                or (byte)'>';

    private static int LengthUntilClosed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag)
    {
        for (var at = 0; ; at += 2)
        {
            var found = text[at..].IndexOf("</"u8);
            if (found < 0)
            {
                return text.Length;
            }

            at += found;
            if (StartsWithName(text[(at + 2)..], tag))
            {
                return at;
            }
        }
    }
}
