using System.Text;
using Briefing.Publishing.Html;

namespace Briefing.Tests.Publishing.Html;

public sealed class TagReaderTests
{
    [Theory]
    [InlineData("plain text", "")]
    [InlineData("<p>", "p")]
    [InlineData("<a href=x>", "a href=x")]
    [InlineData("<a href='x y' id=\"z\">", "a href=x y id=z")]
    [InlineData("<a href = \"x\" >", "a href=x")]
    [InlineData("<a\n\thref=\"x\"\n>", "a href=x")]
    [InlineData("<input disabled value=x>", "input disabled= value=x")]
    [InlineData("<br/><img src=x />", "br|img src=x")]
    [InlineData("<a href=/x/>", "a href=/x/")]
    [InlineData("<a href=\"x\"id=\"y\">", "a href=x id=y")]
    [InlineData("<a title=\"a > b\" href=\"x\">", "a title=a > b href=x")]
    [InlineData("<a href=>", "a href=")]
    [InlineData("<a =x=y>", "a =x=y")]
    [InlineData("1 < 2 <b>", "b")]
    [InlineData("<1><b>", "b")]
    [InlineData("</p id=\"x\"><b>", "b")]
    [InlineData("</ p><b>", "b")]
    [InlineData("<?php <a> ?><b>", "b")]
    public void Tags_are_read_with_their_attributes(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<!-- <a> --><b>", "b")]
    [InlineData("<!--><b>", "b")]
    [InlineData("<!---><b>", "b")]
    [InlineData("<!-- -- > <a> --><b>", "b")]
    [InlineData("<!-- --!><b>", "b")]
    [InlineData("<!-- <a>", "")]
    [InlineData("<!doctype html><b>", "b")]
    [InlineData("<![CDATA[ <a> ]]><b>", "b")]
    [InlineData("<svg><![CDATA[ <a> ]]></svg><b>", "svg|b")]
    public void Comments_and_declarations_are_passed_over(string html, string expected) =>
        Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<title><a></title><b>", "title|b")]
    [InlineData("<TITLE><a></Title ><b>", "TITLE|b")]
    [InlineData("<style>a > b { content: '<a>' }</style><b>", "style|b")]
    [InlineData("<textarea><a></text></textarea><b>", "textarea|b")]
    [InlineData("<script>if (a < b) '<a>';</script><b>", "script|b")]
    [InlineData("<script>'</scripts>'</script/><b>", "script|b")]
    [InlineData("<script><!-- <script> </script> --></script><b>", "script|b")]
    [InlineData("<script><!-- </script><b>", "script|b")]
    [InlineData("<script><!-- <script></script> </script><b>", "script|b")]
    [InlineData("<script>", "script")]
    [InlineData("<svg><title>x</title><style/><a/></svg><title><i></title><b>", "svg|title|style|a|title|b")]
    [InlineData("<svg/><title><i></title>", "svg|title")]
    public void Text_that_looks_like_tags_is_passed_over(string html, string expected) =>
        Assert.Equal(expected, Read(html));

    private static string Read(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var reader = new TagReader(bytes);
        var tags = new List<string>();
        while (reader.ReadTag())
        {
            var tag = new StringBuilder(Encoding.UTF8.GetString(reader.Tag));
            while (reader.ReadAttribute())
            {
                var name = Encoding.UTF8.GetString(reader.Attribute);
                tag.Append(' ').Append(name).Append('=').Append(Encoding.UTF8.GetString(bytes[reader.Value]));
            }

            tags.Add(tag.ToString());
        }

        return string.Join('|', tags);
    }
}
