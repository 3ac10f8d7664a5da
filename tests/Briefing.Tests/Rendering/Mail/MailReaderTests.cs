using AngleSharp.Html.Parser;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Tests.Rendering.Mail;

public sealed class MailReaderTests
{
    [Theory]
    [InlineData("<p>One <b class=x>two</b> three</p>")]
    [InlineData("<p title='a > b' data-x=\"it's\">x</p><br><img src=\"a\" alt=''>")]
    [InlineData("<!-- <p>not</p> --><p>yes</p><!--[if mso]><table><tr><td><![endif]-->")]
    [InlineData("<style>p > a { content: \"<b>\" }</style><script>if (a < b) '<i>'</script><i>x</i>")]
    [InlineData("<P STYLE='color:red' hidden>a &amp; b &lt;c&gt;</P>")]
    [InlineData("1 < 2 <3 <p>x</p>")]
    public void A_browser_sees_the_same_elements_and_attributes(string html)
    {
        var page = new HtmlParser().ParseDocument($"<!doctype html><body>{html}");

        var tags = MailReader.Read(html).Where(token => token.Kind == MailTokenKind.Open);

        Assert.Equal(
            page.Body!.QuerySelectorAll("*")
                .Select(element =>
                    $"{element.LocalName} {string.Join(' ', element.Attributes.Select(one => $"{one.Name}={one.Value}"))}"
                ),
            tags.Select(tag =>
                $"{tag.Name} {string.Join(' ', tag.Attributes.Select(one => $"{one.Name}={one.Value}"))}"
            )
        );
    }

    [Fact]
    public void Put_together_the_pieces_give_what_was_read()
    {
        const string html = "<!doctype html><p a=1>x<!-- y --> < z</p><style>b</style><title>c";

        Assert.Equal(html, string.Concat(MailReader.Read(html).Select(token => token.Raw)));
    }
}
