using Briefing.Model;
using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in <c>briefing.yml</c>.</summary>
internal static class BriefKeys
{
    public static readonly Key Title = Key.Required("title", "title: The Astana summit");
    public static readonly Key Subtitle = new("subtitle", "subtitle: Who met whom, and what they said");
    public static readonly Key Summary = new("summary", "summary: Russia's hold on Central Asia loosens.");
    public static readonly Key KeyPoints = new(
        "key-points",
        "key-points: [Kazakhstan builds bridges., Russia looks on.]",
        Shape.Texts
    );
    public static readonly Key Language = new("language", "language: en", Shape.Language);
    public static readonly Key Authors = new("authors", "authors: [Ana Lopez]", Shape.Texts);
    public static readonly Key Publisher = new("publisher", "publisher: Le Monde");
    public static readonly Key Contact = new("contact", "contact: desk@example.org");
    public static readonly Key Published = new("published", "published: 2022-10-20", Shape.Moment);
    public static readonly Key Updated = new("updated", "updated: 2022-10-21T09:00:00+02:00", Shape.Moment);
    public static readonly Key Embargo = new("embargo", "embargo: 2022-10-20T06:00:00+02:00", Shape.MomentWithTime);
    public static readonly Key Url = new("url", "url: https://example.org/astana/", Shape.Address);
    public static readonly Key Marking = new("marking", "marking: clear", Shape.OneOf(Markings.Words));
    public static readonly Key Licence = new("licence", "licence: CC BY 4.0");
    public static readonly Key Disclaimer = new("disclaimer", "disclaimer: Views are those of the authors.");
    public static readonly Key Corrections = new(
        "corrections",
        "corrections: [{date: 2022-10-21, what: The name of the airport.}]",
        Shape.List(Shape.Keys(CorrectionKeys.Table))
    );
    public static readonly Key RelationTypes = new(
        "relation-types",
        "relation-types: {trades-with: {forward: trades with, reverse: trades with}}",
        Shape.Named(Shape.Keys(RelationTypeKeys.Table), Shape.EntryIdPattern)
    );
    public static readonly Key Cards = new("cards", "cards: all", Shape.OneOf(EntryWords.Cards.Words));
    public static readonly Key Downloads = new("downloads", "downloads: true", Shape.Switch);
    public static readonly Key Sharing = new("sharing", "sharing: true", Shape.Switch);
    public static readonly Key Search = new("search", "search: false", Shape.Switch);
    public static readonly Key Newsletter = new(
        "newsletter",
        "newsletter: {subject: What was said in Astana}",
        Shape.Keys(NewsletterKeys.Table)
    );

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "the briefing",
        [
            Title,
            Subtitle,
            Summary,
            KeyPoints,
            Language,
            Authors,
            Publisher,
            Contact,
            Published,
            Updated,
            Embargo,
            Url,
            Marking,
            Licence,
            Disclaimer,
            Corrections,
            RelationTypes,
            Cards,
            Downloads,
            Sharing,
            Search,
            Newsletter,
        ]
    );
}
