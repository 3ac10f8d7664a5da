using Briefing.Model;
using Briefing.Rendering.Feeds;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>The pages that every page links to.</summary>
internal static class Navigation
{
    /// <summary>The address of the timeline.</summary>
    public const string TimelinePath = "timeline/";

    /// <summary>The address of the page that lists the files of data.</summary>
    public const string DataPath = "data/";

    /// <summary>The address of the page that searches.</summary>
    public const string SearchPath = "search/";

    /// <summary>The address of a list: <c>actors/</c>.</summary>
    public static string ListPath(EntryKind kind) => $"{kind.Plural()}/";

    /// <summary>The lists that have entries, and the timeline.</summary>
    public static IReadOnlyList<SectionView> Sections(Site site) =>
        [
            .. new[]
            {
                Section(site, EntryKind.Actor, site.Actors.All.Length),
                Section(site, EntryKind.Event, site.Events.All.Length),
                Section(site, EntryKind.Quote, site.Quotes.All.Length),
                Section(site, EntryKind.Source, site.Sources.All.Length),
                new SectionView("timeline", site.Strings.Say("timeline.title"), TimelinePath, site.Events.All.Length),
            }.Where(section => section.Count > 0),
        ];

    /// <summary>The feeds; none without an address to be published at, and in a pack.</summary>
    public static IReadOnlyList<FeedView> Feeds(Site site) =>
        site.Base is null || site.IsPacked ? [] : [.. FeedOffer.All.Select(offer => offer.View(site))];

    private static SectionView Section(Site site, EntryKind kind, int count) =>
        new(kind.Plural(), site.Strings.Say($"{kind.Plural()}.title"), ListPath(kind), count);
}
