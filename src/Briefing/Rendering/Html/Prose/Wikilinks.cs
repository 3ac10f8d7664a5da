using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes <c>[[…]]</c> as a link; one that points at something hidden leaves only its words.</summary>
internal sealed class Wikilinks : HtmlObjectRenderer<WikilinkInline>
{
    /// <summary>Stands for the title of something hidden: neither its title nor its id may be told.</summary>
    private const string Hidden = "[…]";

    /// <summary>The words of a link: the editor's own, else the title of the page.</summary>
    public static string WordsOf(WikilinkInline link, LinkedProse linked, Site site)
    {
        var target = linked.Targets.GetValueOrDefault(link);
        return link.Words ?? (target is null ? Hidden : site.TitleOf(target));
    }

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, WikilinkInline obj)
    {
        var prose = (ProseRenderer)renderer;
        var target = prose.Linked.Targets.GetValueOrDefault(obj);
        var isLink = target is not null && prose.BeginLink(target.Permalink);
        prose.WriteEscape(WordsOf(obj, prose.Linked, prose.Here.Site));
        prose.Write(isLink ? "</a>" : "");
    }
}
