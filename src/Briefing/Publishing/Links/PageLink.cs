using System.Text;

namespace Briefing.Publishing.Links;

/// <summary>A link on a page that leads into the site.</summary>
/// <param name="Written">The link as it stands, in UTF-8.</param>
/// <param name="Skip">How many bytes of it say no more than where it starts from.</param>
/// <param name="Origin">Where it starts from.</param>
internal readonly record struct PageLink(ReadOnlyMemory<byte> Written, int Skip, LinkOrigin Origin)
{
    /// <summary>The path, without query and fragment; empty where the page itself is meant.</summary>
    public ReadOnlySpan<byte> Path
    {
        get
        {
            var address = Written.Span[Skip..];
            var end = address.IndexOfAny((byte)'?', (byte)'#');
            return end < 0 ? address : address[..end];
        }
    }

    /// <summary>What stands behind the hash, without a text fragment.</summary>
    public ReadOnlySpan<byte> Fragment
    {
        get
        {
            var address = Written.Span[Skip..];
            var fragment = address[(address.IndexOf((byte)'#') + 1)..];
            if (fragment.Length == address.Length)
            {
                return [];
            }

            var end = fragment.IndexOf(":~:"u8);
            return end < 0 ? fragment : fragment[..end];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Written.Span);
}
