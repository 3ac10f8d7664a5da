namespace Briefing.Publishing.Html;

/// <summary>The text of a script, which ends at its closing tag unless that stands, with an opening one, in a comment.</summary>
internal static class ScriptText
{
    /// <summary>How long the text is, up to the tag that closes it.</summary>
    public static int LengthOf(ReadOnlySpan<byte> text)
    {
        var isComment = false;
        var isInner = false;
        for (var at = 0; at < text.Length; at++)
        {
            var found = isComment ? text[at..].IndexOfAny((byte)'<', (byte)'-') : text[at..].IndexOf((byte)'<');
            if (found < 0)
            {
                break;
            }

            at += found;
            var rest = text[at..];
            if (RawText.StartsWithName(rest[1..], "/script"u8))
            {
                if (!isInner)
                {
                    return at;
                }

                isInner = false;
            }
            else if (!isComment && rest.StartsWith("<!--"u8))
            {
                isComment = true;
                at++;
            }
            else if (isComment && rest.StartsWith("-->"u8))
            {
                isComment = isInner = false;
            }
            else if (isComment && rest[0] == '<' && RawText.StartsWithName(rest[1..], "script"u8))
            {
                isInner = true;
            }
        }

        return text.Length;
    }
}
