using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Rendering.Permalinks;

/// <summary>Adds a small page at each short address and at each old one; it leads on to the page of the entry.</summary>
internal sealed class RenderMoved : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (!site.Shares)
        {
            return [];
        }

        var page = new MovedPage(site);
        return Addresses(site)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(context.Cancellation)
            .Select(moved => new Document { Destination = SetDestination.Of(moved.From), Content = page.Write(moved) });
    }

    private static IEnumerable<Moved> Addresses(Site site) =>
        site
            .Entries.Select(entry => (Path: site.Permalinks.ShortPathOf(entry), entry))
            .Where(pair => pair.Path is not null)
            .Select(pair => new Moved(pair.Path!, pair.entry))
            .Concat(site.Permalinks.Moved);
}
