using System.Text;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Rendering.Data.Twin;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Tests.Rendering.Data;

/// <summary>The Markdown twins, read back as plain CommonMark.</summary>
public sealed class MarkdownTwinTests
{
    [Fact]
    public void Text_reads_as_it_was_written_and_marks_nothing_up()
    {
        foreach (var words in Nasty.Words.Append(Nasty.Long).Append("1) one").Append("=").Append("~~~").Append("+"))
        {
            var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(Markdown.Parse(MarkdownText.Escape(words))));
            var inlines = paragraph.Inline!.Descendants<LeafInline>().ToList();

            Assert.All(inlines, inline => Assert.IsType<LiteralInline>(inline));
            Assert.Equal(Plain(words), string.Concat(inlines.OfType<LiteralInline>().Select(Text)));
        }
    }

    [Fact]
    public void A_link_says_its_words_and_leads_to_its_address()
    {
        const string Address = "https://example.com/a?b=(1)&c=<2>";
        var markdown = MarkdownText.Link("a]( [b] `c`", Address);
        var link = Markdown.Parse(markdown).Descendants<LinkInline>().Single();

        Assert.Equal("https://example.com/a?b=%281%29&c=%3C2%3E", link.Url);
        Assert.Equal("a]( [b] `c`", string.Concat(link.Descendants<LiteralInline>().Select(Text)));
    }

    [Theory]
    [InlineData("See [[ana]].", "See [Ana Lopes](https://example.org/talks/actors/ana/).")]
    [InlineData("See [[ana|her]].", "See [her](https://example.org/talks/actors/ana/).")]
    [InlineData("See [[actor:ana|h*r]].", "See [h\\*r](https://example.org/talks/actors/ana/).")]
    [InlineData("See [[hidden|them]].", "See them.")]
    [InlineData("See [[hidden]].", "See \\[…\\].")]
    [InlineData("`[[ana]]` is code.", "`[[ana]]` is code.")]
    [InlineData("> [[ana]]\n> [[hidden|x]]", "> [Ana Lopes](https://example.org/talks/actors/ana/)\n> x")]
    [InlineData("- a\n  - [[ana]]", "- a\n  - [Ana Lopes](https://example.org/talks/actors/ana/)")]
    [InlineData("[a](pages/method/)", "[a](https://example.org/talks/pages/method/)")]
    [InlineData("[a](../pages/method/#x)", "[a](https://example.org/talks/pages/method/#x)")]
    [InlineData("[a](<b c> \"t\")", "[a](https://example.org/talks/b%20c \"t\")")]
    [InlineData("[a](javascript:alert(1))", "[a](#)")]
    [InlineData("[a](//evil.example/)", "[a](#)")]
    [InlineData("[a][r]\n\n[r]: javascript:x", "[a][r]\n\n[r]: #")]
    [InlineData("<javascript:x>", "javascript:x")]
    [InlineData("a <b>c</b>", "a \\<b>c\\</b>")]
    [InlineData("<div>\nx\n</div>", "\\<div>\nx\n\\</div>")]
    [InlineData("[a](mailto:a@example.org) <https://example.org>", "[a](mailto:a@example.org) <https://example.org>")]
    public void The_editors_words_stay_but_for_links(string written, string expected)
    {
        var catalogue = Samples.Full(baseAddress: Samples.Base);
        var prose = Made.Prose(written, catalogue.Actors[0].Actor);

        Assert.Equal(expected, ProseMarkdown.Of(prose, "data/briefing.json", catalogue));
    }

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|[[ana]]|[[hidden|x]]|", "|a|b|\n|-|-|\n|[Ana Lopes](../../actors/ana/)|x|")]
    [InlineData("A note[^1].\n\n[^1]: By [[ana]].", "A note[^1].\n\n[^1]: By [Ana Lopes](../../actors/ana/).")]
    [InlineData("é😀\t[[ana]]\r\n[[ana]]", "é😀\t[Ana Lopes](../../actors/ana/)\r\n[Ana Lopes](../../actors/ana/)")]
    public void Links_are_found_wherever_they_stand(string written, string expected)
    {
        var catalogue = Samples.Full();
        var prose = Made.Prose(written, catalogue.Actors[0].Actor);

        Assert.Equal(expected, ProseMarkdown.Of(prose, "pages/method/", catalogue));
    }

    [Fact]
    public void Plain_text_has_the_words_without_the_marks()
    {
        var catalogue = Samples.Full();
        var prose = Made.Prose(
            "# A\n\n*b* `c` [d](e) [[ana]] [[hidden]]\nf &amp; <b>g\n\n    code\n",
            catalogue.Actors[0].Actor
        );

        Assert.Equal("A\n\nb c d Ana Lopes […] f & g\n\ncode", ProseText.Of(prose));
    }

    [Fact]
    public void Each_twin_begins_with_its_title()
    {
        var catalogue = SeedCatalogue.Read();
        foreach (var (path, bytes) in Twins(catalogue))
        {
            var document = Markdown.Parse(Encoding.UTF8.GetString(bytes));
            var heading = Assert.IsType<HeadingBlock>(document[0]);

            Assert.Equal((path, 1), (path, heading.Level));
            Assert.Single(document.Descendants<HeadingBlock>(), block => block.Level == 1);
        }
    }

    [Fact]
    public void Relative_links_lead_to_pages_that_there_are()
    {
        var catalogue = SeedCatalogue.Read();
        var pages = Twins(catalogue).Select(twin => twin.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, bytes) in Twins(catalogue))
        {
            foreach (var link in Links(bytes).Where(link => !link.Contains("://", StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri($"https://example.org/{path}"), link).AbsolutePath[1..];
                Assert.True(pages.Contains(target), $"{path}: {link}");
            }
        }
    }

    [Fact]
    public void Nasty_words_are_words_in_every_twin()
    {
        var catalogue = Samples.Full(label => $"{label} {Nasty.All}", Samples.Base);
        var known = Twins(Samples.Full(baseAddress: Samples.Base))
            .ToDictionary(twin => twin.Path, twin => Links(twin.Bytes).Count(), StringComparer.Ordinal);
        foreach (var (path, bytes) in Twins(catalogue))
        {
            var document = Markdown.Parse(Encoding.UTF8.GetString(bytes));

            Assert.Empty(document.Descendants<HtmlBlock>());
            Assert.Empty(document.Descendants<HtmlInline>());
            Assert.Empty(document.Descendants<CodeBlock>());
            Assert.Equal((path, known[path]), (path, Links(bytes).Count()));
        }
    }

    [Fact]
    public void Text_that_may_not_be_shown_is_a_gap()
    {
        var catalogue = Samples.Full();
        var twin = Encoding.UTF8.GetString(MarkdownTwin.Of(catalogue.Sources[0], catalogue));

        Assert.Contains(
            "**1** \\[…\\] Ana said: no one came, not even Bo. \\[…\\]\n\n\\[…\\]\n\n**3** text\n",
            twin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_quote_says_what_was_checked_and_how_to_cite_it()
    {
        var catalogue = Samples.Full();
        var twin = Encoding.UTF8.GetString(MarkdownTwin.Of(catalogue.Quotes[0], catalogue));

        Assert.Contains("> “no one came, not even Bo \\[sic\\]”", twin, StringComparison.Ordinal);
        Assert.Contains("Verbatim in source title, paragraph 1", twin, StringComparison.Ordinal);
        Assert.Contains($"`{Made.Fingerprint}`", twin, StringComparison.Ordinal);
        Assert.Contains("Disputed", twin, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() =>
        Assert.Equal(
            Twins(Samples.Full()).SelectMany(twin => twin.Bytes),
            Twins(Samples.Full()).SelectMany(twin => twin.Bytes)
        );

    private static IEnumerable<(string Path, byte[] Bytes)> Twins(Catalogue catalogue)
    {
        IEnumerable<LinkedEntry> entries =
        [
            .. catalogue.Actors,
            .. catalogue.Events,
            .. catalogue.Quotes,
            .. catalogue.Sources,
            .. catalogue.Pages,
        ];
        return
        [
            ("", MarkdownTwin.Home(catalogue)),
            ("actors/", MarkdownTwin.Actors(catalogue)),
            ("events/", MarkdownTwin.Events(catalogue)),
            ("quotes/", MarkdownTwin.Quotes(catalogue)),
            ("sources/", MarkdownTwin.Sources(catalogue)),
            ("timeline/", MarkdownTwin.Timeline(catalogue)),
            .. entries.Select(linked => (linked.Entry.Permalink, MarkdownTwin.Of(linked, catalogue))),
        ];
    }

    private static IEnumerable<string> Links(byte[] twin) =>
        Markdown.Parse(Encoding.UTF8.GetString(twin)).Descendants<LinkInline>().Select(link => link.Url!);

    private static string Plain(string words) => words.ReplaceLineEndings(" ").Trim().Replace('\0', '\uFFFD');

    private static string Text(LiteralInline literal) => literal.Content.ToString();
}
