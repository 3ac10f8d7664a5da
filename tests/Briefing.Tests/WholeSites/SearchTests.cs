using System.Text;
using Briefing.Model.Texts;
using Briefing.Tests.Rendering.Searching;

namespace Briefing.Tests.WholeSites;

/// <summary>What readers can find in a briefing, and what it costs.</summary>
public sealed class SearchTests
{
    private const string Index = "search/index.js";

    private static SiteOnDisk Briefing(string more = "") =>
        SiteOnDisk.With(
            ("input/briefing.yml", $"title: A harbour\nsubtitle: For all\nsummary: It is **promised**.\n{more}"),
            (
                "input/sources.yml",
                "talk: {title: Ein Gespräch, text: talk.txt, language: de, publisher: Die Zeitung}\n"
            ),
            ("seeds/talk.txt", "Er kam. Der Hafen gehört uns, sagte sie. Es regnete.\n\nNiemand sprach.\n"),
            (
                "input/actors.yml",
                "ana: {name: Ana Lopez, kind: person, role: Minister, also: [A. Lopez], weak: [Ana], misspelt: [Anna Lopes]}\n"
            ),
            (
                "input/events.yml",
                "visit: {title: The visit, date: 2026-01-02, place: {name: Aldport, country: NO}, status: cancelled, summary: Nobody came.}\n"
            ),
            (
                "input/quotes.yml",
                "ours: {text: Der Hafen gehört uns, speaker: ana, source: talk, said: 2026-01-02, status: disputed, tags: [harbour], note: A note.}\n"
            ),
            ("input/pages/method.md", "---\ntitle: Method\ndescription: How we work.\n---\nSee [[ana]].\n")
        );

    private static WrittenIndex Read(SiteOnDisk site) =>
        WrittenIndex.Read(File.ReadAllBytes(Path.Combine(site.Output, Index)));

    [Fact]
    public void Each_kind_of_entry_is_found_by_all_that_its_page_shows()
    {
        using var site = Briefing().Build();
        var index = Read(site);

        var ana = index.Find("actor", "ana");
        Assert.Equal(("Ana Lopez", "Minister"), (ana.Title, ana.Line));
        Assert.Equal("A. Lopez, Ana, Anna Lopes", ana.Names);
        var visit = index.Find("event", "visit");
        Assert.Equal("Cancelled, 2 January 2026, Aldport, Norway", visit.Line);
        Assert.Equal([(0, "Nobody came.")], visit.Texts);
        var ours = index.Find("quote", "ours");
        Assert.Equal(("“Der Hafen gehört uns”", "de"), (ours.Title, ours.Language));
        Assert.Equal(("Disputed quote, Ana Lopez, 2 January 2026", "harbour"), (ours.Line, ours.Names));
        Assert.Equal([(0, "A note.")], ours.Texts);
        var method = index.Find("page", "method");
        Assert.Equal(("Method", "How we work."), (method.Title, method.Line));
        Assert.Equal([(0, "See Ana Lopez.")], method.Texts);
        var home = index.Find("page", "");
        Assert.Equal(("A harbour", "For all"), (home.Title, home.Line));
        Assert.Equal([(0, "It is promised.")], home.Texts);
    }

    [Fact]
    public void Of_a_source_only_what_may_be_shown_is_found_with_the_number_of_its_paragraph()
    {
        using var site = Briefing().Build();

        var talk = Read(site).Find("source", "talk");

        Assert.Equal(("Ein Gespräch", "de"), (talk.Title, talk.Language));
        Assert.Equal([(1, "Der Hafen gehört uns, sagte sie.")], talk.Texts);
    }

    [Fact]
    public void The_real_briefing_takes_at_most_fifteen_bytes_for_each_word()
    {
        using var site = SiteOnDisk.OfTheSeed().Build();
        var index = Read(site);

        var words = index.Entries.Sum(entry =>
            WordCount.Of($"{entry.Title} {entry.Line} {entry.Names} {string.Join(' ', entry.Texts)}")
        );

        Assert.InRange((double)index.Size / words, 1, 15);
    }

    [Fact]
    public void Each_page_leads_to_the_search_and_none_names_the_index()
    {
        using var site = Briefing().Build();

        var link = site.Page("actors/ana/").QuerySelector(".masthead a[rel=search]")!;

        Assert.Equal(("../../search/", "Search"), (link.GetAttribute("href"), link.TextContent));
        Assert.DoesNotContain(
            site.Files(),
            file => file.Key.EndsWith(".html", StringComparison.Ordinal) && Holds(file.Value, "index.js")
        );
    }

    [Fact]
    public void An_editor_who_wants_no_search_gets_none()
    {
        using var site = Briefing("search: false\n").Build();

        Assert.DoesNotContain(site.Files(), file => file.Key.StartsWith("search/", StringComparison.Ordinal));
        Assert.Empty(site.Page("").QuerySelectorAll("[rel=search], script[src*='search']"));
    }

    [Fact]
    public void The_packed_folder_has_it_and_the_single_file_has_not()
    {
        using var pack = PackOnDisk.Of(Briefing());

        Assert.NotEmpty(WrittenIndex.Read(File.ReadAllBytes(Path.Combine(pack.Folder, Index))).Entries);
        Assert.Equal(
            "search/index.html",
            pack.Page("index.html").QuerySelector(".masthead a[rel=search]")!.GetAttribute("href")
        );
        Assert.Empty(pack.Whole().QuerySelectorAll("[rel=search], .finder, script"));
    }

    private static bool Holds(byte[] bytes, string words) =>
        Encoding.UTF8.GetString(bytes).Contains(words, StringComparison.Ordinal);
}
