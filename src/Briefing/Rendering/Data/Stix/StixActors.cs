using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Stix;

/// <summary>Writes actors: countries as locations, all others as identities.</summary>
/// <param name="objects">Where to.</param>
internal sealed class StixActors(StixObjects objects)
{
    /// <summary>The identifier of an actor.</summary>
    public static string IdOf(Actor actor, StixObjects objects) => objects.IdOf(TypeOf(actor), actor.Permalink);

    /// <summary>Writes them all.</summary>
    public void Write()
    {
        foreach (var linked in objects.Catalogue.Actors)
        {
            var actor = linked.Actor;
            objects.Write(TypeOf(actor), IdOf(actor, objects), actor.Marking, () => WriteMembers(linked));
        }
    }

    private void WriteMembers(LinkedActor linked)
    {
        var (json, actor) = (objects.Json, linked.Actor);
        json.Field("name", actor.Name.Text);
        json.Field("description", ProseText.Line(linked.Summary));
        if (IsLocation(actor))
        {
            json.Field("country", actor.Country);
        }
        else
        {
            json.Field("identity_class", ClassOf(actor));
            json.Field("roles", actor.Role is { } role ? [role] : []);
        }

        json.Field(
            "external_references",
            References(actor),
            reference => WriteReference(reference.Name, reference.Address)
        );
    }

    private IEnumerable<(string Name, string Address)> References(Actor actor)
    {
        if (objects.Catalogue.Addresses.Absolute(actor.Permalink) is { } page)
        {
            yield return (objects.Catalogue.Brief.Brief.Title, page);
        }

        foreach (var link in actor.Links)
        {
            yield return (link.Name, link.Address);
        }
    }

    private void WriteReference(string name, string address)
    {
        objects.Json.Field("source_name", name);
        objects.Json.Field("url", address);
    }

    private static string TypeOf(Actor actor) => IsLocation(actor) ? "location" : "identity";

    // A location must say which country it is; a state that has no code any more is an organisation.
    private static bool IsLocation(Actor actor) => actor is { ActorKind: ActorKind.Country, Country: not null };

    private static string ClassOf(Actor actor) =>
        actor.ActorKind switch
        {
            ActorKind.Person => "individual",
            ActorKind.Group => "group",
            _ => "organization",
        };
}
