using Briefing.Pipelines;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Packs;

/// <summary>
/// Puts the briefing together as one page: a title page with the contents, and then each entry as its own page shows it. The
/// document has no destination, since it is no file of the site. Links, ids and headings in it are still those of the pages.
/// </summary>
internal sealed class RenderWhole : AddingModule
{
    private const string Layout = "whole";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        var here = new Standpoint(site, "");
        if (WholeParts.Of(site, context.Cancellation) is not { } chapters)
        {
            return [];
        }

        var facts = new PageView(here, Layout, site.View.Title)
        {
            TitleLanguage = site.View.Language,
            Description = site.Teaser(site.Brief.Summary) ?? site.View.Subtitle,
        };
        return site.RenderAlone(Layout, facts, (Layout, new WholeView(here, chapters))) is { } page
            ? [new Document { Content = page }]
            : [];
    }
}
