using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

/// <summary>A site with the same attack in every field that takes words.</summary>
internal static class Hostile
{
    public const string Text = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&{{ 7 | times: 7 }}{% if %}";

    private static Actor Person { get; } =
        new()
        {
            Id = "person",
            Place = Make.Nowhere,
            Name = Make.Name(Text),
            ActorKind = ActorKind.Person,
            SortName = Text,
            Role = Text,
            Also = [Make.Name(Text)],
            Misspelt = [Make.Name(Text)],
            Weak = [Make.Name(Text)],
            Country = Text,
            Links = [new ExternalLink(Text, "https://example.org/\"'><script>")],
            Image = new Image(Make.Written($"{Text}.png"), Text, Text, Text),
        };

    private static Event Occasion { get; } =
        new()
        {
            Id = "event",
            Place = Make.Nowhere,
            Name = Text,
            Date = Make.Date("2022"),
            DateNote = Text,
            TimeZone = Text,
            Where = new EventPlace(Text, Text, 1, 2),
            Image = new Image(Make.Written("x.png"), Text, Text, Text),
        };

    private static Source Source { get; } =
        new()
        {
            Id = "source",
            Place = Make.Nowhere,
            Name = Text,
            Text = new SeedText(Text, Text, [new Paragraph(1, $"{Text} {Text}"), new Paragraph(2, Text)]),
            ExcerptWords = Make.Written(300),
            Publisher = Text,
            Authors = [Text],
            Url = "https://example.org/\"'><script>",
            Archived = "javascript:alert(1)",
            Language = "x\"'><script>",
            RightsHolder = Text,
            Reliability = '<',
        };

    private static Quote Saying { get; } =
        new()
        {
            Id = "quote",
            Place = Make.Nowhere,
            Words = Make.Written(Text),
            Speaker = Make.To(Person),
            Source = Make.To(Source),
            As = Text,
            AttributionText = Text,
            Original = new OriginalWords("x\"'><script>", Text),
            Translation = new Translation(Text, null),
            Tags = [Text],
        };

    private static FreePage Page { get; } =
        new()
        {
            Id = "page",
            Place = Make.Nowhere,
            Name = Text,
            Description = Text,
        };

    public static SampleSite Site()
    {
        var brief = new Brief
        {
            Place = Make.Nowhere,
            Title = Text,
            Subtitle = Text,
            Authors = [Text],
            Publisher = Text,
            Contact = Text,
            Licence = "javascript:alert(1)",
            Disclaimer = Text,
            Url = "https://example.org/",
        };
        var site = new SampleSite { Brief = brief };
        site.LinkedBrief = new LinkedBrief(brief)
        {
            Summary = Make.Prose(Text),
            KeyPoints = [Make.Prose(Text)],
            Corrections = [Correction()],
        };
        site.Entries.AddRange([LinkedPerson(), LinkedOccasion(), LinkedSource(), LinkedSaying()]);
        site.Entries.Add(new LinkedPage(Page) { Body = Make.Prose(Text) });
        return site;
    }

    private static LinkedCorrection Correction() =>
        new(
            new Correction
            {
                Date = Make.Date("2022"),
                What = Prose.Parse(Make.Nowhere, Text),
                Was = Text,
                Now = Text,
                Why = Text,
            },
            Make.Prose(Text),
            [Person, Occasion, Saying, Source, Page]
        );

    private static LinkedActor LinkedPerson() =>
        new(Person)
        {
            Summary = Make.Prose(Text),
            Body = Make.Prose(Text),
            Of = [Person],
            Members = [Person],
            QuotesBy = [Saying],
            QuotesAbout = [Saying],
            Events = [new Attendance(Person, Occasion, Text)],
            Mentions = [new Mention(Source, new SourceRange(1, 0, Text.Length), true)],
            Relations =
            [
                new RelationReading(
                    new RelationType("own", Text, Text),
                    true,
                    Person,
                    new Relation
                    {
                        Place = Make.Nowhere,
                        From = Make.To(Person),
                        To = Make.To(Person),
                        Type = Make.Written("own"),
                    },
                    Make.Prose(Text),
                    [new LinkedCitation(Source, Text, Passage)]
                ),
            ],
        };

    private static LinkedEvent LinkedOccasion() =>
        new(Occasion)
        {
            Summary = Make.Prose(Text),
            Body = Make.Prose(Text),
            Participants = [new Attendance(Person, Occasion, Text)],
            PartOf = Occasion,
            Parts = [Occasion],
            Follows = [Occasion],
            FollowedBy = [Occasion],
            Quotes = [Saying],
            Sources = [new LinkedCitation(Source, Text, Passage)],
        };

    private static LinkedSource LinkedSource() =>
        Make.Whole(
            Source,
            new TextMark(new SourceRange(1, 0, Text.Length), Saying, First: true),
            new TextMark(new SourceRange(1, 3, Text.Length), Occasion, First: true),
            new TextMark(new SourceRange(2, 0, Text.Length), Person, Misspelt: true)
        ) with
        {
            Quotes = [Saying],
            Events = [Occasion],
            Note = Make.Prose(Text),
        };

    private static LinkedQuote LinkedSaying() =>
        new(Saying, Person, Source)
        {
            Event = Occasion,
            Passage = Passage,
            To = [Person],
            About = [Person],
            Contradicts = [Saying],
            Repeats = [Saying],
            Misspellings = [new NameLink(0, 5, Person, true)],
            Note = Make.Prose(Text),
            Body = Make.Prose(Text),
        };

    private static Passage Passage => new(Source, [new SourceRange(1, 0, Text.Length)]);
}
