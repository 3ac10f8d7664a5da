using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>No file tells what may not be seen: hidden entries, and words that rights do not allow to show.</summary>
public sealed class LeakTests
{
    public static TheoryData<string> Files => [.. Everything(LinkOnly()).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Hidden_entries_are_not_named(string file)
    {
        var text = Find(file, Samples.Full());

        Assert.DoesNotContain("hidden-actor", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hidden%2Dactor", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_outside_what_may_be_shown_are_not_told(string file)
    {
        var text = Find(file, Samples.Full());

        Assert.DoesNotContain("Unseen", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Nothing of this", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_a_link_only_text_nothing_is_told_but_its_quotes(string file)
    {
        var text = Find(file, LinkOnly());

        Assert.DoesNotContain("cited words", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("cited%20words", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("earlier", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Each_file_has_a_place_of_its_own()
    {
        var names = Everything(Samples.Full()).Select(file => file.Name).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Superset(Files.Select(file => file.Data).ToHashSet(), names.ToHashSet());
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() =>
        Assert.Equal(Everything(Samples.Full()), Everything(Samples.Full()));

    private static string Find(string name, Catalogue catalogue) =>
        Everything(catalogue).First(file => file.Name == name).Text;

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
                new LinkedEvent(Made.Event("era", "199X")),
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
        IEnumerable<LinkedEntry> entries =
        [
            .. catalogue.Actors,
            .. catalogue.Events,
            .. catalogue.Quotes,
            .. catalogue.Sources,
            .. catalogue.Pages,
        ];
        return EveryFile
            .OfBriefing(catalogue)
            .Concat(entries.SelectMany(linked => EveryFile.Of(linked, catalogue)))
            .Where(file => file.Content is not null)
            .Select(file => (file.Path, Encoding.UTF8.GetString(file.Content!)))
            .Concat(entries.Select(linked => ($"{linked.Entry.Permalink}jsonld", JsonLd.Of(linked, catalogue))))
            .Append(("jsonld", JsonLd.Home(catalogue)))
            .Append(("citations", string.Join('\n', works.Select(work => CitationText.Of(work, catalogue)))))
            .Append(("meta", string.Join('\n', works.SelectMany(work => HighwireMeta.Of(work, catalogue)))));
    }
}
