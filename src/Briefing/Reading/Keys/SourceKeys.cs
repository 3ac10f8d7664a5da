using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in a source.</summary>
internal static class SourceKeys
{
    public static readonly Key Title = Key.Required("title", "title: In Astana, Russia's decline is on show");
    public static readonly Key Text = Key.Required("text", "text: le-monde-2022-10-20.txt");
    public static readonly Key Kind = new("kind", "kind: article", Shape.OneOf(EntryWords.SourceKinds.Words));
    public static readonly Key Publisher = new("publisher", "publisher: Le Monde");
    public static readonly Key Authors = new("authors", "authors: [Sylvie Kauffmann]", Shape.Texts);
    public static readonly Key Published = new("published", "published: 2022-10-19", Shape.Date);
    public static readonly Key Url = new("url", "url: https://example.org/article", Shape.Address);
    public static readonly Key Archived = new(
        "archived",
        "archived: https://web.archive.org/web/2022/https://example.org/article",
        Shape.Address
    );
    public static readonly Key Accessed = new("accessed", "accessed: 2022-10-20", Shape.Date);
    public static readonly Key Language = new("language", "language: en", Shape.Language);
    public static readonly Key Rights = new("rights", "rights: excerpts", Shape.OneOf(EntryWords.Rights.Words));
    public static readonly Key RightsHolder = new("rights-holder", "rights-holder: Le Monde");
    public static readonly Key ExcerptWords = new("excerpt-words", "excerpt-words: 300", Shape.Whole(least: 1));
    public static readonly Key Reliability = new(
        "reliability",
        "reliability: B",
        Shape.OneOf(["A", "B", "C", "D", "E", "F"])
    );
    public static readonly Key Omit = new("omit", "omit: [\"No comments:\"]", Shape.Texts);
    public static readonly Key Note = new("note", "note: Translated by the publisher.");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "a source",
        [
            Title,
            Text,
            Kind,
            Publisher,
            Authors,
            Published,
            Url,
            Archived,
            Accessed,
            Language,
            Rights,
            RightsHolder,
            ExcerptWords,
            Reliability,
            Omit,
            Note,
        ]
    );
}
