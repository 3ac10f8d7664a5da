namespace Briefing.Rendering.Data;

/// <summary>Says where pages are: absolutely where the site has an address, else relative to one another.</summary>
/// <param name="root">The site's address, ending in a slash; none where nobody has said.</param>
internal sealed class Addresses(Uri? root)
{
    /// <summary>The absolute address of a page; none without an address of the site.</summary>
    /// <param name="path">From the site's root, without a leading slash.</param>
    public string? Absolute(string path) => root is null ? null : root.AbsoluteUri + path;

    /// <summary>The address to write in one file for another: absolute where the site has an address, else relative.</summary>
    /// <param name="file">The file or page that it is written in, from the site's root.</param>
    /// <param name="path">Where it leads, from the site's root.</param>
    public string Between(string file, string path) => Absolute(path) ?? Relative(file, path);

    private static string Relative(string file, string path)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Count(sign => sign == '/')));
        return up.Length + path.Length == 0 ? "./" : up + path;
    }
}
