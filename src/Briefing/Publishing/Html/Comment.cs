namespace Briefing.Publishing.Html;

/// <summary>Where a comment ends.</summary>
internal static class Comment
{
    /// <summary>The length of the comment that the text starts with, both ends included.</summary>
    public static int LengthOf(ReadOnlySpan<byte> html)
    {
        // The first two dashes may be the last: <!--> and <!---> are whole comments.
        var at = 2;
        while (true)
        {
            var found = html[at..].IndexOf("--"u8);
            if (found < 0)
            {
                return html.Length;
            }

            at += found;
            var rest = html[(at + 2)..];
            if (rest is [(byte)'>', ..])
            {
                return at + 3;
            }

            if (at > 3 && rest is [(byte)'!', (byte)'>', ..])
            {
                return at + 4;
            }

            at++;
        }
    }
}
