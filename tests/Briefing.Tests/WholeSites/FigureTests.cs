using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace Briefing.Tests.WholeSites;

/// <summary>Facts about the figures of the real briefing: what is drawn is what the data say.</summary>
public sealed class FigureTests : IDisposable
{
    private readonly SiteOnDisk _site = SiteOnDisk
        .OfTheSeed()
        .Build(settings => settings with { BaseUrl = new Uri("https://example.org/astana/") });

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("svg.wide")]
    [InlineData("svg.narrow")]
    public void Every_event_is_drawn_once_in_the_order_of_time_and_links_to_its_page(string drawing)
    {
        var links = Timeline().QuerySelectorAll($"{drawing} a").Select(link => link.GetAttribute("href"));
        var listed = _site
            .Page("timeline/")
            .QuerySelectorAll(".timeline .row-title a")
            .Select(link => link.GetAttribute("href"));

        Assert.Equal(listed, links);
    }

    [Fact]
    public void The_table_has_a_row_for_each_event_drawn_with_its_date()
    {
        var rows = Timeline().QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("a")!.GetAttribute("href"));
        var drawn = Timeline().QuerySelectorAll("svg.wide a").Select(link => link.GetAttribute("href"));

        Assert.Equal(drawn, rows);
        Assert.All(
            Timeline().QuerySelectorAll("tbody tr").Zip(Timeline().QuerySelectorAll("svg.wide a")),
            pair =>
                Assert.Contains(
                    pair.First.QuerySelector("td")!.TextContent,
                    pair.Second.TextContent,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Days_stand_as_far_apart_as_they_were()
    {
        var visit = At("xi-visit-astana");
        var draft = At("russian-mobilisation");
        var annexation = At("annexation-of-ukrainian-territories");

        Assert.Equal(9 / 7.0, (annexation - draft) / (draft - visit), 1);
    }

    [Theory]
    [InlineData("armenia-azerbaijan-conflict", "mark within unsure")]
    [InlineData("soviet-famine", "mark unsure")]
    [InlineData("putin-arrival-astana", "mark within")]
    [InlineData("rahmon-declaration", "mark")]
    public void A_date_that_is_not_certain_is_not_drawn_as_one(string id, string kind) =>
        Assert.Equal(kind, Mark(id).ClassName);

    [Fact]
    public void What_goes_on_reaches_the_edge_and_has_an_arrow()
    {
        var bar = Mark("war-in-ukraine");

        Assert.Equal(100, Number(bar, "x") + Number(bar, "width"), 1);
        Assert.NotNull(Link("war-in-ukraine").QuerySelector("svg path"));
    }

    [Fact]
    public void A_long_time_without_events_is_said_and_not_drawn() =>
        Assert.Contains("88 years", Timeline().QuerySelector("svg.wide")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_longest_bar_is_that_of_whoever_says_most_and_bars_are_as_long_as_words_are_many()
    {
        var figure = _site.Page("actors/").QuerySelector(".figure-voices")!;
        var rows = figure
            .QuerySelectorAll(".panel:first-child a")
            .Select(row =>
                (
                    Words: int.Parse(
                        row.QuerySelector(".note")!.TextContent.Split(' ').First(IsNumber),
                        CultureInfo.InvariantCulture
                    ),
                    Length: LengthOf(row)
                )
            )
            .ToList();

        Assert.Equal(rows.OrderByDescending(row => row.Words), rows);
        Assert.All(rows, row => Assert.Equal(rows[0].Length / rows[0].Words, row.Length / row.Words, 1));
    }

    [Fact]
    public void Who_is_named_but_never_heard_has_no_quote_on_its_page()
    {
        var links = _site.Page("actors/").QuerySelectorAll(".figure-voices .panel:last-child a").ToList();

        Assert.NotEmpty(links);
        Assert.All(
            links,
            link => Assert.NotNull(_site.Page("actors/" + Href(link)).QuerySelector("#section-quotes-by + .none"))
        );
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("voices")]
    public void A_figure_can_be_taken_along_as_a_drawing_that_stands_alone(string figure)
    {
        var text = _site.Read($"figures/{figure}.svg");
        var drawing = XDocument.Parse(text);
        XNamespace svg = "http://www.w3.org/2000/svg";

        Assert.NotEmpty(drawing.Root!.Element(svg + "title")!.Value);
        Assert.DoesNotContain("%", text.Replace("100%", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("var(", text, StringComparison.Ordinal);
        Assert.All(
            drawing.Descendants(svg + "a"),
            link =>
                Assert.StartsWith(
                    "https://example.org/astana/",
                    link.Attribute("href")!.Value,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Its_data_have_a_row_for_each_event()
    {
        var rows = Encoding.UTF8.GetString(_site.Files()["figures/timeline.csv"]).Split("\r\n");

        Assert.StartsWith("\uFEFFid,title,date,", rows[0], StringComparison.Ordinal);
        Assert.Equal(12, rows.Count(row => row.EndsWith('/')));
    }

    [Fact]
    public void An_actors_page_has_a_strip_of_its_events_and_an_actor_with_one_event_has_none()
    {
        var strip = _site.Page("actors/kazakhstan/").QuerySelectorAll("svg.strip-line a").ToList();

        Assert.Equal(6, strip.Count);
        Assert.All(strip, link => Assert.NotEmpty(link.QuerySelector("title")!.TextContent));
        Assert.Null(_site.Page("actors/qatar/").QuerySelector(".fig"));
    }

    [Fact]
    public void Only_pages_with_figures_load_the_style_of_figures()
    {
        Assert.NotNull(Style("timeline/"));
        Assert.NotNull(Style("actors/kazakhstan/"));
        Assert.Null(Style("actors/qatar/"));
        Assert.Null(Style("quotes/rahmon-on-small-countries/"));
    }

    [Fact]
    public void Figures_use_no_inline_style_and_name_themselves()
    {
        foreach (var page in new[] { "timeline/", "actors/" }.Select(_site.Page))
        {
            var drawings = page.QuerySelectorAll("svg[role=group]").ToList();
            Assert.NotEmpty(drawings);
            Assert.All(
                drawings,
                svg => Assert.NotEmpty(page.GetElementById(svg.GetAttribute("aria-labelledby")!)!.TextContent)
            );
            Assert.Empty(page.QuerySelectorAll("[style]"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("actors/kazakhstan/")]
    public void What_a_strip_shows_stands_in_words_beside_it_and_is_heard_once(string path)
    {
        var page = _site.Page(path);
        var strip = Assert.Single(page.QuerySelectorAll("svg.strip-line"));

        Assert.Equal("true", strip.GetAttribute("aria-hidden"));
        Assert.All(strip.QuerySelectorAll("a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=section-events] a[href*='events/']"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("timeline/")]
    [InlineData("actors/")]
    [InlineData("actors/kazakhstan/")]
    public void A_page_with_figures_weighs_less_than_sixty_kilobytes(string path)
    {
        var page = _site.Page(path);
        var loaded = page.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => address[address.IndexOf("assets/", StringComparison.Ordinal)..])
            .Append($"{path}index.html");

        Assert.InRange(loaded.Sum(file => _site.Files()[file].Length), 1, 60 * 1024);
    }

    private IElement Timeline() => _site.Page("timeline/").QuerySelector(".figure-timeline")!;

    private IElement Link(string id) => Timeline().QuerySelector($"svg.wide a[href='../events/{id}/']")!;

    private IElement Mark(string id) => Link(id).QuerySelector(".mark")!;

    private double At(string id) => Number(Mark(id), "cx");

    private IElement? Style(string path) => _site.Page(path).QuerySelector("link[href*='figures.']");

    private static string Href(IElement link) => link.GetAttribute("href")!["../actors/".Length..];

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit) && word.Length > 0;

    private static double LengthOf(IElement row) => row.QuerySelectorAll("rect").Sum(bar => Number(bar, "width"));

    private static double Number(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
