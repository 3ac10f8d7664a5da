using System.IO.Compression;
using Briefing.Model;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Writes the site as a zip: one folder, in which <c>index.html</c> is what to open. The same site gives the same bytes: its
/// files are in the order of their names, and their times are the briefing's own date.
/// </summary>
internal sealed class SiteZip(SiteIndex files, SiteAddress site)
{
    /// <summary>The first day that a zip can say (APPNOTE.TXT 4.4.6).</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The last year that a zip can say.</summary>
    private const int LatestYear = 2107;

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="folder">What the folder is called.</param>
    /// <param name="brief">Says when the files are from: when it was updated, else published.</param>
    public void Write(Stream stream, string folder, Brief? brief)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true) { Comment = PackMark.Words };
        var (links, time) = (new ExplicitLinks(files, site), TimeOf(brief));
        var contents = files.Files.AsParallel().AsOrdered().Select(file => (file.Destination, Bytes: links.In(file)));
        foreach (var (path, bytes) in contents)
        {
            var entry = zip.CreateEntry($"{folder}/{path}", CompressionLevel.Optimal);
            entry.LastWriteTime = time;
            using var content = entry.Open();
            content.Write(bytes.Span);
        }
    }

    private static DateTimeOffset TimeOf(Brief? brief) =>
        (brief?.Updated ?? brief?.Published)?.Instant is { } instant
        && instant >= Earliest
        && instant.Year <= LatestYear
            ? instant
            : Earliest;
}
