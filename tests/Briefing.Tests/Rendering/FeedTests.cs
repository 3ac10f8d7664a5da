using System.Xml.Linq;
using Briefing.Model;

namespace Briefing.Tests.Rendering;

public sealed class FeedTests
{
    private static readonly SampleSite Site = Published();

    [Fact]
    public void The_feed_of_quotes_lists_the_latest_first_by_the_date_of_the_source_where_nobody_says_when()
    {
        string[] expected = ["bohr-turning-point", "rahmon-reported", "rahmon-small-countries"];

        Assert.Equal(
            expected.Select(id => $"https://example.org/astana/quotes/{id}/"),
            Entries("quotes").Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value)
        );
        Assert.All(
            Feed("quotes").Descendants(Atom + "link").Attributes("href"),
            address => Assert.StartsWith("https://example.org/astana/", address.Value, StringComparison.Ordinal)
        );
        Assert.All(
            Entries("events").Concat(Entries("quotes")).Select(ContentOf),
            html => Assert.DoesNotContain("href=\"..", html, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_quote_has_its_words_its_speaker_and_its_own_date()
    {
        var entry = Entries("quotes").Last();

        Assert.Equal("2022-10-14T00:00:00+00:00", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("Emomali Rahmon", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Contains(Astana.RahmonsWords, ContentOf(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paraphrase_is_no_quotation_there_either() =>
        Assert.DoesNotContain("blockquote", ContentOf(Entries("quotes").ElementAt(1)), StringComparison.Ordinal);

    [Fact]
    public void Every_entry_has_what_Atom_asks_for() =>
        Assert.All(
            Entries("quotes").Concat(Entries("events")).Append(Feed("events").Root!),
            entry =>
                Assert.All(
                    (string[])["id", "title", "updated", "author"],
                    name => Assert.NotNull(entry.Element(Atom + name))
                )
        );

    [Fact]
    public void Pages_tell_of_the_feeds() =>
        Assert.Equal(
            ["../feed.xml", "../rss.xml", "../feed.json", "../quotes/feed.xml", "../events/feed.xml"],
            Site.Page("actors/").QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href"))
        );

    [Fact]
    public void Without_an_address_there_are_no_feeds_no_sitemap_and_no_canonical_links()
    {
        using var site = Astana.Site();

        Assert.DoesNotContain(site.Files.Keys, path => path.EndsWith(".xml", StringComparison.Ordinal));
        Assert.Null(site.Page("").QuerySelector("link[rel=canonical], link[type='application/atom+xml']"));
        Assert.DoesNotContain("Sitemap", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_that_is_asked_for_counts_more_than_the_briefings_own()
    {
        using var site = Published();
        site.Settings = site.Settings with { BaseUrl = new Uri("https://preview.example/x") };

        Assert.Equal(
            "https://preview.example/x/actors/",
            site.Page("actors/").QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
    }

    private static XNamespace Atom => "http://www.w3.org/2005/Atom";

    private static XDocument Feed(string kind) => XDocument.Parse(Site.Text($"{kind}/feed.xml"));

    private static IEnumerable<XElement> Entries(string kind) => Feed(kind).Root!.Elements(Atom + "entry");

    private static string ContentOf(XElement entry) => entry.Element(Atom + "content")!.Value;

    private static SampleSite Published()
    {
        var site = Astana.Site();
        site.Brief = new Brief
        {
            Place = Make.Nowhere,
            Title = "Astana",
            Url = "https://example.org/astana/",
        };
        return site;
    }
}
