using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes the footnotes of a text behind it.</summary>
internal sealed class FootnoteLists : HtmlObjectRenderer<FootnoteGroup>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.WriteLine("<ol class=\"footnotes\">");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            var number = footnote.Order.ToString(CultureInfo.InvariantCulture);
            renderer.Write("<li id=\"").WriteEscape(((ProseRenderer)renderer).Prefix).Write($"fn-{number}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
    }
}
