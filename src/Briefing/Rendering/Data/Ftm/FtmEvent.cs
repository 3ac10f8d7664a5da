using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>Makes entities of an event: itself, and what documents it.</summary>
internal static class FtmEvent
{
    /// <summary>The event, then a link to each source that it rests on.</summary>
    public static IEnumerable<FtmEntity> Of(LinkedEvent linked, Catalogue catalogue)
    {
        var happening = linked.Event;
        var entity = new FtmEntity(FollowTheMoney.IdOf(happening, catalogue), "Event")
            .With("name", happening.Name)
            .With("date", FtmDate.Single(happening.Date))
            .With("startDate", happening.Date.IsInterval ? FtmDate.Start(happening.Date) : null)
            .With("endDate", FtmDate.End(happening.Date))
            .With("notes", FtmDate.Words(happening.Date, catalogue.Dates), happening.DateNote)
            .With("location", happening.Where?.Name)
            .With("country", happening.Where?.Country?.ToLowerInvariant())
            .With("involved", linked.Participants.Select(who => FollowTheMoney.IdOf(who.Actor, catalogue)))
            .With("summary", ProseText.Line(linked.Summary))
            .With("sourceUrl", catalogue.Addresses.Absolute(happening.Permalink));
        var sources = linked.Sources.Select(citation => citation.Source).Distinct();
        return
        [
            entity,
            .. sources.Select(source =>
                new FtmEntity(
                    FollowTheMoney.IdOf($"{happening.Permalink}{source.Permalink}", catalogue),
                    "Documentation"
                )
                    .With("document", FollowTheMoney.IdOf(source, catalogue))
                    .With("entity", entity.Id)
            ),
        ];
    }
}
