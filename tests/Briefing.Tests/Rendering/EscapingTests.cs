using System.Xml.Linq;

namespace Briefing.Tests.Rendering;

public sealed class EscapingTests
{
    private static readonly SampleSite Site = Hostile.Site();

    public static TheoryData<string> Paths =>
        [
            "",
            "actors/",
            "actors/person/",
            "events/",
            "events/event/",
            "quotes/",
            "quotes/quote/",
            "sources/",
            "sources/source/",
            "timeline/",
            "pages/page/",
        ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void No_words_become_elements_or_attributes(string path)
    {
        var page = Site.Page(path);

        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.QuerySelectorAll("img"), image => image.GetAttribute("src") == "x");
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Words_that_look_like_a_template_are_not_run(string path) =>
        Assert.Contains(
            "{{ 7 | times: 7 }}{% if %}",
            Site.Page(path).DocumentElement.TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Paths))]
    public void Addresses_run_nothing(string path) =>
        Assert.DoesNotContain(
            Site.Page(path).QuerySelectorAll("[href]"),
            link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void Feeds_stay_well_formed_and_their_content_is_harmless()
    {
        foreach (var kind in (string[])["quotes", "events"])
        {
            var feed = XDocument.Parse(Site.Text($"{kind}/feed.xml"));
            var content = feed.Descendants().First(element => element.Name.LocalName == "content").Value;
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(content);

            Assert.Empty(page.QuerySelectorAll("script, img"));
        }
    }
}
