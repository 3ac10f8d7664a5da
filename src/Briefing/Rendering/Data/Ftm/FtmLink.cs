using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>Makes entities of how actors stand to one another.</summary>
internal static class FtmLink
{
    /// <summary>What an actor belongs to, beside what the relations say.</summary>
    public static IEnumerable<FtmEntity> Memberships(LinkedActor linked, Catalogue catalogue) =>
        linked.Of.Select(whole =>
            Link(
                Ends("member-of", linked.Actor, whole),
                FollowTheMoney.IdOf($"{linked.Actor.Permalink}of/{whole.Permalink}", catalogue),
                linked.Actor,
                whole,
                catalogue
            )
        );

    /// <summary>A relation.</summary>
    /// <param name="stated">The relation.</param>
    /// <param name="index">Its place among all, since two relations may have the same ends and type.</param>
    /// <param name="catalogue">The briefing.</param>
    public static FtmEntity Of(StatedRelation stated, int index, Catalogue catalogue)
    {
        var (type, relation) = (stated.Reading.Type, stated.Reading.Relation);
        var name = $"{stated.From.Permalink}{type.Id}/{stated.To.Permalink}{Numbers.Text(index)}";
        return Link(
                Ends(type.Id, stated.From, stated.To),
                FollowTheMoney.IdOf(name, catalogue),
                stated.From,
                stated.To,
                catalogue
            )
            .With("role", catalogue.Wording.Say(stated.Reading))
            .With("startDate", FtmDate.Start(relation.Since))
            .With("endDate", relation.Until is { IsInterval: true } ? null : FtmDate.Start(relation.Until))
            .With("description", ProseText.Line(stated.Reading.Note))
            .With(
                "sourceUrl",
                stated.Reading.Sources.Select(citation =>
                    citation.Source.Url ?? catalogue.Addresses.Absolute(citation.Source.Permalink)
                )
            );
    }

    private static FtmEntity Link(
        (string Schema, string From, string To) ends,
        string id,
        Actor from,
        Actor to,
        Catalogue catalogue
    ) =>
        new FtmEntity(id, ends.Schema)
            .With(ends.From, FollowTheMoney.IdOf(from, catalogue))
            .With(ends.To, FollowTheMoney.IdOf(to, catalogue));

    /// <summary>The schema that means a relation, and what it calls the two ends.</summary>
    private static (string Schema, string From, string To) Ends(string type, Actor from, Actor to) =>
        type switch
        {
            "member-of" when FtmActor.IsOrganisation(to) => ("Membership", "member", "organization"),
            "leads" when FtmActor.IsOrganisation(to) => ("Directorship", "director", "organization"),
            "employs" when FtmActor.IsOrganisation(from) && to.ActorKind == ActorKind.Person => (
                "Employment",
                "employer",
                "employee"
            ),
            "successor-of" => ("Succession", "successor", "predecessor"),
            _ => ("UnknownLink", "subject", "object"),
        };
}
