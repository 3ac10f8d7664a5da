using Briefing.Drafting.Language;
using Briefing.Model;

namespace Briefing.Drafting.Actors;

/// <summary>Makes relations of the titles that people have.</summary>
internal static class RelationFinder
{
    /// <summary>The relations that a cast's titles imply.</summary>
    public static IEnumerable<RelationDraft> In(Cast cast) =>
        from person in cast.Actors
        where person is { IsProposed: true, First: not null, Kind: ActorKind.Person }
        from body in person.Of.Take(1)
        select Between(person, body);

    private static RelationDraft Between(ActorDraft person, ActorDraft body)
    {
        var sentence = person.First!.Sentence;
        if (person.Role is not { } role)
        {
            return new RelationDraft(body, "employs", person, sentence, Confidence.Low);
        }

        var leads = body.Kind == ActorKind.Country ? Offices.IsHeadOfState(role) : Offices.IsHeadOfBody(role);
        return leads
            ? new RelationDraft(person, "leads", body, sentence, Confidence.High)
            : new RelationDraft(body, "employs", person, sentence, Confidence.Medium);
    }
}
