using System.Buffers.Binary;

namespace Briefing.Tests.WholeSites;

/// <summary>Facts about the pictures that link previews show.</summary>
public sealed class CardTests
{
    private const string Address = "https://example.org/aldport/";

    private static SiteOnDisk Briefing(string cards = "all", string accent = "#0a4a59") =>
        SiteOnDisk.With(
            ("input/briefing.yml", $"title: A harbour for Aldport\nurl: {Address}\ncards: {cards}\n"),
            ("input/sources.yml", "interview: {title: Interview, text: interview.txt, rights: full}\n"),
            ("seeds/interview.txt", "\"The harbour is ours,\" said John Smith. He wants it soon.\n"),
            ("input/actors.yml", "john-smith: {name: John Smith, kind: person, role: Mayor of Aldport}\n"),
            ("input/events.yml", "visit: {title: Visit, date: 2026-01-02}\n"),
            (
                "input/quotes.yml",
                """
                ours: {text: The harbour is ours, speaker: john-smith, source: interview}
                soon: {text: The harbour has to come soon, speaker: john-smith, source: interview, attribution: paraphrase}
                """
            ),
            ("input/pages/method.md", "---\ntitle: Method\n---\nWe read.\n"),
            ("theme/theme.yml", $"accent: \"{accent}\"\n")
        );

    [Fact]
    public void Every_page_of_an_entry_has_a_card_of_1200_by_630_pixels_and_every_list_that_of_the_home_page()
    {
        using var site = Briefing().Build();

        var files = site.Files();
        var pages = files.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, files.Keys.Count(IsCard));
        foreach (var page in pages.Select(path => site.Page(path)))
        {
            var png = files[Assert.IsType<string>(ImageOf(page))[Address.Length..]];
            Assert.Equal(1200u, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16)));
            Assert.Equal(630u, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20)));
            Assert.Equal("1200", Property(page, "og:image:width"));
            Assert.Equal("630", Property(page, "og:image:height"));
            Assert.Equal(
                "summary_large_image",
                page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content")
            );
        }

        Assert.Equal(ImageOf(site.Page("")), ImageOf(site.Page("quotes/")));
    }

    [Fact]
    public void The_words_of_a_card_are_told_to_those_who_do_not_see_it_and_only_a_quotation_has_marks()
    {
        using var site = Briefing().Build();

        Assert.Equal(
            "“The harbour is ours” – John Smith, Mayor of Aldport – Interview",
            Property(site.Page("quotes/ours/"), "og:image:alt")
        );
        Assert.StartsWith(
            "The harbour has to come soon – ",
            Property(site.Page("quotes/soon/"), "og:image:alt"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("all", 7)]
    [InlineData("quotes", 3)]
    [InlineData("home", 1)]
    [InlineData("none", 0)]
    public void The_editor_chooses_which_pages_get_one(string choice, int count)
    {
        using var site = Briefing(choice).Build();

        Assert.Equal(count, site.Files().Keys.Count(IsCard));
        Assert.Equal(count > 0, ImageOf(site.Page("")) is not null);
    }

    [Fact]
    public void Without_an_address_or_where_the_command_says_so_there_are_none()
    {
        using var off = Briefing().Build(settings => settings with { Cards = false });
        using var nowhere = SiteOnDisk.With(("input/briefing.yml", "title: A harbour\n")).Build();

        Assert.DoesNotContain(off.Files().Keys, IsCard);
        Assert.DoesNotContain(nowhere.Files().Keys, IsCard);
        Assert.False(Directory.Exists(CacheOf(off)));
    }

    [Fact]
    public void A_check_leaves_no_trace()
    {
        using var site = Briefing();

        site.Build(settings => settings with { CheckOnly = true });

        Assert.False(Directory.Exists(CacheOf(site)));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void The_cache_holds_the_cards_of_the_last_build_and_gives_them_back()
    {
        using var site = Briefing().Build();
        var before = site.Files();

        site.Build();
        Assert.Equal(before, site.Files());
        Assert.Equal(7, Directory.GetFiles(CacheOf(site)).Length);

        site.Write("input/events.yml", "");
        site.Build();
        Assert.Equal(6, Directory.GetFiles(CacheOf(site)).Length);
    }

    [Fact]
    public void The_theme_says_the_colours()
    {
        using var blue = Briefing().Build();
        using var red = Briefing(accent: "#a00").Build();

        Assert.NotEqual(ImageOf(blue.Page("")), ImageOf(red.Page("")));
    }

    private static string CacheOf(SiteOnDisk site) => Path.Combine(site.Root, ".briefing-cache");

    private static bool IsCard(string path) => path.StartsWith("cards/", StringComparison.Ordinal);

    private static string? ImageOf(AngleSharp.Html.Dom.IHtmlDocument page) => Property(page, "og:image");

    private static string? Property(AngleSharp.Html.Dom.IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
