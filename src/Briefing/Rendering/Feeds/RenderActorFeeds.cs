using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Rendering.Feeds;

/// <summary>Makes a feed for each actor who said something or took part in something, where the editor shares.</summary>
internal sealed class RenderActorFeeds : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (!site.Shares)
        {
            return [];
        }

        var (frame, entries) = (new FeedFrame(site, site.Base!), new FeedEntries(site, site.Base!));
        return site
            .Actors.All.Where(Has)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(context.Cancellation)
            .Select(actor => new Document
            {
                Destination = FeedOffer.PathOf(actor.Actor),
                Content = AtomFeed.Write(FeedOf(actor, site, entries), frame),
            });
    }

    /// <summary>Whether there is anything that a feed of an actor could list.</summary>
    public static bool Has(LinkedActor actor) => actor.QuotesBy.Length + actor.Events.Length > 0;

    /// <summary>What a feed of an actor is called.</summary>
    public static string TitleOf(LinkedActor actor, Site site) =>
        site.Strings.Say("feed.actor", ("name", actor.Actor.Name.Text), ("briefing", site.Brief.Brief.Title));

    private static Feed FeedOf(LinkedActor actor, Site site, FeedEntries entries) =>
        new(TitleOf(actor, site), FeedOffer.PathOf(actor.Actor), actor.Actor.Permalink, entries.Of(actor));
}
