using System.Text;
using Briefing.Publishing.Html;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Which pages stand in the single file, and which places on them. An element with <c>data-page="actors/ana/"</c> says that
/// what follows is of that page. Its id is made of the address, <c>actors-ana</c>, and stands before each id of the page,
/// <c>actors-ana--quotes</c>: no id has two hyphens in a row that the program makes, so that none is taken twice.
/// </summary>
internal sealed class FileAnchors
{
    /// <summary>The attribute that says of which page what follows is.</summary>
    public static ReadOnlySpan<byte> Page => "data-page"u8;

    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<(string Page, string Id)> _ids = [];

    /// <summary>Finds all of them.</summary>
    public static FileAnchors In(ReadOnlyMemory<byte> html)
    {
        var anchors = new FileAnchors();
        var tags = new TagReader(html.Span);
        var page = "";
        while (tags.ReadTag())
        {
            while (tags.ReadAttribute())
            {
                if (tags.Attribute.IsName(Page))
                {
                    page = Text(html[tags.Value]);
                    anchors._pages.Add(page);
                }
                else if (AttributeRoles.Of(tags.Tag, tags.Attribute) == AttributeRole.Id)
                {
                    anchors._ids.Add((page, Text(html[tags.Value])));
                }
            }
        }

        return anchors;
    }

    /// <summary>The id of a page's beginning.</summary>
    /// <param name="page">Its address from the site's root; empty for the first page.</param>
    public static string IdOf(string page) => page.Length == 0 ? "briefing" : page.TrimEnd('/').Replace('/', '-');

    /// <summary>The id of a place on a page.</summary>
    public static string IdOf(string page, string id) => $"{IdOf(page)}--{id}";

    /// <summary>Where a link into the file leads; none where the page does not stand in it.</summary>
    /// <param name="file">The file of the page that is meant: <c>actors/ana/index.html</c>.</param>
    /// <param name="id">The place on it; its beginning is meant where there is no such place.</param>
    public string? Find(string file, string id)
    {
        var page = file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
        return !_pages.Contains(page) ? null
            : _ids.Contains((page, id)) ? IdOf(page, id)
            : IdOf(page);
    }

    private static string Text(ReadOnlyMemory<byte> value) =>
        Encoding.UTF8.GetString(CharacterReferences.Decode(value).Span);
}
