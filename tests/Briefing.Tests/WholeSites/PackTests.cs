using System.IO.Compression;
using AngleSharp.Dom;

namespace Briefing.Tests.WholeSites;

/// <summary>The zip: a site that is opened from a disk.</summary>
public sealed class PackTests : IDisposable
{
    private readonly PackOnDisk _pack = PackOnDisk.Of(SiteOnDisk.OfTheSeed());

    public void Dispose() => _pack.Dispose();

    [Fact]
    public void Every_link_names_a_file_of_the_folder_and_a_place_that_is_there()
    {
        var pages = _pack.Pages().ToDictionary(path => path, _pack.Page);

        Assert.True(pages.Count > 50);
        foreach (var (path, page) in pages)
        {
            var links = page.QuerySelectorAll("[href], [src]").Select(Address).Where(IsOwn).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => AssertLeads(path, link, pages));
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_the_net_or_asked_of_a_server()
    {
        foreach (var page in _pack.Pages().Select(_pack.Page))
        {
            var loaded = page.QuerySelectorAll("link[href], [src]").Select(Address);
            Assert.All(loaded, address => Assert.True(IsOwn(address), address));
            Assert.Empty(
                page.QuerySelectorAll("[integrity], [crossorigin], script[type=module], meta[property='og:image']")
            );
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[type='application/atom+xml']"));
            Assert.Contains(
                "style-src 'self' file:",
                page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void The_briefing_on_the_web_is_one_outward_link_on_each_page()
    {
        foreach (var page in _pack.Pages().Select(_pack.Page))
        {
            var absolute = page.QuerySelectorAll("[href]")
                .Select(Address)
                .Where(address => address.StartsWith("https://example.org/astana/", StringComparison.Ordinal));
            Assert.Equal(["https://example.org/astana/"], absolute);
        }
    }

    [Fact]
    public void The_folder_holds_the_page_to_open_a_note_and_the_data_and_nothing_for_hosts()
    {
        var names = Directory.GetFileSystemEntries(_pack.Folder).Select(Path.GetFileName).ToList();

        Assert.Empty(((string[])["index.html", "READ ME.txt", "actors", "assets", "data"]).Except(names));
        Assert.Empty(
            names.Intersect([
                "_headers",
                "_redirects",
                ".nojekyll",
                "robots.txt",
                "sitemap.xml",
                "404.html",
                "feed.xml",
                "q",
                "cards",
            ])
        );
        Assert.Contains(
            "https://example.org/astana/",
            File.ReadAllText(Path.Combine(_pack.Folder, "READ ME.txt")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_the_home_page_opened_without_its_styles_asks_to_be_unpacked()
    {
        Assert.Single(_pack.Page("index.html").QuerySelectorAll(".unpack"));
        Assert.Empty(_pack.Page("actors/index.html").QuerySelectorAll(".unpack"));
    }

    [Fact]
    public void The_same_briefing_gives_the_same_bytes_and_its_own_date()
    {
        using var again = PackOnDisk.Of(SiteOnDisk.OfTheSeed());
        using var zip = ZipFile.OpenRead(_pack.Zip);

        Assert.Equal(File.ReadAllBytes(_pack.Zip), File.ReadAllBytes(again.Zip));
        Assert.Equal(File.ReadAllBytes(_pack.Html), File.ReadAllBytes(again.Html));
        Assert.Equal(
            new DateTime(2026, 11, 24),
            Assert.Single(zip.Entries.Select(e => e.LastWriteTime.DateTime).Distinct())
        );
    }

    [Fact]
    public void What_the_editor_wrote_and_what_was_built_stay_as_they_are()
    {
        Assert.False(Directory.Exists(Path.Combine(_pack.Root, "output")));
        Assert.Equal(
            File.ReadAllText(Repository.PathOf("input/permalinks.yml")),
            File.ReadAllText(Path.Combine(_pack.Root, "input/permalinks.yml"))
        );
    }

    private static string Address(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src")!;

    private static bool IsOwn(string address) => !address.Contains(':', StringComparison.Ordinal);

    private void AssertLeads(string from, string link, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages)
    {
        var target = new Uri(new Uri($"https://pack.example/{from}"), link);
        var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        Assert.False(link.StartsWith('/'), link);
        Assert.True(File.Exists(Path.Combine(_pack.Folder, file)), $"{from} links to {link}");
        if (target.Fragment.Length > 1)
        {
            Assert.NotNull(pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])));
        }
    }
}
