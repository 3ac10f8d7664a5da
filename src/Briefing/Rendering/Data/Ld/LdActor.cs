using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes an actor as a <c>Person</c>, <c>Country</c> or <c>Organization</c>.</summary>
internal static class LdActor
{
    /// <summary>"Group of humans" in Wikidata: what schema.org has no word for.</summary>
    private const string GroupOfHumans = "http://www.wikidata.org/entity/Q16334295";

    /// <summary>Writes the members.</summary>
    public static void Write(LinkedActor linked, LdThings things)
    {
        var (json, actor) = (things.Json, linked.Actor);
        things.Begin(actor, actor.Name.Text);
        json.Field("additionalType", actor.ActorKind == ActorKind.Group ? GroupOfHumans : null);
        json.Field("alternateName", actor.Also.Concat(actor.Weak).Select(name => name.Text).Distinct());
        json.Field(actor.ActorKind == ActorKind.Person ? "jobTitle" : "disambiguatingDescription", actor.Role);
        json.Field("description", ProseText.Line(linked.Summary));
        json.Field("sameAs", actor.Links.Select(link => link.Address));
        things.Things("memberOf", Memberships(linked));
        WriteCountry(actor, things);
        things.Picture(actor.Image);
    }

    // What it belonged to once and does not any more would read as if it still did.
    private static IEnumerable<Actor> Memberships(LinkedActor linked) =>
        linked
            .Of.Concat(
                linked
                    .Relations.Where(reading =>
                        reading is { Forward: true, Type.Id: "member-of", Relation.Until: null }
                    )
                    .Select(reading => reading.Other)
            )
            .Distinct();

    private static void WriteCountry(Actor actor, LdThings things)
    {
        if (actor.ActorKind == ActorKind.Country)
        {
            things.Identifier("ISO 3166-1 alpha-2", actor.Country);
        }
        else if (actor.Country is { } country)
        {
            things.Json.Field("address", () => LdPlace.WriteCountry(things.Json, country));
        }
    }
}
