using AngleSharp.Html.Dom;

namespace Briefing.Tests.Rendering;

public sealed class AllPagesTests
{
    private static readonly SampleSite Site = Astana.Site();

    public static TheoryData<string> Paths =>
        [.. Site.Files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).Select(Folder)];

    [Fact]
    public void The_default_theme_has_no_mistake() =>
        Assert.Empty(Site.Diagnostics.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}"));

    [Fact]
    public void Every_entry_and_every_list_has_its_page()
    {
        string[] expected =
        [
            "",
            "actors/",
            "actors/annette-bohr/",
            "actors/emomali-rahmon/",
            "actors/russia/",
            "actors/xi-jinping/",
            "events/",
            "events/astana-summit/",
            "events/xi-visit/",
            "pages/method/",
            "quotes/",
            "quotes/bohr-turning-point/",
            "quotes/rahmon-reported/",
            "quotes/rahmon-small-countries/",
            "search/",
            "sources/",
            "sources/article/",
            "timeline/",
        ];

        Assert.Equal(expected, Paths.Select(row => row.Data).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_has_one_heading_of_the_first_rank_and_skips_no_rank(string path)
    {
        var ranks = Site.Page(path)
            .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0');

        Assert.Single(ranks, rank => rank == 1);
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_has_landmarks_and_a_link_that_skips_to_the_text(string path)
    {
        var page = Site.Page(path);

        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEmpty(nav.GetAttribute("aria-label")!));
        Assert.Equal("#" + page.QuerySelector("main")!.Id, page.QuerySelector("body > a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Ids_are_unique_and_what_points_at_one_finds_it(string path)
    {
        var page = Site.Page(path);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]"),
            element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids)
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_inside_the_site_is_relative_and_leads_to_a_file(string path)
    {
        foreach (var address in Addresses(Site.Page(path)))
        {
            var target = new Uri(new Uri($"https://site.example/{path}"), address);
            var file = target.AbsolutePath[1..];
            Assert.DoesNotContain("://", address, StringComparison.Ordinal);
            Assert.False(address.StartsWith('/'), address);
            Assert.Contains(file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file, Site.Files.Keys);
            AssertAnchor(file, target.Fragment);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_is_inline(string path)
    {
        var page = Site.Page(path);

        Assert.Empty(
            page.QuerySelectorAll(
                "script:not([src]):not([type='application/ld+json']), style, [style], iframe, object, embed, base"
            )
        );
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("quotes/rahmon-small-countries/", "Home Quotes")]
    [InlineData("actors/", "Home")]
    [InlineData("pages/method/", "Home")]
    public void A_page_says_what_stands_above_it(string path, string titles) =>
        Assert.Equal(titles, SampleSite.Words(Site.Page(path).QuerySelector("nav.breadcrumbs")!));

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var again = Astana.Site();

        Assert.All(
            Site.Files,
            file => Assert.Equal(file.Value.Content.ToArray(), again.Files[file.Key].Content.ToArray())
        );
    }

    private static string Folder(string file) => file[..^"index.html".Length];

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], link[href], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !address.StartsWith("https://", StringComparison.Ordinal));

    private static void AssertAnchor(string path, string fragment)
    {
        if (fragment.Length > 1)
        {
            Assert.NotNull(Site.Page(path).GetElementById(fragment[1..]));
        }
    }
}
