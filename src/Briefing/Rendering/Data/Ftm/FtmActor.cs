using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>Makes an entity of an actor.</summary>
internal static class FtmActor
{
    /// <summary>The schema of an actor.</summary>
    public static string SchemaOf(Actor actor) =>
        actor.ActorKind switch
        {
            ActorKind.Person => "Person",
            ActorKind.Country => "PublicBody",
            ActorKind.Organisation => "Organization",
            _ => "LegalEntity",
        };

    /// <summary>Whether others can be members of an actor, direct it or employ people there.</summary>
    public static bool IsOrganisation(Actor actor) => SchemaOf(actor) is "Organization" or "PublicBody";

    /// <summary>The entity.</summary>
    public static FtmEntity Of(LinkedActor linked, Catalogue catalogue)
    {
        var actor = linked.Actor;
        return new FtmEntity(FollowTheMoney.IdOf(actor, catalogue), SchemaOf(actor))
            .With("name", actor.Name.Text)
            .With("alias", actor.Also.Select(name => name.Text))
            .With("weakAlias", actor.Weak.Select(name => name.Text))
            .With(actor.ActorKind == ActorKind.Person ? "position" : "classification", actor.Role)
            .With("country", actor.Country?.ToLowerInvariant())
            .With("summary", ProseText.Line(linked.Summary))
            .With("wikidataId", actor.Links.Select(WikidataId))
            .With("wikipediaUrl", actor.Links.Where(link => link.Name == "wikipedia").Select(link => link.Address))
            .With("website", actor.Links.Where(link => link.Name == "website").Select(link => link.Address))
            .With("sourceUrl", catalogue.Addresses.Absolute(actor.Permalink));
    }

    private static string? WikidataId(ExternalLink link)
    {
        var last = link.Address[(link.Address.LastIndexOf('/') + 1)..];
        var isItem = last is ['Q', _, ..] && last[1..].All(char.IsAsciiDigit);
        return isItem && link.Address.Contains("wikidata.org/", StringComparison.Ordinal) ? last : null;
    }
}
