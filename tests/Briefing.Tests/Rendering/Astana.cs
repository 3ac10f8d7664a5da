using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

/// <summary>A few entries about the summits in Astana, linked by hand.</summary>
internal static class Astana
{
    public const string RahmonsWords =
        "Russia must not ignore the interests of the small countries of Central Asia, as it did during the Soviet era.";

    public const string BohrsWords = "But these comments by Xi Jinjing mark a major turning point";

    public static Actor Russia { get; } = Make.Actor("russia", "Russia", kind: ActorKind.Country);

    public static Actor Rahmon { get; } =
        new()
        {
            Id = "emomali-rahmon",
            Place = Make.Nowhere,
            Name = Make.Name("Emomali Rahmon"),
            ActorKind = ActorKind.Person,
            Role = "President of Tajikistan",
            Also = [Make.Name("Rahmon")],
            Weak = [Make.Name("the President")],
            Country = "TJ",
            SortName = "Rahmon, Emomali",
            Links = [new ExternalLink("wikidata", "https://www.wikidata.org/wiki/Q57387")],
        };

    public static Actor Xi { get; } =
        new()
        {
            Id = "xi-jinping",
            Place = Make.Nowhere,
            Name = Make.Name("Xi Jinping"),
            ActorKind = ActorKind.Person,
            Misspelt = [Make.Name("Xi Jinjing")],
        };

    public static Actor Bohr { get; } = Make.Actor("annette-bohr", "Annette Bohr");

    public static Event Summit { get; } =
        new()
        {
            Id = "astana-summit",
            Place = Make.Nowhere,
            Name = "Summit in Astana",
            Date = Make.Date("2022-10-12/2022-10-14"),
            DateNote = "the year is inferred",
            Where = new EventPlace("Astana", "KZ", 51.1801, 71.446),
            TimeZone = "Asia/Almaty",
            Status = EventStatus.Disputed,
        };

    public static Event Visit { get; } = Make.Event("xi-visit", "Visit of Xi Jinping", "2022-09~");

    public static Source Article { get; } =
        new()
        {
            Id = "article",
            Place = Make.Nowhere,
            Name = "The other earthquake",
            Text = Make.Text(
                "article",
                "The leaders of several countries found themselves in Astana.",
                $"Tajik President Emomali Rahmon declared that \"{RahmonsWords}\" Others did not even come.",
                $"\"{BohrsWords},\" explained Annette Bohr."
            ),
            ExcerptWords = Make.Written(300),
            Publisher = "Le Monde",
            Authors = ["A. Writer"],
            Url = "https://example.org/article",
            Archived = "https://archive.example/article",
            Accessed = Make.Date("2022-11-01"),
            Rights = Rights.Full,
            RightsHolder = "Le Monde SA",
            Reliability = 'B',
            SourceKind = SourceKind.Article,
            Published = Make.Date("2022-10-20"),
        };

    public static Quote RahmonsQuote { get; } =
        new()
        {
            Id = "rahmon-small-countries",
            Place = Make.Nowhere,
            Words = Make.Written(RahmonsWords),
            Speaker = Make.To(Rahmon),
            Source = Make.To(Article),
            Said = Make.Date("2022-10-14"),
            AttributionText = "declared that",
            Credibility = 2,
            Tags = ["sovereignty"],
        };

    public static Quote BohrsQuote { get; } =
        new()
        {
            Id = "bohr-turning-point",
            Place = Make.Nowhere,
            Words = Make.Written(BohrsWords),
            Speaker = Make.To(Bohr),
            Source = Make.To(Article),
            As = "analyst",
            Status = QuoteStatus.Disputed,
            Original = new OriginalWords("fr", "Mais ces propos"),
            Translation = new Translation("the editors", TranslationKind.Own),
        };

    public static Quote Reported { get; } =
        new()
        {
            Id = "rahmon-reported",
            Place = Make.Nowhere,
            Words = Make.Written("The small countries are not to be ignored"),
            Speaker = Make.To(Rahmon),
            Source = Make.To(Article),
            Attribution = Attribution.Paraphrase,
        };

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
            Quotes = [RahmonsQuote, BohrsQuote, Reported],
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
                QuotesBy = [RahmonsQuote, Reported],
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
                Contradicts = [Reported],
                Note = Make.Prose("Said on *the phone*."),
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
            new LinkedQuote(Reported, Rahmon, Article) { Repeats = [RahmonsQuote] },
        ];
}
