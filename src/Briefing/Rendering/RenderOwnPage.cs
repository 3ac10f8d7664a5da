using Briefing.Pipelines;

namespace Briefing.Rendering;

/// <summary>Adds a page that no entry has: home, a list, the timeline.</summary>
internal abstract class RenderOwnPage : Module
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var page = Compose(context.Once(Site.Of));
        if (page is null)
        {
            return inputs;
        }

        var content = page.Here.Site.Render(page.Layout, page.Facts, page.Model);
        return content is { } bytes
            ? [.. inputs, new Document { Destination = page.Destination, Content = bytes }]
            : inputs;
    }

    /// <summary>Says what the page is; none where the site does not need it.</summary>
    protected abstract OwnPage? Compose(Site site);
}
