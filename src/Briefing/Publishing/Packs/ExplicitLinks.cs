using System.Text;
using Briefing.Pipelines;
using Briefing.Publishing.Html;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Has the links of a page name the file that they lead to: where no server answers, a folder is a list of files and not
/// its <c>index.html</c>. Everything else on the page stays as it is.
/// </summary>
internal sealed class ExplicitLinks(SiteIndex files, SiteAddress site)
{
    /// <summary>The page with such links; what is no page is left alone.</summary>
    public ReadOnlyMemory<byte> In(Document page)
    {
        if (!page.Is<PageAnatomy>(out _))
        {
            return page.Content;
        }

        var tags = new TagReader(page.Content.Span);
        var copy = new HtmlCopy(page.Content.Span);
        while (tags.ReadTag())
        {
            while (tags.ReadAttribute())
            {
                if (
                    AttributeRoles.Of(tags.Tag, tags.Attribute) == AttributeRole.Address
                    && Explicit(page, page.Content[tags.Value]) is { } address
                )
                {
                    copy.ReplaceValue(tags.Value, address);
                }
            }
        }

        return copy.Finish();
    }

    // Whoever writes out the address of the briefing itself means the one on the web.
    private string? Explicit(Document page, ReadOnlyMemory<byte> written)
    {
        var value = CharacterReferences.Decode(written).Trim(" \t\n\f\r"u8);
        if (!site.TryTake(value, out var link) || OwnAddress.IsMeant(link))
        {
            return null;
        }

        files.Look(page, link, out var target);
        return target is null || Names(link, target)
            ? null
            : RelativeAddress.Between(page.Destination!, target.Destination!) + Rest(link);
    }

    private static bool Names(PageLink link, Document target) =>
        link.Origin == LinkOrigin.Page
        && (link.Path.IsEmpty || !target.Is<PageAnatomy>(out _) || link.Path.EndsWith(".html"u8));

    private static string Rest(PageLink link)
    {
        var address = link.Written.Span[link.Skip..];
        return Encoding.UTF8.GetString(address[link.Path.Length..]);
    }
}
