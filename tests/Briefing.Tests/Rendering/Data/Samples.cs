using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Briefings that use everything there is.</summary>
internal static class Samples
{
    public static readonly Uri Base = new("https://example.org/talks/");

    /// <summary>A briefing with a value in every member, the words of which are given.</summary>
    /// <param name="say">Gives the words for a member; itself by default.</param>
    /// <param name="baseAddress">Where it is published.</param>
    public static Catalogue Full(Func<string, string>? say = null, Uri? baseAddress = null)
    {
        var words = say ?? (label => label);
        var actors = new SampleActors(words);
        var source = Source(words);
        var events = new SampleEvents(words, actors, source);
        var quote = Quote(words);
        var answer = Made.Quote("answer", "No comment");
        var page = Made.Page("method", words("page title"));
        var linkedQuote = Linked(quote, answer, actors, source, events, words);
        return new Catalogue
        {
            Brief = Brief(words, [actors.Ana, events.Talks, quote, source, page]),
            BaseAddress = baseAddress,
            PathOfImage = image => $"images/{image.File.Value}",
            Actors = actors.Linked(source, quote, events.Talks),
            Events = events.Linked(quote),
            Quotes = [linkedQuote, new LinkedQuote(answer, actors.Bund, source) { Contradicts = [quote] }],
            Sources = [Linked(source, quote, events.Talks, words)],
            Pages =
            [
                new LinkedPage(page)
                {
                    Body = Made.Prose($"Se [[ana]] [[hidden-actor|words]] {Text(words)}", actors.Ana),
                },
            ],
        };
    }

    /// <summary>Words as an editor's Markdown that says just them.</summary>
    public static string Text(Func<string, string> words) =>
        string.Concat(
                words("prose").Select(sign => char.IsAsciiLetterOrDigit(sign) || sign > 127 ? $"{sign}" : $"\\{sign}")
            )
            .ReplaceLineEndings(" ");

    private static LinkedBrief Brief(Func<string, string> words, ImmutableArray<Entry> affected)
    {
        var brief = Made.Brief(words("title")) with
        {
            Subtitle = words("subtitle"),
            Authors = [words("author"), "Lopes, Ana"],
            Publisher = words("publisher"),
            Contact = words("contact"),
            Published = Made.Moment("2022-10-20"),
            Updated = Made.Moment("2022-10-21T09:30:00+06:00"),
            Licence = words("licence"),
            Disclaimer = words("disclaimer"),
        };
        var correction = new Correction
        {
            Date = Made.Date("2022-10-21"),
            What = Made.Prose("The *date*").Prose,
            Was = words("was"),
            Now = words("now"),
            Why = words("why"),
        };
        return new LinkedBrief(brief)
        {
            Summary = Made.Prose($"Bottom [[ana|line]] {Text(words)}", affected[0]),
            KeyPoints = [Made.Prose("One\nmore"), Made.Prose("Two")],
            Corrections = [new LinkedCorrection(correction, Made.Prose("The *date*"), affected)],
        };
    }

    private static Source Source(Func<string, string> words) =>
        new()
        {
            Id = "article",
            Place = default,
            Name = words("source title"),
            Text = Made.Text(
                "Unseen before. Ana said: no one came, not even Bo. Unseen after.",
                "Nothing of this may be seen.",
                words("text")
            ),
            SourceKind = SourceKind.Article,
            Publisher = words("source publisher"),
            Authors = [words("source author"), "Bohr, Annette"],
            Published = Made.Date("2022-10~"),
            Url = "https://example.com/a?b=1&c=(2)",
            Archived = "https://archive.example/a",
            Accessed = Made.Date("2022-11-01"),
            Language = "en-GB",
            RightsHolder = words("holder"),
            Reliability = 'B',
        };

    private static LinkedSource Linked(Source source, Quote quote, Event talks, Func<string, string> words) =>
        Made.Linked(
            source,
            Made.Range(source, "Ana said: no one came, not even Bo."),
            new SourceRange(3, 0, words("text").Length)
        ) with
        {
            Quotes = [quote],
            Events = [talks],
            WordsShown = 9,
            WordsInAll = 20,
            Note = Made.Prose("A note"),
            Body = Made.Prose("A body"),
        };

    private static Quote Quote(Func<string, string> words) =>
        new()
        {
            Id = "no-one",
            Place = default,
            Words = Made.At(words("no one came, not even Bo")),
            Speaker = Made.To(EntryKind.Actor, "ana"),
            Source = Made.To(EntryKind.Source, "article"),
            As = words("as"),
            Said = Made.Date("2022-10-14"),
            Attribution = Attribution.Partial,
            AttributionText = words("attribution text"),
            Original = new OriginalWords("ru", words("никто")),
            Translation = new Translation(words("translator"), TranslationKind.Own),
            Credibility = 2,
            Status = QuoteStatus.Disputed,
            Tags = [words("tag"), "other"],
            Marking = Marking.Green,
            Draft = true,
        };

    private static LinkedQuote Linked(
        Quote quote,
        Quote answer,
        SampleActors actors,
        Source source,
        SampleEvents events,
        Func<string, string> words
    ) =>
        new(quote, actors.Ana, source)
        {
            Event = events.Talks,
            Passage = Made.Passage(source, Made.Range(source, "no one came, not even Bo")),
            To = [actors.Bund],
            About = [actors.Land],
            Contradicts = [answer],
            Repeats = [answer],
            Misspellings = [new NameLink(quote.Words.Value.Length - 2, 2, actors.Bund, Misspelt: true)],
            Note = Made.Prose($"A note {Text(words)}"),
            Body = Made.Prose("A body"),
        };
}
