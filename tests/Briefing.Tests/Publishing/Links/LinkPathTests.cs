using System.Text;
using Briefing.Publishing.Links;

namespace Briefing.Tests.Publishing.Links;

public sealed class LinkPathTests
{
    private const string Page = "actors/ana-lopez/index.html";

    [Theory]
    [InlineData("x", "actors/ana-lopez/x")]
    [InlineData("../bo/", "actors/bo/")]
    [InlineData("./../bo/./x.png", "actors/bo/x.png")]
    [InlineData("../../events/", "events/")]
    [InlineData("../..", "")]
    [InlineData("..", "actors/")]
    [InlineData(".", "actors/ana-lopez/")]
    [InlineData("a/b/../../c", "actors/ana-lopez/c")]
    [InlineData("caf%C3%A9/%D0%90", "actors/ana-lopez/café/А")]
    [InlineData("100%/x%2", "actors/ana-lopez/100%/x%2")]
    [InlineData("../bo/?q=../..#../..", "actors/bo/")]
    public void A_link_leads_on_from_its_pages_folder(string link, string expected) =>
        Assert.Equal(expected, Resolve(link));

    [Theory]
    [InlineData("/astana/events/", "events/")]
    [InlineData("/astana/", "")]
    [InlineData("/astana", "")]
    [InlineData("https://example.org/astana/events/?x", "events/")]
    [InlineData("https://example.org/astana#x", "")]
    [InlineData("//example.org/astana/events/", "events/")]
    public void A_link_from_the_sites_own_path_leads_on_from_its_root(string link, string expected) =>
        Assert.Equal(expected, Resolve(link));

    [Theory]
    [InlineData("../../../x")]
    [InlineData("../../..")]
    [InlineData("/events/")]
    [InlineData("/astanax/")]
    public void A_link_that_climbs_out_of_the_site_leads_nowhere(string link) => Assert.Null(Resolve(link));

    [Fact]
    public void A_link_of_any_length_is_followed_or_refused() => Assert.Null(Resolve(new string('x', 10_000)));

    [Theory]
    [InlineData("index.html", "/")]
    [InlineData("actors/index.html", "/actors/")]
    [InlineData("actors/myindex.html", "/actors/myindex.html")]
    [InlineData("site.css", "/site.css")]
    public void An_address_is_shown_without_the_files_name(string path, string expected) =>
        Assert.Equal(expected, LinkPath.Shown(path));

    private static string? Resolve(string written)
    {
        Assert.True(
            new SiteAddress("https://example.org/astana/").TryTake(Encoding.UTF8.GetBytes(written), out var link)
        );
        Span<char> path = stackalloc char[LinkPath.Room];
        return LinkPath.TryResolve(Page, link, path, out var length) ? new string(path[..length]) : null;
    }
}
