using System.Collections.Immutable;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Chooses the events that a timeline shows: all, or where they are too many those that most is said and done at.</summary>
internal static class TimelineChoice
{
    /// <summary>The timeline of a site; none without an event whose date can be drawn.</summary>
    public static Timeline? Of(Site site)
    {
        var events = site.Events.All;
        var chosen = events
            .Select((linked, place) => (linked, place))
            .Where(one => TimeMark.Of(one.linked.Event.Date) is not null)
            .OrderByDescending(one => Weight(one.linked))
            .ThenBy(one => Scattered(one.place))
            .Take(Timeline.AtMost)
            .OrderBy(one => one.place)
            .Select(one => EntryOf(one.linked, site))
            .OfType<TimelineEntry>()
            .ToList();
        return chosen.Count == 0 ? null : new Timeline(Stretches.Of(chosen), events.Length);
    }

    /// <summary>The stretches of all events of a site, however many; their dates are not in words.</summary>
    public static ImmutableArray<Stretch> StretchesOf(Site site) =>
        Stretches.Of(
            site.Events.All.Select(linked => (linked.Event, Mark: TimeMark.Of(linked.Event.Date)))
                .Where(one => one.Mark is not null)
                .Select(one => new TimelineEntry(one.Event.Id, one.Event.Name, "", "", one.Mark!))
        );

    /// <summary>An event as a timeline shows it; none where its date cannot be drawn.</summary>
    public static TimelineEntry? EntryOf(LinkedEvent linked, Site site) =>
        TimeMark.Of(linked.Event.Date) is { } mark
            ? new TimelineEntry(
                linked.Event.Id,
                linked.Event.Name,
                site.Card(linked.Event).Date.Short,
                linked.Event.Permalink,
                mark
            )
            : null;

    // Among equals no part of the time is favoured: multiplied by 2³² over the golden ratio, neighbours come far apart.
    private static uint Scattered(int place) => unchecked((uint)place * 2_654_435_769u);

    private static int Weight(LinkedEvent linked) =>
        linked.Participants.Length + (3 * linked.Quotes.Length) + linked.FollowedBy.Length + linked.Parts.Length;
}
