using Briefing.Pipelines;

namespace Briefing.Rendering;

/// <summary>Adds a page that no entry has: home, a list, the timeline.</summary>
internal abstract class RenderOwnPage : AddingModule
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Document> Add(PipelineContext context)
    {
        var page = Compose(context.Once(Site.Of));
        if (page is null)
        {
            return [];
        }

        var content = page.Here.Site.Render(page.Layout, page.Facts, page.Model);
        return content is { } bytes ? [new Document { Destination = page.Destination, Content = bytes }] : [];
    }

    /// <summary>Says what the page is; none where the site does not need it.</summary>
    protected abstract OwnPage? Compose(Site site);
}
