using System.Text;
using Briefing.Pipelines;
using Briefing.Publishing.Links;
using Briefing.Publishing.Packs;

namespace Briefing.Tests.Publishing.Packs;

public sealed class SingleFileRewritingTests
{
    private const string Ana = "<article data-page=\"actors/ana/\" data-lower=\"2\">";

    [Theory]
    [InlineData("<p id=x>", "<p id=\"actors-ana--x\">")]
    [InlineData("<p id='x y'>", "<p id='actors-ana--x y'>")]
    [InlineData("<a href=../ben/>", "<a href=\"https://example.org/aldport/actors/ben/\">")]
    [InlineData("<a href=\"../ana/#x\">", "<a href=\"#actors-ana\">")]
    [InlineData("<a href='#none'>", "<a href='#actors-ana'>")]
    [InlineData("<a href=\"../../?q=1\">", "<a href=\"https://example.org/aldport/\">")]
    [InlineData("<a href=\"https://other.example/?a=1&amp;b=2\">", "<a href=\"https://other.example/?a=1&amp;b=2\">")]
    [InlineData("<a href=\"https://example.org/aldport/\">", "<a href=\"https://example.org/aldport/\">")]
    [InlineData("<a href=\"https://example.org/aldport/actors/ana/\">", "<a href=\"#actors-ana\">")]
    [InlineData("<h1>A</h1>", "<h3 data-level=\"1\">A</h3>")]
    [InlineData("<h5 id=\"x\">A</h5 >", "<h6 data-level=\"5\" id=\"actors-ana--x\">A</h6 >")]
    [InlineData("<!-- <h1 id=x> --><hr>", "<!-- <h1 id=x> --><hr>")]
    [InlineData("<script>if (a < b) '<h1>'</script><p>", "<p>")]
    [InlineData(
        "<label for=a><p aria-labelledby=\"a  b\">",
        "<label for=\"actors-ana--a\"><p aria-labelledby=\"actors-ana--a actors-ana--b\">"
    )]
    [InlineData("<rect fill=\"url(#dots)\"/>", "<rect fill=\"url(#actors-ana--dots)\"/>")]
    [InlineData(
        "<img src=\"../../dot.png\" srcset=\"../../dot.png 2x\" alt=\"\">",
        "<img src=\"data:image/png;base64,AQI=\" alt=\"\">"
    )]
    [InlineData("<details><summary>", "<details open><summary>")]
    [InlineData("<details class=a open>", "<details class=a open>")]
    [InlineData("<link rel=alternate href=\"../../dot.png\"><p>", "<p>")]
    public void What_stands_on_a_page_fits_into_the_whole(string html, string expected) =>
        Assert.Equal($"<article id=\"actors-ana\">{expected}", Rewritten(Ana + html));

    [Fact]
    public void The_same_id_on_two_pages_is_two_and_links_find_their_own() =>
        Assert.Equal(
            "<main id=\"briefing\"><p id=\"briefing--x\"><i id=\"actors-ana\"><p id=\"actors-ana--x\">"
                + "<a href=\"#actors-ana--x\"><a href=\"#briefing--x\">",
            Rewritten(
                "<main data-page=\"\"><p id=x><i data-page=\"actors/ana/\"><p id=x><a href=\"#x\"><a href=\"../../#x\">"
            )
        );

    [Fact]
    public void A_page_that_goes_on_later_has_its_id_once() =>
        Assert.Equal(
            "<main id=\"briefing\"><i id=\"actors-ana\"></i></main><footer><p id=\"briefing--x\">",
            Rewritten("<main data-page=\"\"><i data-page=\"actors/ana/\"></i></main><footer data-page=\"\"><p id=x>")
        );

    [Fact]
    public void A_style_sheet_becomes_part_of_the_file_with_all_that_it_loads() =>
        Assert.Equal(
            "<style>\n:where([data-level=\"1\"]), .h1, .a > :where([data-level=\"2\"]):hover "
                + "{ background: url(\"data:image/png;base64,AQI=\") } i::after { content: '<\\/style> h1 \\' h2' }</style>",
            Rewritten("<link rel=\"stylesheet\" href=\"site.css\">")
        );

    private static string Rewritten(string html)
    {
        Document[] files =
        [
            File("index.html", ""),
            File("actors/ana/index.html", ""),
            File("actors/ben/index.html", ""),
            new Document { Destination = "dot.png", Content = new byte[] { 1, 2 } },
            File(
                "site.css",
                "/* h1 */h1, .h1, .a > h2:hover { background: url(dot.png) } i::after { content: '</style> h1 \\' h2' }"
            ),
        ];
        var whole = SingleFile.Of(
            Encoding.UTF8.GetBytes(html),
            new SiteIndex(files),
            new SiteAddress("https://example.org/aldport/")
        );
        return Encoding.UTF8.GetString(whole.Span);
    }

    private static Document File(string path, string text) =>
        new() { Destination = path, Content = Encoding.UTF8.GetBytes(text) };
}
