using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Shows raw HTML as the text that it is.</summary>
internal sealed class EscapedHtmlBlocks : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.Write("<p>");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true);
        renderer.WriteLine("</p>");
    }
}
