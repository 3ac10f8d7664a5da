using System.Collections.Immutable;
using Briefing.Model.Linked;
using Briefing.Rendering;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Tests.Rendering;

public sealed class ProseTests
{
    [Fact]
    public void A_wikilink_leads_to_its_page_with_the_words_of_the_editor_or_its_title()
    {
        Assert.Equal(
            "<p>See <a href=\"../../actors/russia/\">Russia</a> and <a href=\"../../actors/russia/\">them</a>.</p>",
            Html(Make.Prose("See [[russia]] and [[russia|them]].", Astana.Russia))
        );
    }

    [Fact]
    public void A_wikilink_to_something_hidden_keeps_its_words_and_tells_neither_title_nor_id()
    {
        Assert.Equal("<p>See them and […].</p>", Html(Make.Prose("See [[secret|them]] and [[secret]].")));
    }

    [Fact]
    public void A_page_does_not_link_to_itself() =>
        Assert.Equal("<p>About Method.</p>", Html(Make.Prose("About [[method]].", Page)));

    [Fact]
    public void Names_become_links()
    {
        var plain = Make.Prose("It was Rahmon & nobody else.");
        var literal = plain.Prose.Tree.Descendants<LiteralInline>().First();
        var linked = plain with
        {
            Names = ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>>.Empty.Add(
                literal,
                [new NameLink(7, 6, Astana.Rahmon, false)]
            ),
        };

        Assert.Equal(
            "<p>It was <a href=\"../../actors/emomali-rahmon/\" class=\"name\">Rahmon</a> &amp; nobody else.</p>",
            Html(linked)
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=\"x()\">b</b> c")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<!-- hidden -->")]
    [InlineData("```<script>\n</script>\n```")]
    public void Raw_HTML_is_shown_as_the_text_that_it_is(string markdown)
    {
        var page = Parse(Html(Make.Prose(markdown)));

        Assert.Empty(page.QuerySelectorAll("script, b, img"));
        Assert.Empty(page.Body!.ChildNodes.OfType<AngleSharp.Dom.IComment>());
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JavaScript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//elsewhere.example/)")]
    [InlineData("[x](/\\elsewhere.example/)")]
    [InlineData("<javascript:alert(1)>")]
    public void An_address_that_is_not_allowed_leaves_only_its_words(string markdown) =>
        Assert.Empty(Parse(Html(Make.Prose(markdown))).QuerySelectorAll("[href], [src]"));

    [Theory]
    [InlineData("[x](https://example.org/)", "https://example.org/")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("<a@example.org>", "mailto:a@example.org")]
    [InlineData("[x](actors/)", "../../actors/")]
    [InlineData("[x](/actors/)", "../../actors/")]
    [InlineData("[x](../actors/?a=b#c)", "../../actors/?a=b#c")]
    [InlineData("[x](#how)", "#how")]
    public void An_address_that_is_allowed_leads_there_from_any_page(string markdown, string address) =>
        Assert.Equal(address, Parse(Html(Make.Prose(markdown))).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_link_elsewhere_gives_nothing_away_and_opens_where_the_reader_wants() =>
        Assert.Equal(
            "<p><a href=\"https://example.org/\" rel=\"noopener\">x</a></p>",
            Html(Make.Prose("[x](https://example.org/)"))
        );

    [Fact]
    public void A_picture_from_elsewhere_becomes_a_link()
    {
        var page = Parse(Html(Make.Prose("![a map](https://example.org/map.png)")));

        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal("a map", page.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void A_picture_of_the_briefing_is_shown_with_its_description()
    {
        var image = Parse(Html(Make.Prose("![a *map*](images/the%20map.png \"Map\")"))).QuerySelector("img")!;

        Assert.Equal("../../images/the%20map.png", image.GetAttribute("src"));
        Assert.Equal("a map", image.GetAttribute("alt"));
    }

    [Fact]
    public void Headings_are_one_rank_lower() =>
        Assert.Equal(
            "<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n<h6 id=\"six\">Six</h6>",
            Html(Make.Prose("# One\n\n## Two\n\n###### Six"))
        );

    [Fact]
    public void A_table_has_no_styles_in_attributes_and_names_its_columns()
    {
        var page = Parse(Html(Make.Prose("| a | b |\n|---|--:|\n| 1 | 2 |")));

        Assert.Equal(2, page.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal("2", page.QuerySelector("td.end")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        var page = Parse(Html(Make.Prose("Text.[^1]\n\n[^1]: Note.")));

        Assert.NotNull(page.QuerySelector("sup a#fnref-1[href='#fn-1']"));
        Assert.NotNull(page.QuerySelector("li#fn-1 a[href='#fnref-1'][aria-label]"));
    }

    [Fact]
    public void Two_texts_of_a_page_have_different_ids()
    {
        using var site = new SampleSite();
        var actor = Make.Actor("ana", "Ana");
        const string Text = "# One\n\nText.[^1]\n\n[^1]: Note.";
        site.Entries.Add(new LinkedActor(actor) { Summary = Make.Prose(Text), Body = Make.Prose(Text) });

        var ids = site.Page("actors/ana/").QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("one", ids);
        Assert.Contains("summary-one", ids);
    }

    [Fact]
    public void Struck_through_words_are_marked_so() =>
        Assert.Equal("<p>No <del>more</del>.</p>", Html(Make.Prose("No ~~more~~.")));

    private static Briefing.Model.FreePage Page { get; } = Make.Page("method", "Method");

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    private static string Html(LinkedProse prose)
    {
        using var site = Astana.Site();
        return new Standpoint(site.Site, "pages/method/").Body(prose)!.Html;
    }
}
