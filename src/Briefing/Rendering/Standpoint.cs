using Briefing.Model.Linked;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>A page of the site: where it stands decides how links from it begin.</summary>
internal sealed class Standpoint
{
    /// <summary>Stands at a path.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The page's address from the site's root, ending in a slash; empty for the home page.</param>
    public Standpoint(Site site, string path)
        : this(site, path, RootFrom(path)) { }

    private Standpoint(Site site, string path, string root)
    {
        Site = site;
        Path = path;
        Root = root;
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The page's address from the site's root.</summary>
    public string Path { get; }

    /// <summary>What an address from the site's root must begin with here: <c>../../</c>.</summary>
    public string Root { get; }

    /// <summary>A page that is shown at any address, and so links from the root of the host: the page for what is not found.</summary>
    public static Standpoint Anywhere(Site site, string path) => new(site, path, site.Base?.Folder ?? "/");

    /// <summary>Somewhere else, from where only absolute addresses lead to the site: a feed.</summary>
    public static Standpoint Elsewhere(Site site, BaseAddress address) => new(site, "\0", address.Address);

    /// <summary>
    /// In a mail: as elsewhere, but names do not link by themselves, notes do not link to and fro, since mail programs find no
    /// places in a mail, and the editor's headings stand a rank lower.
    /// </summary>
    public static Standpoint InMail(Site site, BaseAddress address) =>
        new(site, "\0", address.Address) { IsMail = true };

    /// <summary>Whether it is a mail.</summary>
    public bool IsMail { get; private init; }

    /// <summary>The rank of the editor's highest headings: a mail has headings of its own above them.</summary>
    public int HeadingRank => IsMail ? 3 : 2;

    /// <summary>Words of the editor as HTML.</summary>
    /// <param name="linked">The words; none give none.</param>
    /// <param name="prefix">What ids in them begin with.</param>
    public Markup? Prose(LinkedProse? linked, string prefix) =>
        linked is null ? null : Site.Prose.Blocks(linked, this, $"{prefix}-");

    /// <summary>Words of the editor as HTML without a paragraph around them, where they are only one.</summary>
    public Markup Sentence(LinkedProse linked, string prefix) => Site.Prose.Sentence(linked, this, $"{prefix}-");

    /// <summary>The long text of an entry: its headings keep their ids, so that they can be linked to.</summary>
    public Markup? Body(LinkedProse? linked) => linked is null ? null : Site.Prose.Blocks(linked, this, "");

    private static string RootFrom(string path)
    {
        var depth = path.Count(sign => sign == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }
}
