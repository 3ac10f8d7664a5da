using System.Text;
using Briefing.Publishing;
using Briefing.Publishing.Links;
using Briefing.Tests.Publishing.Html;
using CsCheck;

namespace Briefing.Tests.Publishing.Links;

public sealed class AnatomyReaderTests
{
    [Theory]
    [InlineData("<a href=\"../actors/\">", "../actors/")]
    [InlineData("<a href=\" x \">", "x")]
    [InlineData("<a href=\"?a=1&amp;b=2#c\">", "?a=1&b=2#c")]
    [InlineData("<a href=\"caf&eacute;/&#x2F;\">", "café//")]
    [InlineData("<link href=site.css><script src=site.js></script>", "site.css|site.js")]
    [InlineData("<img src=a.png srcset=\"b.png 1x, c.png 2x\">", "a.png|b.png|c.png")]
    [InlineData("<img srcset=\"b.png, c,d.png 100w,\">", "b.png|c,d.png")]
    [InlineData("<video poster=a.png><source src=b.webm></video>", "a.png|b.webm")]
    [InlineData("<object data=a.svg></object><p data=b>", "a.svg")]
    [InlineData("<blockquote cite=\"../sources/x/#p4\">", "../sources/x/#p4")]
    [InlineData("<form action=search/><button formaction=other/>", "search/|other/")]
    [InlineData("<svg><use xlink:href=\"#mark\"/></svg>", "#mark")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0; url=../new/\">", "../new/")]
    [InlineData("<meta content=\"5;URL='x'\" http-equiv=refresh>", "x")]
    [InlineData("<meta name=description content=\"see ../x/\">", "")]
    [InlineData(
        "<a href=\"mailto:a@b.c\"><a href=\"https://example.com/\"><a href=\"data:,x\"><a href=\"//cdn.net/x\">",
        ""
    )]
    [InlineData("<a href=\"a?b=c:d\"><a href=\"#a:b\">", "a?b=c:d|#a:b")]
    public void Links_into_the_site_are_found(string html, string expected) => Assert.Equal(expected, Links(html));

    [Theory]
    [InlineData("<link rel=canonical href=\"https://example.org/astana/x/\">", "https://example.org/astana/x/")]
    [InlineData(
        "<meta property=og:image content=\"https://example.org/astana/x.png\">",
        "https://example.org/astana/x.png"
    )]
    [InlineData("<a href=\"https://example.org/astana\">", "https://example.org/astana")]
    [InlineData("<a href=\"//example.org/astana/x\">", "//example.org/astana/x")]
    [InlineData("<a href=\"https://example.org/other/\"><a href=\"https://example.org/astanax/\">", "")]
    public void Links_to_the_sites_own_address_lead_into_it(string html, string expected) =>
        Assert.Equal(expected, Links(html, "https://example.org/astana/"));

    [Fact]
    public void Ids_and_old_style_names_are_found() =>
        Assert.Equal(
            "a|b c|d|<e>",
            string.Join('|', Read("<p id=a><p id=\"b c\"><a name=d><input name=x><p id=\"&lt;e&gt;\">").IdTexts)
        );

    [Fact]
    public void A_browser_finds_the_same_in_any_page_of_the_shape_we_write() =>
        RandomPages.All.Sample(
            html =>
            {
                var page = Read(html);
                Assert.Equal(PageJudge.Ids(html), page.IdTexts);
                Assert.Equal(PageJudge.Links(html), page.Links.Select(link => link.ToString()));
            },
            iter: 500
        );

    private static string Links(string html, string? site = null) => string.Join('|', Read(html, site).Links);

    private static PageAnatomy Read(string html, string? site = null) =>
        AnatomyReader.Read(Encoding.UTF8.GetBytes(html), new SiteAddress(site));
}
