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
        return FeedOffer
            .All.GroupBy(offer => offer.Kind)
            .Select(offers => (Offers: offers, Entries: entries.Of(offers.Key)))
            .SelectMany(group => group.Offers.Select(offer => Write(offer, group.Entries, frame, site)));
    }

    private static Document Write(FeedOffer offer, IReadOnlyList<FeedEntry> entries, FeedFrame frame, Site site)
    {
        var page = offer.Kind is { } kind ? Navigation.ListPath(kind) : "";
        var feed = new Feed(offer.Title(site), offer.Path, page, entries);
        return new Document { Destination = offer.Path, Content = offer.Write(feed, frame) };
    }
}
