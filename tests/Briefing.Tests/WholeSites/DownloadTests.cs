using System.Text.Json;
using Briefing.Rendering.Data;

namespace Briefing.Tests.WholeSites;

/// <summary>Facts about the files of data that the real briefing offers.</summary>
public sealed class DownloadTests : IDisposable
{
    private readonly SiteOnDisk _site = SiteOnDisk
        .OfTheSeed()
        .Build(settings => settings with { BaseUrl = new Uri("https://example.org/astana/"), Cards = false });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_page_of_data_links_every_file_there_is_and_says_what_it_is_for()
    {
        var links = _site.Page("data/").QuerySelectorAll("main .rows a");

        Assert.Equal(
            _site.Files().Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !IsPage(path)),
            links.Select(link => $"{link.GetAttribute("href")}"["../".Length..]).Order(StringComparer.Ordinal)
        );
        Assert.All(
            links,
            link => Assert.DoesNotContain("data.", link.Closest("li")!.TextContent, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("data/briefing.json")]
    [InlineData("data/briefing.schema.json")]
    [InlineData("data/briefing.jsonld")]
    [InlineData("data/citations.json")]
    [InlineData("data/briefing.stix.json")]
    public void A_file_of_JSON_can_be_read(string path) => JsonDocument.Parse(_site.Read(path)).Dispose();

    [Theory]
    [InlineData("data/actors.csv")]
    [InlineData("data/events.csv")]
    [InlineData("data/quotes.csv")]
    [InlineData("data/sources.csv")]
    [InlineData("data/events.ics")]
    [InlineData("data/citations.bib")]
    [InlineData("data/citations.ris")]
    [InlineData("data/briefing.ftm.jsonl")]
    public void The_other_files_are_there(string path) => Assert.NotEmpty(_site.Read(path));

    [Fact]
    public void Every_page_leads_to_the_data()
    {
        foreach (var path in _site.Pages().Where(path => path != "404.html"))
        {
            var page = _site.Page(path);
            var root = string.Concat(Enumerable.Repeat("../", path.Count(sign => sign == '/')));
            Assert.NotNull(page.QuerySelector($"footer a[href='{(root.Length == 0 ? "./" : root)}data/']"));
        }
    }

    [Fact]
    public void Hosts_are_told_what_is_in_a_file_whose_name_does_not_say_it()
    {
        Assert.Contains(
            "\n/data/events.ics\n  Content-Type: text/calendar; charset=utf-8\n",
            _site.Read("_headers"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Files_that_would_be_empty_are_not_offered()
    {
        using var site = SiteOnDisk.With(("input/briefing.yml", "title: A harbour\ndownloads: true\n")).Build();

        Assert.Equal(
            [BriefingJson.Path, JsonLd.Path, BriefingSchema.Path, "data/index.html"],
            site.Files().Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal))
        );
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
