using Briefing.Pipelines;

namespace Briefing.Publishing.Links;

/// <summary>All files of the site by their addresses, and what each link finds among them.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, Document> _files;
    private readonly Dictionary<string, Document>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Takes the files of a site.</summary>
    public SiteIndex(IEnumerable<Document> documents)
    {
        _files = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => document.Destination is not null))
        {
            _files.TryAdd(document.Destination!, document);
        }

        _lookup = _files.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All addresses, as a link from the root of the site would have them: <c>/actors/</c>.</summary>
    public IEnumerable<string> Addresses => _files.Keys.Select(LinkPath.Shown);

    /// <summary>All files, in the order of their paths.</summary>
    public IEnumerable<Document> Files => _files.Values.OrderBy(file => file.Destination, StringComparer.Ordinal);

    /// <summary>The files that all pipelines have made.</summary>
    public static SiteIndex Of(PipelineContext context) => new(context.Outputs.All);

    /// <summary>The file at a path from the site's root: <c>actors/index.html</c>; none where there is none.</summary>
    public Document? FileAt(string path) => _files.GetValueOrDefault(path);

    /// <summary>Whether any link of a page leads nowhere; false for what is no page.</summary>
    public bool HasDeadLinks(Document document)
    {
        if (!document.Is<PageAnatomy>(out var page))
        {
            return false;
        }

        Span<char> room = stackalloc char[LinkPath.Room];
        foreach (var link in page.Links.AsSpan())
        {
            if (Look(document, link, room, out _) != LinkFate.Alive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What becomes of somebody who follows a link.</summary>
    /// <param name="page">The page that the link stands on.</param>
    /// <param name="link">The link.</param>
    /// <param name="target">The file that it leads to.</param>
    public LinkFate Look(Document page, PageLink link, out Document? target) =>
        Look(page, link, stackalloc char[LinkPath.Room], out target);

    private LinkFate Look(Document page, PageLink link, Span<char> room, out Document? target)
    {
        target = Find(page, link, room);
        return target is null ? LinkFate.NoFile
            : HasFragment(target, link.Fragment) ? LinkFate.Alive
            : LinkFate.NoFragment;
    }

    private Document? Find(Document page, PageLink link, Span<char> room)
    {
        if (link.Origin == LinkOrigin.Page && link.Path.IsEmpty)
        {
            return page;
        }

        return LinkPath.TryResolve(page.Destination!, link, room, out var length) ? Find(room, length) : null;
    }

    private Document? Find(Span<char> path, int length)
    {
        var isFolder = length == 0 || path[length - 1] == '/';
        if (!isFolder && _lookup.TryGetValue(path[..length], out var file))
        {
            return file;
        }

        var index = isFolder ? "index.html" : "/index.html";
        index.CopyTo(path[length..]);
        return _lookup.TryGetValue(path[..(length + index.Length)], out var page) ? page : null;
    }

    private static bool HasFragment(Document target, ReadOnlySpan<byte> fragment)
    {
        if (fragment.IsEmpty || fragment.SequenceEqual("top"u8) || !target.Is<PageAnatomy>(out var page))
        {
            return true;
        }

        var id = PercentEncoding.Decode(fragment);
        foreach (var known in page.Ids.AsSpan())
        {
            if (known.Span.SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }
}
