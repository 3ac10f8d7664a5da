using Briefing.Pipelines;

namespace Briefing.Rendering.Feeds;

/// <summary>Makes the feeds of the whole, of the quotes and of the events; none without an address to be published at.</summary>
internal sealed class RenderFeeds : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (site.Base is not { } address)
        {
            return [];
        }

        var (frame, entries) = (new FeedFrame(site, address), new FeedEntries(site, address));
        return FeedOffer.All.Select(offer => new Document
        {
            Destination = offer.Path,
            Content = offer.Write(
                new Feed(
                    offer.Title(site),
                    offer.Path,
                    offer.Kind is { } kind ? Navigation.ListPath(kind) : "",
                    entries.Of(offer.Kind)
                ),
                frame
            ),
        });
    }
}
