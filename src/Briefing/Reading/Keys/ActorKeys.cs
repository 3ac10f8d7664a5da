using Briefing.Model;
using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in an actor.</summary>
internal static class ActorKeys
{
    public static readonly Key Name = Key.Required("name", "name: Vladimir Putin");
    public static readonly Key Kind = Key.Required("kind", "kind: person", Shape.OneOf(EntryWords.ActorKinds.Words));
    public static readonly Key SortName = new("sort-name", "sort-name: Putin, Vladimir");
    public static readonly Key Role = new("role", "role: President of Russia");
    public static readonly Key Of = new("of", "of: [russia]", Shape.Ids);
    public static readonly Key Also = new("also", "also: [Mr. Putin, President Putin]", Shape.Texts);
    public static readonly Key Misspelt = new("misspelt", "misspelt: [Putyin]", Shape.Texts);
    public static readonly Key Weak = new("weak", "weak: [Vladimir]", Shape.Texts);
    public static readonly Key Country = new("country", "country: NO", Shape.Country);
    public static readonly Key Summary = new("summary", "summary: President of Russia since 2012.");
    public static readonly Key Links = new(
        "links",
        "links: {wikidata: Q7747}",
        Shape.Named(new TextShape("^(https?://|Q[0-9]+$)"))
    );
    public static readonly Key Image = new(
        "image",
        "image: {file: vladimir-putin.jpg, alt: Vladimir Putin at a desk}",
        Shape.Keys(ImageKeys.Table)
    );
    public static readonly Key Marking = new("marking", "marking: clear", Shape.OneOf(Markings.Words));
    public static readonly Key Draft = new("draft", "draft: true", Shape.Switch);

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "an actor",
        [Name, Kind, SortName, Role, Of, Also, Misspelt, Weak, Country, Summary, Links, Image, Marking, Draft]
    );
}
