using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Rendering.Feeds;

/// <summary>Makes the feed of the quotes or of the events; none without an address to be published at.</summary>
internal sealed class RenderFeed(EntryKind kind) : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (site.Base is not { } address)
        {
            return [];
        }

        var entries = new FeedEntries(site, address);
        return
        [
            new Document
            {
                Destination = Navigation.FeedPath(kind),
                Content = new AtomFeed(site, address).Write(kind, entries.Of(kind)),
            },
        ];
    }
}
