using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Gives events their participants, quotes, neighbours in time and checked passages.</summary>
internal sealed class LinkEvents : LinkEntries<Event>
{
    /// <inheritdoc/>
    protected override LinkedEntry Link(Event entry, Links links)
    {
        links.Resolver.ReportRepetitions(entry.Participants.Select(participant => participant.Actor));
        return new LinkedEvent(entry)
        {
            Summary = links.Prose.Link(entry.Summary, entry),
            Body = links.Prose.Link(entry.Body, entry),
            Participants =
            [
                .. entry
                    .Participants.Select(participant => Attend(participant, entry, links))
                    .OfType<Attendance>()
                    .DistinctBy(attendance => attendance.Actor.Id),
            ],
            PartOf = links.Resolver.Resolve<Event>(entry.PartOf),
            Parts = [.. links.Backlinks.PartsOf(entry)],
            Follows = links.Resolver.Resolve<Event>(entry.Follows).Sort(Chronology.OfEvents),
            FollowedBy = [.. links.Backlinks.FollowersOf(entry)],
            Quotes = [.. links.Backlinks.QuotesAt(entry)],
            Sources = links.Citations.Link(entry.Sources),
        };
    }

    private static Attendance? Attend(Participant participant, Event entry, Links links) =>
        links.Resolver.Resolve<Actor>(participant.Actor) is { } actor
            ? new Attendance(actor, entry, participant.Role)
            : null;
}
