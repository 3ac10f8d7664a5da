using System.Text.Json;
using Briefing.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>What others show on their pages, on such pages.</summary>
public sealed class EmbedTests(SeedInBrowser seed)
{
    private const string Quote = "embed/quotes/rahmon-on-small-countries/";

    private static readonly int[] Widths = [280, 360, 600, 800];

    [Theory]
    [InlineData(SeedInBrowser.Address)]
    [InlineData(SiteOfManyScripts.Address)]
    public async Task A_frame_of_the_height_that_is_said_clips_nothing_at_any_width(string site)
    {
        var embeds = AllEmbeds(site).ToList();
        seed.Publish($"{site}frames/", Post(string.Concat(embeds.Select(Frame))));
        await using var visit = await seed.Visit($"{site}frames/");

        var clipped = await visit.Page.EvaluateAsync<string[]>(
            """
            widths => widths.flatMap(width => [...document.querySelectorAll("iframe")].map(frame => {
              frame.width = width;
              const { scrollHeight, scrollWidth } = frame.contentDocument.documentElement;
              const whole = scrollHeight > 99 && scrollHeight <= Number(frame.title) && scrollWidth === width;
              return whole ? null : `${frame.src} at ${width} needs ${scrollWidth} by ${scrollHeight}, has ${frame.title}`;
            })).filter(found => found !== null)
            """,
            Widths
        );

        Assert.NotEmpty(embeds);
        Assert.Empty(clipped);
        Assert.Empty(visit.Complaints);
        Assert.Equal([new Uri(site).Host], visit.Hosts);
    }

    [Fact]
    public async Task A_frame_is_not_much_higher_than_what_it_shows()
    {
        await using var visit = await seed.Visit(Quote);
        await visit.Page.SetViewportSizeAsync(280, 1);
        var needed = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        var height = AllEmbeds(SeedInBrowser.Address).Single(embed => embed.Path == Quote).Height;

        Assert.InRange(needed, height * 0.7, height);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(253, 252, 249)")]
    [InlineData(ColorScheme.Dark, "rgb(20, 22, 24)")]
    public async Task On_the_page_of_others_it_has_its_own_look_and_runs_and_keeps_nothing(
        ColorScheme scheme,
        string paper
    )
    {
        var host = $"https://blog-{scheme}.example/post/";
        seed.Publish(host, Post(await CodeOf("quotes/rahmon-on-small-countries/")));
        await using var visit = await seed.VisitAlone(host, reader => reader.ColorScheme = scheme);

        var frame = await Framed(visit);

        Assert.Equal(
            paper,
            await frame.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor")
        );
        Assert.Equal("null", await frame.EvaluateAsync<string>("() => origin"));
        Assert.Empty(visit.Complaints);
        Assert.Empty(await visit.Reader.CookiesAsync());
        Assert.Equal([$"blog-{scheme}.example".ToLowerInvariant(), "example.org"], visit.Hosts);
    }

    // A blog may set quotations in letters of any size.
    [Theory]
    [InlineData(280, "16px")]
    [InlineData(600, "40px")]
    public async Task The_frame_lies_over_all_of_the_quotation(int width, string size)
    {
        var host = $"https://blog-{width}.example/post/";
        seed.Publish(
            host,
            Post(
                await CodeOf("quotes/rahmon-on-small-countries/"),
                $"<style>body{{margin:0;width:{width}px;font-size:{size}}}</style>"
            )
        );
        await using var visit = await seed.VisitAlone(host, _ => { });
        var frame = await Framed(visit);

        var (above, below) = (await Box(visit, "iframe"), await Box(visit, "blockquote"));

        Assert.Equal(width, above.Width);
        Assert.True(above.Y <= below.Y && above.Y + above.Height >= below.Y + below.Height);
        Assert.Equal(0, await frame.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight"));
    }

    [Fact]
    public async Task Where_the_frame_is_taken_out_the_words_and_a_link_are_seen()
    {
        const string host = "https://strict.example/post/";
        var code = await CodeOf("quotes/rahmon-on-small-countries/");
        seed.Publish(host, Post(code[..code.IndexOf("<iframe", StringComparison.Ordinal)]));
        await using var visit = await seed.VisitAlone(host, _ => { });

        await Assertions.Expect(visit.Page.GetByText("Russia must not ignore")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_in_the_frame_opens_the_page_beside_that_of_the_others()
    {
        const string host = "https://links.example/post/";
        seed.Publish(host, Post(await CodeOf("quotes/rahmon-on-small-countries/")));
        await using var visit = await seed.VisitAlone(host, _ => { });
        await Framed(visit);

        var opened = await visit.Reader.RunAndWaitForPageAsync(() =>
            visit.Page.FrameLocator("iframe").Locator("h1 a").ClickAsync()
        );

        Assert.Equal($"{SeedInBrowser.Address}quotes/rahmon-on-small-countries/", opened.Url);
        Assert.Equal("example.org", await opened.EvaluateAsync<string>("() => document.domain"));
    }

    [Fact]
    public async Task Nothing_else_of_the_site_can_be_framed()
    {
        const string host = "https://thief.example/";
        seed.Publish(host, $"<!doctype html><title>x</title><iframe src=\"{SeedInBrowser.Address}quotes/\"></iframe>");
        await using var visit = await seed.VisitAlone(host, _ => { });

        Assert.Contains(
            visit.Complaints,
            complaint => complaint.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
        );
    }

    private IEnumerable<(string Path, int Height)> AllEmbeds(string site)
    {
        var folder = site == SeedInBrowser.Address ? seed.Output : seed.ScriptsOutput;
        return Directory
            .GetFiles(Path.Combine(folder, "embed"), "oembed.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (PathOf(file, folder), Height(file)));
    }

    private static string PathOf(string file, string folder) =>
        Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/";

    private static int Height(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("height").GetInt32();
    }

    // A page is never lower than its window, and so the window is as low as can be. The title says how high it may be.
    private static string Frame((string Path, int Height) embed) =>
        $"<iframe src=\"../{embed.Path}\" height=\"1\" title=\"{embed.Height}\" style=\"border:0\"></iframe>\n";

    private async Task<string> CodeOf(string path)
    {
        await using var visit = await seed.Visit(path);
        return (await visit.Page.GetByRole(AriaRole.Button, new() { Name = "embed code" }).GetAttributeAsync("value"))!;
    }

    private static string Post(string code, string head = "") =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>A blog</title>{head}</head><body>{code}<p>More of the blog.</p></body></html>";

    private static async Task<IFrame> Framed(Visit visit)
    {
        var frame = (await (await visit.Page.QuerySelectorAsync("iframe"))!.ContentFrameAsync())!;
        await frame.WaitForLoadStateAsync();
        return frame;
    }

    private static async Task<LocatorBoundingBoxResult> Box(Visit visit, string selector) =>
        (await visit.Page.Locator(selector).BoundingBoxAsync())!;
}
