using Briefing.Model;
using Briefing.Model.Dates;

namespace Briefing.Tests.Reading;

public sealed class WholeSiteTests
{
    [Fact]
    public void Every_key_of_every_kind_is_read()
    {
        using var site = new WrittenSite()
            .With(
                "input/briefing.yml",
                """
                title: A harbour for Aldport
                subtitle: Who said what
                summary: "**Nothing** is built yet. See [[ana-lopez]]."
                key-points:
                  - The minister came late.
                  - The union waits.
                language: en-GB
                authors: [Jo Writer, Sam Reader]
                publisher: The Aldport Desk
                contact: desk@example.org
                published: 2024-05-03
                updated: 2024-05-04T09:30:00+02:00
                embargo: 2024-05-03T06:00:00Z
                url: https://example.org/aldport
                marking: green
                licence: CC BY 4.0
                disclaimer: Views are the authors' own.
                cards: home
                corrections:
                  - date: 2024-05-04
                    what: The name of the harbour.
                    was: Oldport
                    now: Aldport
                    why: A slip.
                    affects: [actor:ana-lopez, harbour-visit]
                relation-types:
                  trades-with:
                    forward: trades with
                    reverse: trades with
                """
            )
            .With(
                "input/sources.yml",
                """
                interview:
                  title: Interview in the harbour
                  text: interview.txt
                  kind: interview
                  publisher: Aldport News
                  authors: [A. Reporter]
                  published: 2024-05-02
                  url: https://example.org/interview
                  archived: https://web.archive.org/web/2024/https://example.org/interview
                  accessed: 2024-05-03
                  language: en
                  rights: full
                  rights-holder: Aldport News
                  excerpt-words: 120
                  reliability: B
                  omit:
                    - "No comments:"
                  note: Taken down by hand.
                """
            )
            .With("seeds/interview.txt", "The minister came late.\nNo comments: \n\"We must not wait.\"\n")
            .With(
                "input/actors.yml",
                """
                ana-lopez:
                  name: Ana Lopez
                  kind: person
                  sort-name: Lopez, Ana
                  role: Minister of Transport
                  of: [port-union]
                  also: [Ms Lopez, the minister]
                  misspelt: [Anna Lopes]
                  weak: [Ana]
                  country: NO
                  summary: Minister since 2020.
                  links:
                    wikidata: Q42
                    website: https://example.org/
                  image: {file: ana.jpg, alt: Ana Lopez at a quay, credit: A. Photographer, licence: CC0}
                  marking: amber+strict
                  draft: true
                """
            )
            .With("input/images/ana.jpg", "")
            .With(
                "input/actors/port-union.md",
                "---\nname: Port Union\nkind: organisation\n---\n\nFounded in **1901**.\n"
            )
            .With(
                "input/events.yml",
                """
                harbour-visit:
                  title: The minister visits the harbour
                  date: 2024-05-01/2024-05-02
                  date-note: the day of leaving is inferred
                  time-zone: Europe/Oslo
                  place: {name: Aldport, country: NO, lat: 59.9, lon: -10.75}
                  participants:
                    - ana-lopez
                    - {actor: port-union, role: host}
                  part-of: the-year
                  follows: [the-letter]
                  status: held
                  summary: She came late.
                  sources:
                    - interview
                    - {source: interview, passage: came late, paragraph: 1}
                """
            )
            .With(
                "input/quotes.yml",
                """
                waiting:
                  text: "We must not wait."
                  speaker: ana-lopez
                  as: acting minister
                  said: 2024-05-02
                  event: harbour-visit
                  source: interview
                  paragraph: 2
                  attribution: partial
                  attribution-text: told reporters
                  to: [port-union]
                  about: [port-union]
                  original: {language: nb, text: Vi må ikke vente.}
                  translation: {by: Aldport News, kind: publisher}
                  credibility: 2
                  status: disputed
                  contradicts: [other]
                  repeats: [another]
                  note: Said twice.
                  tags: [harbour]
                """
            )
            .With(
                "input/relations.yml",
                """
                - from: ana-lopez
                  type: member-of
                  to: port-union
                  since: 2020
                  until: 2023-06
                  note: As a student.
                  sources: [interview]
                """
            )
            .With(
                "input/pages/method.md",
                "---\ntitle: How it was made\ndescription: On method.\norder: -2\n---\n# Method\n"
            );

        var read = site.Read();

        Assert.Equal("", read.Messages);
        var brief = read.One<Brief>();
        Assert.Equal("A harbour for Aldport", brief.Title);
        Assert.Equal(["ana-lopez"], brief.Summary!.Wikilinks.Select(link => link.Id));
        Assert.Equal(["The minister came late.", "The union waits."], brief.KeyPoints.Select(point => point.Markdown));
        Assert.Equal("https://example.org/aldport/", brief.Url);
        Assert.Equal(Marking.Green, brief.Marking.Value);
        Assert.Equal("green", brief.Marking.Place.Text);
        Assert.True(brief.Published!.IsDateOnly);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 9, 30, 0, TimeSpan.FromHours(2)), brief.Updated!.Instant);
        Assert.Equal("2024-05-03T06:00:00Z", brief.Embargo!.Value.Place.Text);
        Assert.Equal(CardChoice.Home, brief.Cards);
        var correction = Assert.Single(brief.Corrections);
        Assert.Equal(
            [(EntryKind.Actor, "ana-lopez"), ((EntryKind?)null, "harbour-visit")],
            correction.Affects.Select(reference => (reference.Kind, reference.Id))
        );
        Assert.Equal([new RelationType("trades-with", "trades with", "trades with")], brief.RelationTypes);

        var source = read.One<Source>();
        Assert.Equal(
            [new Paragraph(1, "The minister came late."), new Paragraph(2, "\"We must not wait.\"")],
            source.Text.Paragraphs
        );
        Assert.Equal(
            (SourceKind.Interview, Rights.Full, 'B'),
            (source.SourceKind!.Value, source.Rights, source.Reliability!.Value)
        );
        Assert.Equal((120, "120"), (source.ExcerptWords.Value, source.ExcerptWords.Place.Text));

        Assert.Equal(["ana-lopez", "port-union"], read.All<Actor>().Select(actor => actor.Id));
        var actor = read.All<Actor>()[0];
        Assert.Equal("Ana Lopez", actor.Name.Place.Text);
        Assert.Equal(["Ms Lopez", "the minister"], actor.Also.Select(name => name.Text));
        Assert.Equal("NO", actor.Country);
        Assert.Equal(
            [
                new ExternalLink("wikidata", "https://www.wikidata.org/wiki/Q42"),
                new ExternalLink("website", "https://example.org/"),
            ],
            actor.Links
        );
        Assert.Equal(("ana.jpg", "Ana Lopez at a quay"), (actor.Image!.File.Value, actor.Image.Alt));
        Assert.Equal((Marking.AmberStrict, true), (actor.Marking, actor.Draft));
        Assert.Equal("\nFounded in **1901**.\n", read.All<Actor>()[1].Body!.Markdown);

        var happened = read.One<Event>();
        Assert.Equal("2024-05-01/2024-05-02", happened.Date.Text);
        Assert.Equal(new EventPlace("Aldport", "NO", 59.9, -10.75), happened.Where);
        Assert.Equal(
            [("ana-lopez", null), ("port-union", "host")],
            happened.Participants.Select(p => (p.Actor.Id, p.Role))
        );
        Assert.Equal([null, "came late"], happened.Sources.Select(citation => citation.Passage?.Value));

        var quote = read.One<Quote>();
        Assert.Equal(("We must not wait.", "\"We must not wait.\""), (quote.Words.Value, quote.Words.Place.Text));
        Assert.True(quote.Speaker.Required);
        Assert.Equal((2, "2"), (quote.Paragraph!.Value.Value, quote.Paragraph.Value.Place.Text));
        Assert.Equal(new OriginalWords("nb", "Vi må ikke vente."), quote.Original);
        Assert.Equal(new Translation("Aldport News", TranslationKind.Publisher), quote.Translation);
        Assert.Equal(
            (QuoteStatus.Disputed, 2, Attribution.Partial),
            (quote.Status, quote.Credibility, quote.Attribution)
        );

        var relation = read.One<Relation>();
        Assert.Equal(("ana-lopez", "member-of", "port-union"), (relation.From.Id, relation.Type.Value, relation.To.Id));
        Assert.True(EdtfDate.TryParse("2023-06", out var until, out _) && relation.Until == until);

        var page = read.One<FreePage>();
        Assert.Equal(("method", "How it was made", -2), (page.Id, page.Title, page.Order));
    }
}
