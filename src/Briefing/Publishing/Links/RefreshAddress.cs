using System.Text;

namespace Briefing.Publishing.Links;

/// <summary>Where a page that refreshes itself goes on to: <c>0; url=../actors/</c>.</summary>
internal static class RefreshAddress
{
    /// <summary>The address; empty, the page itself, where none is given.</summary>
    public static ReadOnlyMemory<byte> In(ReadOnlyMemory<byte> content)
    {
        var start = content.Span.IndexOfAny((byte)';', (byte)',') + 1;
        var rest = start == 0 ? default : content[start..].TrimStart(" \t\n\f\r"u8);
        if (rest.Length > 4 && Ascii.EqualsIgnoreCase(rest.Span[..4], "url="u8))
        {
            rest = rest[4..];
        }

        return rest.Trim("\"' "u8);
    }
}
