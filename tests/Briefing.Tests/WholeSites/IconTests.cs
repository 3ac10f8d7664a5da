namespace Briefing.Tests.WholeSites;

public sealed class IconTests
{
    private static SiteOnDisk Briefing(string more = "url: https://example.org/\n") =>
        SiteOnDisk.With(("input/briefing.yml", $"title: A harbour\n{more}"));

    [Fact]
    public void Pages_name_the_icon_for_tabs_and_the_one_for_telephones()
    {
        using var site = Briefing().Build();
        var page = site.Page("");

        var icon = page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!;
        Assert.Equal(icon, page.QuerySelector("link[rel=icon][type='image/png']")!.GetAttribute("href"));
        Assert.True(File.Exists(Path.Combine(site.Output, icon)));
        Assert.EndsWith(
            ".svg",
            page.QuerySelector("link[rel=icon][sizes=any]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_has_the_colours_of_the_theme()
    {
        using var site = Briefing().Build();
        var before = site.Page("").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href");
        site.Write("theme/theme.yml", "accent: \"#a00000\"\n");
        site.Build();

        Assert.NotEqual(before, site.Page("").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_theme_may_bring_its_own()
    {
        using var site = Briefing("");
        site.Write("theme/assets/touch-icon.png", "a picture");
        site.Build();

        var icon = site.Page("").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!;
        Assert.Equal("a picture", site.Read(icon));
        Assert.Single(site.Files().Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("url: https://example.org/\ncards: none\n")]
    public void Where_no_cards_are_drawn_none_is_drawn_either(string more)
    {
        using var site = Briefing(more).Build();

        Assert.Null(site.Page("").QuerySelector("link[rel=apple-touch-icon]"));
        Assert.DoesNotContain(site.Files().Keys, path => path.EndsWith(".png", StringComparison.Ordinal));
    }
}
