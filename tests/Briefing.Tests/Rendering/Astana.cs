using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

/// <summary>A few entries about the summits in Astana, linked by hand.</summary>
internal static class Astana
{
    public static Actor Russia { get; } = Make.Actor("russia", "Russia", ActorKind.Country) with { Country = "RU" };

    public static Actor Rahmon { get; } =
        Make.Actor("emomali-rahmon", "Emomali Rahmon") with
        {
            Role = "President of Tajikistan",
            Also = [Make.Name("Rahmon")],
            SortName = "Rahmon, Emomali",
        };

    public static Actor Xi { get; } =
        Make.Actor("xi-jinping", "Xi Jinping") with
        {
            Misspelt = [Make.Name("Xi Jinjing")],
        };

    public static Actor Bohr { get; } = Make.Actor("annette-bohr", "Annette Bohr");

    public static Event Summit { get; } =
        Make.Event("astana-summit", "Summit in Astana", "2022-10-12/2022-10-14") with
        {
            DateNote = "the year is inferred",
            Where = new EventPlace("Astana", "KZ", 51.1801, 71.446),
            TimeZone = "Asia/Almaty",
            Status = EventStatus.Held,
        };

    public static Event Visit { get; } = Make.Event("xi-visit", "Visit of Xi Jinping", "2022-09~");

    public static Source Article { get; } =
        Make.Source(
            "article",
            "The other earthquake",
            "The leaders of several countries found themselves in Astana.",
            "Tajik President Emomali Rahmon declared that \"Russia must not ignore the interests of the small countries of Central Asia, as it did during the Soviet era.\" Others did not even come.",
            "\"But these comments by Xi Jinjing mark a major turning point,\" explained Annette Bohr."
        ) with
        {
            Publisher = "Le Monde",
            Url = "https://example.org/article",
            Rights = Rights.Full,
            SourceKind = SourceKind.Article,
            Published = Make.Date("2022-10-20"),
        };

    public const string RahmonsWords =
        "Russia must not ignore the interests of the small countries of Central Asia, as it did during the Soviet era.";

    public const string BohrsWords = "But these comments by Xi Jinjing mark a major turning point";

    public static Quote RahmonsQuote { get; } =
        Make.Quote("rahmon-small-countries", RahmonsWords, Rahmon, Article) with
        {
            Said = Make.Date("2022-10-14"),
            Event = Make.To(Summit),
        };

    public static Quote BohrsQuote { get; } = Make.Quote("bohr-turning-point", BohrsWords, Bohr, Article);

    /// <summary>The site with all of it.</summary>
    public static SampleSite Site()
    {
        var site = new SampleSite();
        site.Entries.AddRange(Actors());
        site.Entries.AddRange(Events());
        site.Entries.AddRange(Quotes());
        site.Entries.Add(LinkedArticle());
        site.Entries.Add(new LinkedPage(Make.Page("method", "Method")) { Body = Make.Prose("# How\n\nWe read.") });
        return site;
    }

    public static LinkedSource LinkedArticle() =>
        Make.Whole(
            Article,
            new TextMark(Make.Range(Article, "Emomali Rahmon"), Rahmon),
            new TextMark(Make.Range(Article, RahmonsWords), RahmonsQuote, First: true),
            new TextMark(Make.Range(Article, "Russia"), Russia),
            new TextMark(Make.Range(Article, BohrsWords), BohrsQuote, First: true),
            new TextMark(Make.Range(Article, "Xi Jinjing"), Xi, Misspelt: true),
            new TextMark(Make.Range(Article, "Annette Bohr"), Bohr)
        ) with
        {
            Quotes = [RahmonsQuote, BohrsQuote],
            Events = [Summit],
        };

    private static IEnumerable<LinkedEntry> Actors() =>
        [
            new LinkedActor(Russia)
            {
                QuotesAbout = [RahmonsQuote],
                Mentions = [new Mention(Article, Make.Range(Article, "Russia"), false)],
                Summary = Make.Prose("A country. See [[astana-summit]].", Summit),
            },
            new LinkedActor(Rahmon)
            {
                QuotesBy = [RahmonsQuote],
                Events = [new Attendance(Rahmon, Summit, "guest")],
                Mentions = [new Mention(Article, Make.Range(Article, "Emomali Rahmon"), false)],
                Relations =
                [
                    new RelationReading(
                        new RelationType("rival-of", "is a rival of", "is a rival of"),
                        true,
                        Russia,
                        new Relation
                        {
                            Place = Make.Nowhere,
                            From = Make.To(Rahmon),
                            To = Make.To(Russia),
                            Type = new Located<string>("rival-of", Make.Nowhere),
                            Since = Make.Date("2022"),
                        },
                        Make.Prose("Since the *war*."),
                        [new LinkedCitation(Article, RahmonsWords, Make.Passage(Article, RahmonsWords))]
                    ),
                ],
            },
            new LinkedActor(Xi) { Mentions = [new Mention(Article, Make.Range(Article, "Xi Jinjing"), true)] },
            new LinkedActor(Bohr) { QuotesBy = [BohrsQuote] },
        ];

    private static IEnumerable<LinkedEntry> Events() =>
        [
            new LinkedEvent(Summit)
            {
                Participants = [new Attendance(Rahmon, Summit, "guest")],
                Quotes = [RahmonsQuote],
                Follows = [Visit],
                Sources =
                [
                    new LinkedCitation(
                        Article,
                        "The leaders of several countries",
                        Make.Passage(Article, "The leaders of several countries")
                    ),
                ],
                Summary = Make.Prose("They met.\n\n## Why\n\nBecause."),
            },
            new LinkedEvent(Visit) { FollowedBy = [Summit] },
        ];

    private static IEnumerable<LinkedEntry> Quotes() =>
        [
            new LinkedQuote(RahmonsQuote, Rahmon, Article)
            {
                Event = Summit,
                Passage = Make.Passage(Article, RahmonsWords),
                About = [Russia],
            },
            new LinkedQuote(BohrsQuote, Bohr, Article)
            {
                Passage = Make.Passage(Article, BohrsWords),
                Misspellings =
                [
                    new NameLink(
                        BohrsWords.IndexOf("Xi Jinjing", StringComparison.Ordinal),
                        "Xi Jinjing".Length,
                        Xi,
                        true
                    ),
                ],
            },
        ];
}
