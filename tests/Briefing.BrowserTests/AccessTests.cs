using Briefing.BrowserTests.Browser;

namespace Briefing.BrowserTests;

/// <summary>Whether everybody can use the pages, as far as axe can tell.</summary>
public sealed class AccessTests(SeedInBrowser seed)
{
    public static TheoryData<string> Pages =>
        [.. PageKinds.All.Values, "embed/quotes/rahmon-on-small-countries/", "embed/events/astana-summits/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_nor_in_dark(string path)
    {
        await using var visit = await seed.Visit(path);

        Assert.Empty(await Axe.FindInLightAndDark(visit.Page));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong_on_a_page()
    {
        seed.Publish(
            "https://wrong.example/",
            "<!doctype html><title>x</title><p style=\"color:#ccc\">Pale words.</p>"
        );
        await using var visit = await seed.Visit("https://wrong.example/");
        await Axe.Load(visit.Page);

        Assert.Contains(
            await Axe.Find(visit.Page, Axe.All),
            found => found.StartsWith("html-has-lang", StringComparison.Ordinal)
        );
        Assert.Contains(
            await Axe.Find(visit.Page, Axe.Colours),
            found => found.StartsWith("color-contrast", StringComparison.Ordinal)
        );
    }
}
