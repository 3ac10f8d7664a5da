using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.WholeSites;

/// <summary>The same output works at the root of a host and under any path: followed with a browser's own parser.</summary>
public sealed class SubPathTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/repo/")]
    [InlineData("https://example.org/a/b/c/")]
    public void Every_link_leads_to_a_file_and_every_fragment_to_a_place_on_its_page(string address)
    {
        using var site = SiteOnDisk.OfTheSeed().Build(settings => settings with { BaseUrl = new Uri(address) });
        var pages = site.Files()
            .Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(path => path, path => new HtmlParser().ParseDocument(site.Read(path)));

        var dead = pages.SelectMany(page => DeadLinks(new Uri(address), page.Key, page.Value, pages, site));

        Assert.Empty(dead);
    }

    [Fact]
    public void Only_canonical_and_feed_addresses_know_where_the_site_is_published()
    {
        using var here = SiteOnDisk
            .OfTheSeed()
            .Build(settings => settings with { BaseUrl = new Uri("https://a.example/") });
        using var there = SiteOnDisk
            .OfTheSeed()
            .Build(settings => settings with { BaseUrl = new Uri("https://b.example/repo/") });

        foreach (var path in here.Files().Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal)))
        {
            Assert.Equal(
                WithoutAddress(here.Read(path), "https://a.example/"),
                WithoutAddress(there.Read(path), "https://b.example/repo/")
            );
        }
    }

    // The code for telephones says the address too, in its own way; embeds name the host in their policy.
    private static string WithoutAddress(string html, string address) =>
        Regex
            .Replace(html, "<svg [^>]*class=\"qr\".*?</svg>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5))
            .Replace(address, "@", StringComparison.Ordinal)
            .Replace(address.Split('/')[2], "@", StringComparison.Ordinal);

    private static IEnumerable<string> DeadLinks(
        Uri root,
        string path,
        IHtmlDocument page,
        Dictionary<string, IHtmlDocument> pages,
        SiteOnDisk site
    )
    {
        var here = new Uri(root, path.Replace("index.html", "", StringComparison.Ordinal));
        foreach (var link in Links(page))
        {
            var target = new Uri(here, link);
            if (!root.IsBaseOf(target))
            {
                continue;
            }

            var file = Uri.UnescapeDataString(root.MakeRelativeUri(target).OriginalString.Split('#', '?')[0]);
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!File.Exists(Path.Combine(site.Output, file)))
            {
                yield return $"{path} links to {link}: no {file}";
            }
            else if (fragment.Length > 0 && pages[file].GetElementById(fragment) is null)
            {
                yield return $"{path} links to {link}: no such place on {file}";
            }
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.All.SelectMany(element =>
            new[] { element.GetAttribute("href"), element.GetAttribute("src"), Refresh(element) }.OfType<string>()
        );

    private static string? Refresh(AngleSharp.Dom.IElement element) =>
        element.GetAttribute("http-equiv") == "refresh" ? element.GetAttribute("content")!.Split("url=")[1] : null;
}
