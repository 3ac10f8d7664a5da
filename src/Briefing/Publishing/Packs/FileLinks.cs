using System.Text;
using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Where links lead in the single file: to a place in it; else, as to a table of data, to the briefing on the web, where its
/// address is known. Links to elsewhere stay.
/// </summary>
internal sealed class FileLinks(FileAnchors anchors, SiteIndex files, SiteAddress site)
{
    /// <summary>What becomes of a link.</summary>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="written">The link, its character references read.</param>
    public FileLink Lead(string page, ReadOnlyMemory<byte> written)
    {
        if (!site.TryTake(written.Trim(" \t\n\f\r"u8), out var link) || OwnAddress.IsMeant(link))
        {
            return FileLink.Kept;
        }

        files.Look(PageOf(page), link, out var target);
        return (target?.Destination ?? Resolve(page, link)) is { } file ? Lead(file, link) : FileLink.Kept;
    }

    /// <summary>What becomes of the address of a picture.</summary>
    public FileLink Load(string page, ReadOnlyMemory<byte> written) =>
        FileOf(page, written) is { } file ? new FileLink(DataAddress.Of(file), IsLost: false) : FileLink.Kept;

    /// <summary>The file of the site that an address means; none where it leads elsewhere.</summary>
    public Document? FileOf(string page, ReadOnlyMemory<byte> written)
    {
        if (!site.TryTake(written.Trim(" \t\n\f\r"u8), out var link))
        {
            return null;
        }

        files.Look(PageOf(page), link, out var target);
        return target;
    }

    // The file may have a chapter where the site has no page.
    private static string? Resolve(string page, PageLink link)
    {
        Span<char> path = stackalloc char[LinkPath.Room];
        return LinkPath.TryResolve($"{page}index.html", link, path, out var length)
            ? $"{path[..length]}index.html"
            : null;
    }

    private FileLink Lead(string file, PageLink link)
    {
        var id = Encoding.UTF8.GetString(PercentEncoding.Decode(link.Fragment));
        if (anchors.Find(file, id) is { } place)
        {
            return new FileLink($"#{Uri.EscapeDataString(place)}", IsLost: false);
        }

        return site.Address is { } address
            ? new FileLink(address + OnTheWeb(file, link), IsLost: false)
            : FileLink.Lost;
    }

    private static string OnTheWeb(string file, PageLink link)
    {
        var path = LinkPath.Shown(file)[1..];
        var fragment = link.Fragment.IsEmpty ? "" : $"#{Encoding.UTF8.GetString(link.Fragment)}";
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + fragment;
    }

    private Document PageOf(string page) =>
        files.FileAt($"{page}index.html") ?? new Document { Destination = $"{page}index.html" };
}
