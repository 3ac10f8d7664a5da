using Briefing.Rendering.Assets;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Html.Prose;

/// <summary>
/// Writes links and pictures. An address that is not allowed leaves only its words; a picture from elsewhere becomes a
/// link, since pages load nothing from other sites.
/// </summary>
internal sealed class SafeLinks : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var prose = (ProseRenderer)renderer;
        var written = obj.GetDynamicUrl?.Invoke() ?? obj.Url;
        var address = prose.EnableHtmlForInline ? ProseAddress.Of(written, prose) : null;
        if (address is null)
        {
            prose.WriteChildren(obj);
        }
        else if (obj.IsImage && !SafeAddress.IsAbsolute(written!))
        {
            WriteImage(prose, obj, address);
        }
        else
        {
            WriteLink(prose, obj, address);
        }
    }

    private static void WriteLink(ProseRenderer prose, LinkInline link, string address)
    {
        prose.Write("<a href=\"").WriteEscape(address).Write('"');
        WriteTitle(prose, link);
        prose.Write(SafeAddress.External(address) is null ? ">" : " rel=\"noopener\">").WriteChildren(link);
        prose.Write("</a>");
    }

    private static void WriteImage(ProseRenderer prose, LinkInline image, string address)
    {
        prose.Write("<img src=\"").WriteEscape(address).Write("\" alt=\"");
        prose.EnableHtmlForInline = false;
        prose.WriteChildren(image);
        prose.EnableHtmlForInline = true;
        prose.Write('"');
        WriteTitle(prose, image);
        WriteSize(prose, image);
        prose.Write(" loading=\"lazy\">");
    }

    private static void WriteSize(ProseRenderer prose, LinkInline image)
    {
        if (ImageFolder.NameIn(image.Url) is { } name && prose.Here.Site.Images.SizeOf(name) is { } size)
        {
            prose.Write(string.Create(null, $" width=\"{size.Width}\" height=\"{size.Height}\""));
        }
    }

    private static void WriteTitle(ProseRenderer prose, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            prose.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }
}
