using Briefing.Model;

namespace Briefing.Tests.Rendering;

public sealed class HostFileTests
{
    private static readonly SampleSite Site = Published("https://example.org/astana/");

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_what_is_not_found()
    {
        var pages = Site.Files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).ToList();

        Assert.All(
            pages,
            path => Assert.Contains($"<loc>https://example.org/astana/{path[..^10]}</loc>", Site.Text("sitemap.xml"))
        );
        Assert.Equal(pages.Count, Site.Text("sitemap.xml").Split("<loc>").Length - 1);
    }

    [Fact]
    public void Engines_are_told_of_the_sitemap() =>
        Assert.Contains(
            "Sitemap: https://example.org/astana/sitemap.xml\n",
            Site.Text("robots.txt"),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_policy_of_the_host_is_that_of_the_pages_and_forbids_framing()
    {
        var policy = Site.Page("").QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains(
            $"  Content-Security-Policy: {policy}; frame-ancestors 'none'\n",
            Site.Text("_headers"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_files_with_a_hash_in_their_name_are_kept_for_good() =>
        Assert.Contains(
            "\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
            Site.Text("_headers"),
            StringComparison.Ordinal
        );

    [Fact]
    public void GitHub_Pages_is_told_to_leave_the_site_as_it_is() => Assert.Empty(Site.Text(".nojekyll"));

    [Theory]
    [InlineData("https://example.org/astana/", "/astana/")]
    [InlineData("https://example.org/", "/")]
    [InlineData(null, "/")]
    public void The_page_for_what_is_not_found_works_at_any_depth(string? url, string folder)
    {
        using var site = Published(url);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Text("404.html"));

        Assert.All(
            page.QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Where(IsAddress),
            address => Assert.StartsWith(folder, address, StringComparison.Ordinal)
        );
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    private static bool IsAddress(string address) => !address.StartsWith('#');

    private static SampleSite Published(string? url)
    {
        var site = Astana.Site();
        site.Brief = new Brief
        {
            Place = Make.Nowhere,
            Title = "Astana",
            Url = url,
        };
        return site;
    }
}
