using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>No download tells what may not be seen: hidden entries, and words that rights do not allow to show.</summary>
public sealed class LeakTests
{
    public static TheoryData<string> Downloads => [.. Everything(LinkOnly()).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Downloads))]
    public void Hidden_entries_are_not_named(string download)
    {
        var text = Find(download, Samples.Full());

        Assert.DoesNotContain("hidden-actor", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hidden%2Dactor", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Downloads))]
    public void Words_outside_what_may_be_shown_are_not_told(string download)
    {
        var text = Find(download, Samples.Full());

        Assert.DoesNotContain("Unseen", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Nothing of this", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Downloads))]
    public void Of_a_link_only_text_nothing_is_told_but_its_quotes(string download)
    {
        var text = Find(download, LinkOnly());

        Assert.DoesNotContain("cited words", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("cited%20words", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("earlier", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void There_are_downloads_to_look_at() => Assert.True(Everything(Samples.Full()).Count() > 30);

    private static string Find(string download, Catalogue catalogue) =>
        Everything(catalogue).First(file => file.Name == download).Text;

    private static Catalogue LinkOnly()
    {
        var source = new Source
        {
            Id = "article",
            Place = default,
            Name = "An article",
            Text = Made.Text("Much earlier: yes. Some cited words here. Then: yes."),
            Rights = Rights.LinkOnly,
            Url = "https://example.com/",
        };
        var ana = Made.Actor("ana");
        var quote = new LinkedQuote(Made.Quote("no-one", "yes"), ana, source)
        {
            Passage = Made.Passage(source, Made.Range(source, "yes", occurrence: 2)),
        };
        var citation = new LinkedCitation(
            source,
            "cited words",
            Made.Passage(source, Made.Range(source, "cited words"))
        );
        var relation = new RelationReading(
            new RelationType("leads", "leads", "is led by"),
            true,
            ana,
            Made.Relation("ana", "leads", "ana"),
            null,
            [citation]
        );
        var page = new LinkedPage(Made.Page("method", "Method"));
        return new Catalogue
        {
            Brief = new LinkedBrief(Made.Brief() with { Published = Made.Moment("2022-10-20") }),
            Actors = [new LinkedActor(ana) { Relations = [relation] }],
            Events =
            [
                new LinkedEvent(Made.Event("era", "2022-10-01")),
                new LinkedEvent(Made.Event("war", "2022-10-02")),
                new LinkedEvent(Made.Event("talks", "2022-10-14")) { Sources = [citation] },
            ],
            Quotes = [quote],
            Sources = [Made.Linked(source) with { Quotes = [quote.Quote] }],
            Pages = [page],
        };
    }

    private static IEnumerable<(string Name, string Text)> Everything(Catalogue catalogue)
    {
        var works = Work.All(catalogue);
        IEnumerable<(string, byte[]?)> files =
        [
            ("briefing.json", BriefingJson.Write(catalogue)),
            ("briefing.jsonld", JsonLd.Write(catalogue)),
            ("actors.csv", Tables.Actors(catalogue)),
            ("events.csv", Tables.Events(catalogue)),
            ("quotes.csv", Tables.Quotes(catalogue)),
            ("sources.csv", Tables.Sources(catalogue)),
            ("pages.csv", Tables.Pages(catalogue)),
            ("relations.csv", Tables.Relations(catalogue)),
            ("events.ics", Calendar.Write(catalogue)),
            ("ftm", FollowTheMoney.Write(catalogue)),
            ("stix", StixBundle.Write(catalogue)),
            ("bib", BibTex.Write(works, catalogue)),
            ("ris", Ris.Write(works, catalogue)),
            ("csl", CslJson.Write(works, catalogue)),
            ("home.md", MarkdownTwin.Home(catalogue)),
            ("actors.md", MarkdownTwin.Actors(catalogue)),
            ("events.md", MarkdownTwin.Events(catalogue)),
            ("timeline.md", MarkdownTwin.Timeline(catalogue)),
            ("quotes.md", MarkdownTwin.Quotes(catalogue)),
            ("sources.md", MarkdownTwin.Sources(catalogue)),
            ("home.jsonld", Encoding.UTF8.GetBytes(JsonLd.Home(catalogue))),
            ("citations.txt", Text(works.Select(work => CitationText.Of(work, catalogue)))),
            ("meta", Text(works.SelectMany(work => HighwireMeta.Of(work, catalogue)).Select(pair => pair.Value))),
        ];
        IEnumerable<LinkedEntry> entries =
        [
            .. catalogue.Actors,
            .. catalogue.Events,
            .. catalogue.Quotes,
            .. catalogue.Sources,
            .. catalogue.Pages,
        ];
        return files
            .Where(file => file.Item2 is not null)
            .Select(file => (file.Item1, Encoding.UTF8.GetString(file.Item2!)))
            .Concat(entries.SelectMany(linked => PagesOf(linked, catalogue)));
    }

    private static IEnumerable<(string Name, string Text)> PagesOf(LinkedEntry linked, Catalogue catalogue)
    {
        yield return ($"{linked.Entry.Permalink}index.md", Encoding.UTF8.GetString(MarkdownTwin.Of(linked, catalogue)));
        yield return ($"{linked.Entry.Permalink}jsonld", JsonLd.Of(linked, catalogue));
    }

    private static byte[] Text(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
