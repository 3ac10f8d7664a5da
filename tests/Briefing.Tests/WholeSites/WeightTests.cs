using AngleSharp.Html.Dom;

namespace Briefing.Tests.WholeSites;

/// <summary>How much a reader's browser has to load before a page of the real briefing is there.</summary>
public sealed class WeightTests
{
    /// <summary>Bytes of HTML, styles and scripts together, as they are before a host packs them.</summary>
    private const int Most = 60_000;

    [Fact]
    public void Every_page_but_that_of_a_source_takes_less_than_sixty_kilobytes()
    {
        using var site = SiteOnDisk
            .OfTheSeed()
            .Build(settings => settings with { BaseUrl = new Uri("https://example.org/astana/") });

        var heavy = site.Pages()
            .Where(path => !path.StartsWith("sources/", StringComparison.Ordinal) && path != "404.html")
            .Select(path => (path, Weight: WeightOf(path, site)))
            .Where(page => page.Weight > Most);

        Assert.Empty(heavy);
    }

    // What searches comes at once only on the page that searches.
    private static int WeightOf(string path, SiteOnDisk site)
    {
        var files = site.Files();
        var address = new Uri(new Uri("https://host/"), path);
        var loaded = Loaded(site.Page(path))
            .Select(link => files[new Uri(address, link).AbsolutePath[1..]].Length)
            .Append(files[path].Length);
        return loaded.Sum()
            + (path == "search/index.html" ? files.Single(file => IsScriptOfSearch(file.Key)).Value.Length : 0);
    }

    private static IEnumerable<string> Loaded(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet]")
            .Select(sheet => sheet.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));

    private static bool IsScriptOfSearch(string path) =>
        path.StartsWith("assets/find.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);
}
