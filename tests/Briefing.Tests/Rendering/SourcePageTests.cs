using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

public sealed class SourcePageTests
{
    private const string Long = "First sentence. Ana Lopez spoke first. Third sentence. Ana Lopez spoke again.";

    private static readonly SampleSite Site = Astana.Site();

    [Theory]
    [InlineData("Le Monde")]
    [InlineData("A. Writer")]
    [InlineData("20 October 2022")]
    [InlineData("1 November 2022")]
    [InlineData("https://example.org/article")]
    [InlineData("https://archive.example/article")]
    [InlineData("English")]
    [InlineData("The whole text is shown")]
    [InlineData("Le Monde SA")]
    [InlineData("Usually reliable")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_sources_page_says_where_the_text_comes_from(string words)
    {
        var page = Site.Page("sources/article/");
        var texts = page.QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href"))
            .Append(Site.Words("sources/article/"));

        Assert.Contains(texts, text => text!.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Paragraphs_have_stable_anchors_and_quotes_are_marked_and_linked()
    {
        var paragraph = Site.Page("sources/article/").GetElementById("p2")!;

        Assert.Equal(Astana.RahmonsWords, paragraph.QuerySelector("mark#quote-rahmon-small-countries")!.TextContent);
        Assert.NotNull(paragraph.QuerySelector("a[href='../../quotes/rahmon-small-countries/']"));
        Assert.NotNull(paragraph.QuerySelector("a.name[href='../../actors/russia/']"));
    }

    [Fact]
    public void A_misspelt_name_is_linked_and_marked() =>
        Assert.Contains(
            "Xi Jinjing [sic]",
            SampleSite.Words(Site.Page("sources/article/").GetElementById("p3")!),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_name_is_linked_where_a_paragraph_first_has_it()
    {
        using var site = new SampleSite();
        var actor = Make.Actor("ana", "Ana Lopez");
        var source = Make.Source("s", "Source", [Long]);
        var second = new SourceRange(1, Long.LastIndexOf("Ana Lopez", StringComparison.Ordinal), "Ana Lopez".Length);
        site.Entries.AddRange([
            new LinkedActor(actor),
            Make.Whole(source, new TextMark(Make.Range(source, "Ana Lopez"), actor), new TextMark(second, actor)),
        ]);

        Assert.Single(site.Page("sources/s/").QuerySelectorAll("#p1 a.name"));
    }

    [Fact]
    public void Of_an_excerpt_only_the_allowed_sentences_are_shown_and_the_gaps_say_how_much_is_missing()
    {
        using var site = Excerpts(out _);
        var page = site.Page("sources/s/");

        var paragraph = page.GetElementById("p1")!;
        Assert.Contains("Ana Lopez spoke first.", paragraph.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("First sentence", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Third sentence", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing of this", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("2 words", paragraph.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_page_shows_more_of_an_excerpt()
    {
        using var site = Excerpts(out _);

        Assert.DoesNotContain(
            site.Files.Values,
            file => System.Text.Encoding.UTF8.GetString(file.Content.Span).Contains("Third", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_mention_that_may_not_be_shown_leads_to_the_source_and_not_to_a_paragraph_that_is_not_there()
    {
        using var site = Excerpts(out var actor);

        var links = site.Page($"actors/{actor.Id}/")
            .QuerySelectorAll("main a")
            .Select(link => link.GetAttribute("href"));

        Assert.Contains("../../sources/s/#p1", links);
        Assert.Contains("../../sources/s/", links);
        Assert.DoesNotContain("../../sources/s/#p2", links);
    }

    private static SampleSite Excerpts(out Actor actor)
    {
        var site = new SampleSite();
        var named = Make.Actor("ana", "Ana Lopez");
        var source = Make.Source("s", "Source", [Long, "Nothing of this, Ana Lopez."], rights: Rights.Excerpts);
        site.Entries.Add(
            new LinkedActor(named)
            {
                Mentions =
                [
                    new Mention(source, Make.Range(source, "Ana Lopez"), false),
                    new Mention(source, new SourceRange(2, 17, 9), false),
                ],
            }
        );
        site.Entries.Add(
            Make.Excerpts(
                source,
                ["Ana Lopez spoke first.", "Ana Lopez spoke again."],
                new TextMark(Make.Range(source, "Ana Lopez"), named)
            )
        );
        actor = named;
        return site;
    }
}
