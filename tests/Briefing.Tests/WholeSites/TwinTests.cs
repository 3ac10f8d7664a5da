using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Tests.WholeSites;

/// <summary>What stands beside the pages where the editor offers data: Markdown, citations, calendars.</summary>
public sealed class TwinTests
{
    private static SiteOnDisk Briefing(string more = "") =>
        SiteOnDisk.With(
            ("input/briefing.yml", $"title: A harbour\ncards: none\ndownloads: true\n{more}"),
            ("input/sources.yml", "interview: {title: Interview, text: interview.txt, rights: link-only}\n"),
            ("seeds/interview.txt", "\"The harbour is ours,\" said John Smith.\n\nJohn Smith wants it soon.\n"),
            (
                "input/actors.yml",
                "john-smith: {name: John Smith, kind: person, summary: '![Him](images/smith.svg) of [Method](pages/method/).'}\n"
            ),
            ("input/images/smith.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>"),
            (
                "input/events.yml",
                """
                visit: {title: Visit, date: 2026-01-02, sources: [{source: interview, passage: wants it soon}]}
                war: {title: War, date: 1914/1918, follows: [visit]}
                """
            ),
            ("input/quotes.yml", "ours: {text: The harbour is ours, speaker: john-smith, source: interview}\n"),
            ("input/pages/method.md", "---\ntitle: Method\n---\n## How\n\nSee [how](#how) and [[ours]].\n")
        );

    [Theory]
    [InlineData("")]
    [InlineData("url: https://example.org/a/b/\n")]
    public void Every_page_has_a_twin_whose_links_lead_to_pages_and_places_that_there_are(string address)
    {
        using var site = Briefing(address).Build();
        var root = new Uri("https://example.org/a/b/");

        foreach (
            var path in site.Pages()
                .Where(path =>
                    path is not ("404.html" or "data/index.html" or "newsletter/index.html" or "search/index.html")
                )
        )
        {
            var twin = path.Replace(".html", ".md", StringComparison.Ordinal);
            Assert.Equal(
                new Uri(root, twin),
                new Uri(
                    new Uri(root, path),
                    site.Page(path).QuerySelector("link[type='text/markdown']")!.GetAttribute("href")
                )
            );
            foreach (var link in Markdown.Parse(site.Read(twin)).Descendants<LinkInline>())
            {
                AssertLeads(site, root, new Uri(new Uri(root, twin), link.Url!));
            }
        }
    }

    private static void AssertLeads(SiteOnDisk site, Uri root, Uri target)
    {
        var file = Uri.UnescapeDataString(root.MakeRelativeUri(target).OriginalString.Split('#')[0]);
        file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
        Assert.True(File.Exists(Path.Combine(site.Output, file)), $"{target} is there");
        if (target.Fragment.Length > 1 && file.EndsWith(".html", StringComparison.Ordinal))
        {
            var page = new HtmlParser().ParseDocument(site.Read(file));
            Assert.NotNull(page.GetElementById(target.Fragment[1..]));
        }
    }

    [Theory]
    [InlineData("quotes/ours/")]
    [InlineData("sources/interview/")]
    public void A_page_that_can_be_cited_offers_its_citation_in_three_formats(string path)
    {
        using var site = Briefing().Build();
        var links = site.Page(path)
            .QuerySelectorAll("aside a[download]")
            .ToDictionary(a => a.TextContent, a => a.GetAttribute("href"));

        Assert.Equal($"../../{path}citation.bib", links["BibTeX"]);
        Assert.Equal($"../../{path}citation.ris", links["RIS"]);
        Assert.Equal($"../../{path}citation.csl.json", links["CSL-JSON"]);
        Assert.StartsWith("@misc{", site.Read($"{path}citation.bib"), StringComparison.Ordinal);
        Assert.StartsWith("TY  - ", site.Read($"{path}citation.ris"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(site.Read($"{path}citation.csl.json"));
        Assert.Equal("Interview", json.RootElement[0].GetProperty("title").GetString());
    }

    [Fact]
    public void An_event_whose_day_is_known_can_be_put_into_a_calendar_and_no_other()
    {
        using var site = Briefing().Build();

        var link = site.Page("events/visit/").QuerySelector("a[href$='.ics']")!;
        Assert.Equal("Add to calendar", link.TextContent);
        Assert.Equal("../../events/visit/event.ics", link.GetAttribute("href"));
        var calendar = Ical.Net.Calendar.Load(site.Read("events/visit/event.ics"))!;
        Assert.Equal("Visit", Assert.Single(calendar.Events).Summary);
        Assert.Null(site.Page("events/war/").QuerySelector("a[href$='.ics']"));
        Assert.False(File.Exists(Path.Combine(site.Output, "events/war/event.ics")));
    }

    [Fact]
    public void Who_offers_no_data_has_none_of_it()
    {
        using var site = SiteOnDisk
            .With(
                ("input/briefing.yml", "title: A harbour\n"),
                ("input/events.yml", "visit: {title: Visit, date: 2026-01-02}\n")
            )
            .Build();

        Assert.DoesNotContain(
            site.Files().Keys,
            path =>
                path.EndsWith(".md", StringComparison.Ordinal)
                || path.EndsWith(".ics", StringComparison.Ordinal)
                || path.Contains("citation", StringComparison.Ordinal)
        );
        Assert.Null(site.Page("events/visit/").QuerySelector("[href$='.md'], [href$='.ics']"));
    }
}
