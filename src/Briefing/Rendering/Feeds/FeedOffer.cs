using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Feeds;

/// <summary>A feed that a site offers.</summary>
/// <param name="Name">What the theme's strings call it: <c>quotes</c>.</param>
/// <param name="Path">Where it is published, from the site's root.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Kind">The kind of entries that it lists; none for all that have a date.</param>
/// <param name="Write">Writes it.</param>
internal sealed record FeedOffer(
    string Name,
    string Path,
    string ContentType,
    EntryKind? Kind,
    Func<Feed, FeedFrame, byte[]> Write
)
{
    /// <summary>What a feed in Atom is.</summary>
    public const string Atom = "application/atom+xml";

    /// <summary>All of them, the ones for readers of feeds in general first.</summary>
    public static ImmutableArray<FeedOffer> All { get; } =
    [
        new("atom", "feed.xml", Atom, null, AtomFeed.Write),
        new("rss", "rss.xml", "application/rss+xml", null, RssFeed.Write),
        new("json", "feed.json", "application/feed+json", null, JsonFeed.Write),
        new("quotes", "quotes/feed.xml", Atom, EntryKind.Quote, AtomFeed.Write),
        new("events", "events/feed.xml", Atom, EntryKind.Event, AtomFeed.Write),
    ];

    /// <summary>Where the feed of an actor is published.</summary>
    public static string PathOf(Actor actor) => $"{actor.Permalink}feed.xml";

    /// <summary>What templates know of it.</summary>
    public FeedView View(Site site) => new(Title(site), site.Strings.Say($"feed.name.{Name}"), Path, ContentType);

    /// <summary>What it is called where it stands alone.</summary>
    public string Title(Site site) => site.Strings.Say($"feed.{Name}", ("briefing", site.Brief.Brief.Title));
}
