using System.Text;

namespace Briefing.Publishing.Links;

/// <summary>Finds the file that a link means, as a browser would: from the page's folder on, up with every <c>..</c>.</summary>
internal static class LinkPath
{
    /// <summary>How many characters a link's path may have at most, page's folder included.</summary>
    public const int Room = 2048;

    private const int RoomForIndex = 16;

    /// <summary>Finds the path of the file, relative to the output; false where the link leads out of the site.</summary>
    /// <param name="page">The page's own path.</param>
    /// <param name="link">The link.</param>
    /// <param name="path">Takes the path.</param>
    /// <param name="length">How much of it is used.</param>
    public static bool TryResolve(string page, PageLink link, Span<char> path, out int length)
    {
        var written = PercentEncoding.Decode(link.Path);
        var folder = link.Origin == LinkOrigin.Page ? page.AsSpan(0, page.LastIndexOf('/') + 1) : [];
        length = folder.Length;
        if (link.Origin == LinkOrigin.Host || folder.Length + written.Length > Room - RoomForIndex)
        {
            return false;
        }

        folder.CopyTo(path);
        return TryFollow(written, path, ref length);
    }

    /// <summary>A path as a link from the root of the site would have it: <c>/actors/</c>.</summary>
    public static string Shown(string path) =>
        path == "index.html" ? "/"
        : path.EndsWith("/index.html", StringComparison.Ordinal) ? "/" + path[..^"index.html".Length]
        : "/" + path;

    private static bool TryFollow(ReadOnlySpan<byte> written, Span<char> path, ref int length)
    {
        while (true)
        {
            var end = written.IndexOf((byte)'/');
            var segment = end < 0 ? written : written[..end];
            if (segment is [(byte)'.', (byte)'.'])
            {
                if (length == 0)
                {
                    return false;
                }

                length = path[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (segment is not [(byte)'.'])
            {
                length += Encoding.UTF8.GetChars(end < 0 ? segment : written[..(end + 1)], path[length..]);
            }

            if (end < 0)
            {
                return true;
            }

            written = written[(end + 1)..];
        }
    }
}
