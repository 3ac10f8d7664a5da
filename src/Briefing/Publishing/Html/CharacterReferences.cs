using System.Net;
using System.Text;

namespace Briefing.Publishing.Html;

/// <summary>Turns <c>&amp;amp;</c> and its kin back into characters.</summary>
internal static class CharacterReferences
{
    /// <summary>The value as it is meant; the same bytes where nothing in them is written otherwise.</summary>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> value) =>
        value.Span.Contains((byte)'&')
            ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value.Span)))
            : value;
}
