using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Gives actors their affiliations, relations, quotes, events and mentions.</summary>
internal sealed class LinkActors : LinkEntries<Actor>
{
    /// <inheritdoc/>
    protected override LinkedEntry Link(Actor entry, Links links) =>
        new LinkedActor(entry)
        {
            Summary = links.Prose.Link(entry.Summary, entry),
            Body = links.Prose.Link(entry.Body, entry),
            Of = links.Resolver.Resolve<Actor>(entry.Of),
            Members = [.. links.Backlinks.MembersOf(entry)],
            Relations = RelationsOf(entry, links),
            QuotesBy = [.. links.Backlinks.QuotesBy(entry)],
            QuotesAbout = [.. links.Backlinks.QuotesAbout(entry).Where(quote => quote.Speaker.Id != entry.Id)],
            Events =
            [
                .. links.Backlinks.EventsOf(entry).Select(e => new Attendance(entry, e.Event, e.Participant.Role)),
            ],
            Mentions = [.. links.Mentions.Of(entry)],
        };

    private static ImmutableArray<RelationReading> RelationsOf(Actor actor, Links links) =>
        [
            .. links.Backlinks.RelationsFrom(actor).Select(relation => Read(relation, true, links)),
            .. links.Backlinks.RelationsTo(actor).Select(relation => Read(relation, false, links)),
        ];

    private static RelationReading Read(Relation relation, bool forward, Links links)
    {
        var other = forward ? relation.To : relation.From;
        return new RelationReading(
            links.RelationTypes.Find(relation.Type) ?? new RelationType(relation.Type.Value, "", ""),
            forward,
            links.Resolver.Resolve<Actor>(other)!,
            relation,
            links.Prose.Link(relation.Note),
            links.Citations.Link(relation.Sources)
        );
    }
}
