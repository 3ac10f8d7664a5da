using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes the links to a footnote and back.</summary>
internal sealed class FootnoteLinks : HtmlObjectRenderer<FootnoteLink>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!renderer.EnableHtmlForInline)
        {
            return;
        }

        var prose = (ProseRenderer)renderer;
        var prefix = HtmlText.Escape(prose.Prefix);
        var index = obj.Index.ToString(CultureInfo.InvariantCulture);
        var number = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (prose.Here.IsMail)
        {
            prose.Write(obj.IsBackLink ? "" : $"<sup>{number}</sup>");
        }
        else if (obj.IsBackLink)
        {
            var strings = prose.Here.Site.Strings;
            var order = strings.Numerals.Write(obj.Footnote.Order);
            var label = HtmlText.Escape(strings.Say("prose.footnote-back", ("number", order)));
            prose.Write($" <a href=\"#{prefix}fnref-{index}\" class=\"footnote-back\" aria-label=\"{label}\">↩</a>");
        }
        else
        {
            prose.Write($"<sup><a id=\"{prefix}fnref-{index}\" href=\"#{prefix}fn-{number}\">{number}</a></sup>");
        }
    }
}
