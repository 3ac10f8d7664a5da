using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.WholeSites;

/// <summary>Facts about the real briefing, as a reader meets them.</summary>
public sealed class SeedSiteTests : IDisposable
{
    private readonly SiteOnDisk _site = SiteOnDisk
        .OfTheSeed()
        .Build(settings => settings with { BaseUrl = new Uri("https://example.org/astana/"), Strict = true });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Home_tells_what_happened_why_it_matters_who_and_what_was_said()
    {
        var home = _site.Page("");
        var text = home.Body!.TextContent;

        Assert.Contains(
            "the Astana summits of October 2022",
            home.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Kazakhstan received guests from at least eleven states", text, StringComparison.Ordinal);
        Assert.NotNull(home.QuerySelector("a[href='./actors/vladimir-putin/'], a[href='actors/vladimir-putin/']"));
        Assert.NotNull(home.QuerySelector("a[href*='quotes/rahmon-on-small-countries/']"));
    }

    [Fact]
    public void A_quotes_page_says_who_when_where_and_that_it_was_verified_against_what()
    {
        var text = Words(_site.Page("quotes/rahmon-on-small-countries/").Body!);

        Assert.Contains(
            "Russia must not ignore the interests of the small countries of Central Asia",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Emomali Rahmon", text, StringComparison.Ordinal);
        Assert.Contains("President of Tajikistan", text, StringComparison.Ordinal);
        Assert.Contains("14 October 2022", text, StringComparison.Ordinal);
        Assert.Contains("paragraph 4", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(
            "2b0ed7f9690e8901cc690858e5b6a8bb3a8372437159ace50dc3f7eb2e6f522b",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_paraphrase_is_never_shown_in_quotation_marks()
    {
        var text = Words(_site.Page("quotes/kazakhstan-on-annexation/").Body!);

        Assert.Contains("Kazakhstan does not recognise", text, StringComparison.Ordinal);
        Assert.DoesNotContain("“Kazakhstan does not recognise", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_name_is_marked_where_it_is_quoted()
    {
        Assert.Contains("[sic]", Words(_site.Page("quotes/bohr-on-turning-point/").Body!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_shows_whole_sentences_under_their_paragraphs_and_says_what_is_left_out()
    {
        var page = _site.Page("sources/astana-summits-article/");
        var text = Words(page.Body!);

        Assert.NotNull(page.GetElementById("p4"));
        Assert.Contains("Tajik President Emomali Rahmon declared that", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CTES Elog Bimbel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("earthquake triggered by the war in Ukraine", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_uncertain_date_is_said_as_one()
    {
        Assert.Contains("about", Words(_site.Page("events/soviet-famine/").Body!), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_one_heading_a_title_a_description_landmarks_and_its_canonical_address()
    {
        foreach (var (path, page) in Pages())
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has one h1");
            Assert.False(string.IsNullOrWhiteSpace(page.Title), $"{path} has a title");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.NotNull(page.QuerySelector("main"));
            Assert.NotNull(page.QuerySelector("header"));
            Assert.NotNull(page.QuerySelector("footer"));
            Assert.False(
                string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")),
                $"{path} has a description"
            );
            if (path != "404.html")
            {
                Assert.Equal(
                    "https://example.org/astana/" + path.Replace("index.html", "", StringComparison.Ordinal),
                    page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
                );
            }
        }
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere_and_no_script_or_style_stands_in_a_page()
    {
        foreach (var (path, page) in Pages())
        {
            var fetched = page.QuerySelectorAll("img[src], script[src], iframe[src], link[rel=stylesheet]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
            Assert.DoesNotContain(fetched, address => address.Contains("//", StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
            Assert.DoesNotContain(
                page.QuerySelectorAll("script:not([src])"),
                script => script.GetAttribute("type") != "application/ld+json"
            );
            Assert.Contains(
                "default-src 'none'",
                page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"),
                StringComparison.Ordinal
            );
            Assert.NotEmpty(path);
        }
    }

    [Fact]
    public void Links_between_pages_are_relative()
    {
        var absolute = Pages()
            .Where(page => page.Path != "404.html")
            .SelectMany(page => page.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            .Where(address =>
                address.StartsWith('/') || address.StartsWith("https://example.org", StringComparison.Ordinal)
            );

        Assert.Empty(absolute);
    }

    [Fact]
    public void The_sitemap_lists_every_page_with_its_address()
    {
        var sitemap = _site.Read("sitemap.xml");

        foreach (var (path, _) in Pages().Where(page => page.Path != "404.html"))
        {
            var address = "https://example.org/astana/" + path.Replace("index.html", "", StringComparison.Ordinal);
            Assert.Contains($"<loc>{address}</loc>", sitemap, StringComparison.Ordinal);
        }
    }

    private IEnumerable<(string Path, IHtmlDocument Page)> Pages() =>
        _site.Pages().Select(path => (path, new HtmlParser().ParseDocument(_site.Read(path))));

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
