using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.WholeSites;

/// <summary>What readers of feeds, and services that make mails of them, find in the feeds.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Address = "https://example.org/aldport/";

    private readonly SiteOnDisk _site = Briefing().Build();

    public void Dispose() => _site.Dispose();

    private static SiteOnDisk Briefing(string title = "Visit", string sharing = "true") =>
        SiteOnDisk.With(
            (
                "input/briefing.yml",
                $"""
                title: A harbour & a mayor
                summary: "Nobody knows **who** pays."
                language: en-GB
                url: {Address}
                published: 2026-02-03
                authors: [Ana Lopez]
                cards: none
                sharing: {sharing}
                """
            ),
            ("input/sources.yml", "interview: {title: Interview, text: interview.txt, rights: full}\n"),
            ("seeds/interview.txt", "\"The harbour is ours,\" said John Smith. He wants it soon.\n"),
            (
                "input/actors.yml",
                "john-smith: {name: John Smith, kind: person}\nsilent: {name: Silent Partner, kind: person}\n"
            ),
            (
                "input/events/visit.md",
                $"---\ntitle: {title}\ndate: 2026-01-02\nparticipants: [john-smith]\n---\nSee [[john-smith]].[^1]\n\n[^1]: A note.\n"
            ),
            (
                "input/quotes.yml",
                "ours: {text: The harbour is ours, speaker: john-smith, source: interview, said: 2026-01-05T23:30:00+06:00, tags: [harbour]}\n"
            )
        );

    [Theory]
    [InlineData("feed.xml", 2)]
    [InlineData("rss.xml", 2)]
    [InlineData("quotes/feed.xml", 1)]
    [InlineData("events/feed.xml", 1)]
    [InlineData("actors/john-smith/feed.xml", 2)]
    public void A_feed_in_XML_says_what_it_is_where_it_is_and_when_what_happened(string path, int count)
    {
        var feed = Feed(_site, path);

        Assert.Contains("A harbour & a mayor", feed.Title.Text, StringComparison.Ordinal);
        Assert.Equal("en-GB", feed.Language);
        Assert.Contains(feed.Links, link => link.RelationshipType == "self" && link.Uri == new Uri(Address + path));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.Equal(count, feed.Items.Count());
        Assert.All(
            feed.Items,
            item => Assert.StartsWith("tag:example.org,2026:/aldport/", item.Id, StringComparison.Ordinal)
        );
        Assert.All(
            feed.Items,
            item => Assert.StartsWith(Address, item.Links.Single().Uri.AbsoluteUri, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("rss.xml")]
    public void The_latest_comes_first_with_its_own_date(string path)
    {
        var items = Feed(_site, path).Items.ToList();

        Assert.Equal(["John Smith: “The harbour is ours”", "Visit"], items.Select(item => item.Title.Text));
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 23, 30, 0, TimeSpan.FromHours(6)), items[0].PublishDate);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), items[1].PublishDate);
        Assert.Equal("harbour", items[0].Categories.Single().Name);
    }

    [Fact]
    public void A_new_title_or_another_format_makes_no_new_entry()
    {
        using var renamed = Briefing("Another title").Build();
        var ids = Feed(_site, "feed.xml").Items.Select(item => item.Id).ToList();

        Assert.Equal(ids, Feed(renamed, "feed.xml").Items.Select(item => item.Id));
        Assert.Equal(ids, Feed(_site, "rss.xml").Items.Select(item => item.Id));
        Assert.Equal(ids, JsonItems().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void The_feed_in_JSON_says_the_same()
    {
        using var json = JsonDocument.Parse(_site.Read("feed.json"));
        var root = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal("A harbour & a mayor", root.GetProperty("title").GetString());
        Assert.Equal("Nobody knows who pays.", root.GetProperty("description").GetString());
        Assert.Equal(Address, root.GetProperty("home_page_url").GetString());
        Assert.Equal($"{Address}feed.json", root.GetProperty("feed_url").GetString());
        Assert.Equal("Ana Lopez", root.GetProperty("authors")[0].GetProperty("name").GetString());
        var first = root.GetProperty("items")[0];
        Assert.Equal($"{Address}quotes/ours/", first.GetProperty("url").GetString());
        Assert.Equal("2026-01-05T23:30:00+06:00", first.GetProperty("date_published").GetString());
        Assert.Equal("harbour", first.GetProperty("tags")[0].GetString());
    }

    [Fact]
    public void The_whole_content_is_there_and_every_address_in_it_is_absolute()
    {
        var html = JsonItems().Select(item => item.GetProperty("content_html").GetString()!).ToList();
        var addresses = html.SelectMany(text => new HtmlParser().ParseDocument(text).QuerySelectorAll("[href], [src]"))
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .ToList();

        Assert.Contains("<blockquote><p>“The harbour is ours”", html[0], StringComparison.Ordinal);
        Assert.Contains("A note.", html[1], StringComparison.Ordinal);
        Assert.Contains($"{Address}events/visit/#fn-1", addresses);
        Assert.All(addresses, address => Assert.StartsWith(Address, address, StringComparison.Ordinal));
        Assert.Equal(html, Feed(_site, "feed.xml").Items.Select(item => ((TextSyndicationContent)item.Content).Text));
        Assert.Equal(
            html,
            Feed(_site, "rss.xml")
                .Items.Select(item =>
                    item.ElementExtensions.ReadElementExtensions<string>(
                            "encoded",
                            "http://purl.org/rss/1.0/modules/content/"
                        )
                        .Single()
                )
        );
    }

    [Fact]
    public void An_actor_who_did_something_has_a_feed_that_the_page_tells_of_and_nobody_else()
    {
        var page = _site.Page("actors/john-smith/");

        Assert.Equal(
            "John Smith – A harbour & a mayor",
            page.QuerySelector("link[href$='actors/john-smith/feed.xml']")!.GetAttribute("title")
        );
        Assert.NotNull(page.QuerySelector("aside a[href$='actors/john-smith/feed.xml']"));
        Assert.False(File.Exists(Path.Combine(_site.Output, "actors/silent/feed.xml")));
        Assert.Null(_site.Page("actors/silent/").QuerySelector("[href$='actors/silent/feed.xml']"));
    }

    [Fact]
    public void Actors_have_feeds_only_where_the_editor_shares()
    {
        using var site = Briefing(sharing: "false").Build();

        Assert.Equal(5, site.Files().Keys.Count(IsFeed));
    }

    [Fact]
    public void Hosts_are_told_what_the_feeds_are()
    {
        var headers = _site.Read("_headers");

        Assert.Contains(
            "/rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n",
            headers,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/feed.json\n  Content-Type: application/feed+json; charset=utf-8\n",
            headers,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/actors/:id/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n",
            headers,
            StringComparison.Ordinal
        );
    }

    private static bool IsFeed(string path) =>
        path.EndsWith("feed.xml", StringComparison.Ordinal) || path is "rss.xml" or "feed.json";

    private static SyndicationFeed Feed(SiteOnDisk site, string path)
    {
        using var reader = XmlReader.Create(new StringReader(site.Read(path)));
        return SyndicationFeed.Load(reader);
    }

    private List<JsonElement> JsonItems() =>
        [.. JsonDocument.Parse(_site.Read("feed.json")).RootElement.GetProperty("items").EnumerateArray()];
}
