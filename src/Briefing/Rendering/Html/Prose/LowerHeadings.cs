using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes headings one rank lower, so that the page keeps the only one of the first rank.</summary>
internal sealed class LowerHeadings : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var rank = Math.Min(obj.Level + 1, 6).ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h").Write(rank);
        if (obj.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write(" id=\"").WriteEscape(((ProseRenderer)renderer).Prefix).WriteEscape(id).Write('"');
        }

        renderer.Write('>').WriteLeafInline(obj);
        renderer.Write("</h").Write(rank).WriteLine('>');
    }
}
