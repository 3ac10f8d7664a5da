using Briefing.Pipelines;
using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering.Permalinks;

/// <summary>Adds a page at each address of what was taken out, which says so.</summary>
internal sealed class RenderWithdrawn : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site.Shares ? site.Permalinks.Withdrawn.SelectMany(path => Render(new Standpoint(site, path))) : [];
    }

    private static IEnumerable<Document> Render(Standpoint here)
    {
        var facts = PageFacts.Own(here, PageView.WithdrawnKind);
        var content = here.Site.Render(PageView.WithdrawnKind, facts, ("list", NilValue.Instance));
        return content is { } bytes
            ? [new Document { Destination = SetDestination.Of(here.Path), Content = bytes }]
            : [];
    }
}
