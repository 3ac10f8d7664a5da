using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes the highest headings of a text in the second rank, so that no rank is left out and the page keeps the first.</summary>
internal sealed class LowerHeadings : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var prose = (ProseRenderer)renderer;
        var rank = Math.Min(obj.Level - prose.TopRank + prose.Here.HeadingRank, 6)
            .ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h").Write(rank);
        if (obj.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write(" id=\"").WriteEscape(prose.Prefix).WriteEscape(id).Write('"');
        }

        renderer.Write('>').WriteLeafInline(obj);
        renderer.Write("</h").Write(rank).WriteLine('>');
    }
}
