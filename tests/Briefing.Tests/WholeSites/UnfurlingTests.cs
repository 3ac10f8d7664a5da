using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.WholeSites;

/// <summary>What programs that do not show a page read in it: link previews, search engines, reference managers.</summary>
public sealed class UnfurlingTests : IDisposable
{
    private const string Address = "https://example.org/astana/";

    private readonly SiteOnDisk _site = SiteOnDisk
        .OfTheSeed()
        .Build(settings => settings with { BaseUrl = new Uri(Address) });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_page_tells_link_previews_its_title_its_kind_and_its_absolute_address()
    {
        foreach (var (path, page) in Pages())
        {
            Assert.Equal(
                Address + path.Replace("index.html", "", StringComparison.Ordinal),
                Property(page, "og:url") ?? Address + "404.html"
            );
            Assert.False(string.IsNullOrEmpty(Property(page, "og:title")), $"{path} has a title");
            Assert.False(string.IsNullOrEmpty(Property(page, "og:description")), $"{path} has a description");
            Assert.Equal("en", Property(page, "og:locale"));
            Assert.NotNull(Property(page, "og:site_name"));
            Assert.NotNull(page.QuerySelector("meta[name='twitter:card']"));
        }
    }

    [Theory]
    [InlineData("", "website")]
    [InlineData("quotes/", "website")]
    [InlineData("quotes/rahmon-on-small-countries/", "article")]
    public void Only_the_page_of_an_entry_is_an_article(string path, string type)
    {
        var page = _site.Page(path);

        Assert.Equal(type, Property(page, "og:type"));
        Assert.Equal(type == "article", Property(page, "article:published_time") is not null);
    }

    [Theory]
    [InlineData("", "Report")]
    [InlineData("quotes/", "CollectionPage")]
    [InlineData("timeline/", "CollectionPage")]
    [InlineData("actors/emomali-rahmon/", "Person")]
    [InlineData("events/soviet-famine/", "Event")]
    [InlineData("quotes/rahmon-on-small-countries/", "Quotation")]
    [InlineData("quotes/kazakhstan-on-annexation/", "Claim")]
    [InlineData("sources/astana-summits-article/", "Article")]
    public void A_page_says_in_JSON_what_it_is_about(string path, string type)
    {
        var first = Graph(_site.Page(path))[0];

        Assert.Equal(type, first.GetProperty("@type").GetString());
        Assert.StartsWith(Address + path, first.GetProperty("@id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_about_entries_has_JSON_that_can_be_read()
    {
        Assert.All(
            Pages()
                .Where(page =>
                    page.Path is not ("404.html" or "data/index.html" or "newsletter/index.html" or "search/index.html")
                ),
            page => Assert.NotEmpty(Graph(page.Page))
        );
    }

    [Theory]
    [InlineData("quotes/rahmon-on-small-countries/")]
    [InlineData("sources/astana-summits-article/")]
    public void Reference_managers_find_the_title_of_the_source(string path)
    {
        var title = _site.Page(path).QuerySelector("meta[name=citation_title]")?.GetAttribute("content");

        Assert.Equal(_site.Page("sources/astana-summits-article/").QuerySelector("h1")!.TextContent, title);
    }

    [Fact]
    public void Without_an_address_nothing_absolute_is_said()
    {
        using var site = SiteOnDisk.With(("input/briefing.yml", "title: A harbour\n")).Build();

        var page = site.Page("");

        Assert.Null(Property(page, "og:url"));
        Assert.Null(Property(page, "og:image"));
        Assert.Equal("./#briefing", Graph(page)[0].GetProperty("@id").GetString());
    }

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static List<JsonElement> Graph(IHtmlDocument page)
    {
        var script = page.QuerySelector("script[type='application/ld+json']");
        return [.. JsonDocument.Parse(script!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];
    }

    private IEnumerable<(string Path, IHtmlDocument Page)> Pages() =>
        _site.Pages().Select(path => (path, new HtmlParser().ParseDocument(_site.Read(path))));
}
