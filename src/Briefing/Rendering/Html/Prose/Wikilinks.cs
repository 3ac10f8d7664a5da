using Briefing.Model.Markup;
using Briefing.Rendering.Data;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes <c>[[…]]</c> as a link; one that points at something hidden leaves only its words.</summary>
internal sealed class Wikilinks : HtmlObjectRenderer<WikilinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, WikilinkInline obj)
    {
        var prose = (ProseRenderer)renderer;
        var target = prose.Linked.Targets.GetValueOrDefault(obj);
        var isLink = target is not null && prose.BeginLink(target.Permalink);
        prose.WriteEscape(ProseText.WordsOf(obj, prose.Linked, prose.Here.Site.TitleOf));
        prose.Write(isLink ? "</a>" : "");
    }
}
