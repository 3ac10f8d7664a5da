using Briefing.Rendering.Mail.Text;

namespace Briefing.Tests.Rendering.Mail;

public sealed class TextTwinTests
{
    [Theory]
    [InlineData("<h1>Title</h1><p>One\n two.</p>", "Title\n=====\n\nOne two.\n")]
    [InlineData("<p>One</p><h2>Two</h2><p>Three</p>", "One\n\nTwo\n---\n\nThree\n")]
    [InlineData("<p>One<br>two</p>", "One\ntwo\n")]
    [InlineData("<ul><li>One</li><li>two</li></ul><p>x</p>", "- One\n- two\n\nx\n")]
    [InlineData("<ol start=\"9\"><li>One</li><li>two</li></ol>", "9.  One\n\n10. two\n")]
    [InlineData("<blockquote><p>One</p></blockquote><p>two</p>", "    One\n\ntwo\n")]
    [InlineData("<p>a &amp; b&nbsp;&lt;c&gt;</p>", "a & b <c>\n")]
    [InlineData("<p>One<sup>1</sup></p>", "One(1)\n")]
    [InlineData("<div style=\"display: none\">no <div>no</div> no</div><p>yes</p>", "yes\n")]
    [InlineData("<head><title>no</title><style>no</style></head><body>yes</body>", "yes\n")]
    [InlineData("<!--[if mso]><table><tr><td>no<![endif]-->yes", "yes\n")]
    [InlineData("<img src=\"x\" alt=\"A ship\"> sails", "A ship sails\n")]
    public void Marks_of_HTML_become_those_of_plain_text(string html, string text) =>
        Assert.Equal(text, TextTwin.Numbered(html, "Links"));

    [Fact]
    public void Links_become_numbers_and_the_same_address_the_same() =>
        Assert.Equal(
            "One [1], two [2], one [1].\n\nLinks\n-----\n\n[1] https://a.example/\n[2] https://b.example/\n",
            TextTwin.Numbered(
                "<p><a href=\"https://a.example/\">One</a>, <a href=\"https://b.example/\">two </a>, <a href=\"https://a.example/\">one</a>.</p>",
                "Links"
            )
        );

    [Theory]
    [InlineData("<a href=\"https://a.example/\">https://a.example/</a>", "https://a.example/\n")]
    [InlineData("<a href=\"https://a.example/?utm_source=x\">https://a.example/</a>", "https://a.example/\n")]
    [InlineData("<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example\n")]
    public void An_address_that_is_written_out_needs_no_number(string html, string text) =>
        Assert.Equal(text, TextTwin.Numbered(html, "Links"));

    [Fact]
    public void A_table_of_data_stands_in_columns_and_one_of_the_layout_does_not()
    {
        const string rows = "<tr><th>2 May</th><td>One<div>there</div></td></tr><tr><th>12 May</th><td>two</td></tr>";

        Assert.Equal("2 May   One\n        there\n12 May  two\n", TextTwin.Numbered($"<table>{rows}</table>", "Links"));
        Assert.Equal(
            "2 May\nOne\nthere\n\n12 May\ntwo\n",
            TextTwin.Numbered($"<table role=\"presentation\">{rows}</table>", "Links")
        );
    }

    [Fact]
    public void Lines_end_before_the_72nd_column_and_go_on_under_their_text()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 30));

        var lines = TextTwin
            .Numbered($"<ol><li>{words}</li></ol>", "Links")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 72));
        Assert.StartsWith("1.  word", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("    word", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日本語の文章、です。", 10, "日本語の文|章、です。")]
    [InlineData("日本語の文、です。", 10, "日本語の|文、です。")]
    [InlineData("「日本」語", 8, "「日本」|語")]
    [InlineData("Zwei Worte", 4, "Zwei|Worte")]
    [InlineData(
        "short https://example.org/very/long/address end",
        10,
        "short|https://example.org/very/long/address|end"
    )]
    [InlineData("서울 정상회담", 8, "서울|정상회담")]
    public void Wide_characters_take_two_columns_and_break_anywhere_but_before_a_sign_that_closes(
        string text,
        int columns,
        string lines
    ) => Assert.Equal(lines.Split('|'), TextLines.Wrap(text, columns));
}
