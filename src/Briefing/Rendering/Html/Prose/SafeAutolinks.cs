using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes addresses in angle brackets as links, where they are allowed.</summary>
internal sealed class SafeAutolinks : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var address = SafeAddress.Of(obj.IsEmail ? $"mailto:{obj.Url}" : obj.Url);
        if (address is null || !renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(obj.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscape(address);
        renderer.Write(obj.IsEmail ? "\">" : "\" rel=\"noopener\">").WriteEscape(obj.Url).Write("</a>");
    }
}
