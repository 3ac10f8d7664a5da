using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

public sealed class QuotePageTests
{
    private static readonly SampleSite Site = Astana.Site();

    [Theory]
    [InlineData("Emomali Rahmon")]
    [InlineData("President of Tajikistan")]
    [InlineData("14 October 2022")]
    [InlineData("Summit in Astana")]
    [InlineData("Russia")]
    [InlineData("The other earthquake")]
    [InlineData("declared that")]
    [InlineData("Probably true")]
    [InlineData("sovereignty")]
    [InlineData("paragraph 2")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_quotes_page_says_all_that_is_known(string words) =>
        Assert.Contains(words, Site.Words("quotes/rahmon-small-countries/"), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("analyst")]
    [InlineData("Disputed")]
    [InlineData("[sic]")]
    [InlineData("Mais ces propos")]
    [InlineData("French")]
    [InlineData("Translated by the editors")]
    [InlineData("Said on the phone.")]
    [InlineData("The small countries are not to be ignored")]
    public void It_says_what_is_to_be_said_about_the_words(string words) =>
        Assert.Contains(words, Site.Words("quotes/bohr-turning-point/"), StringComparison.Ordinal);

    [Fact]
    public void It_shows_the_paragraph_around_the_words_with_the_words_marked()
    {
        var marks = Site.Page("quotes/rahmon-small-countries/").QuerySelectorAll("main mark");

        Assert.Contains(marks, mark => mark.TextContent == Astana.RahmonsWords);
        Assert.Contains("Others did not even come", Site.Words("quotes/rahmon-small-countries/"));
    }

    [Fact]
    public void It_leads_to_the_words_where_they_were_published() =>
        Assert.NotNull(
            Site.Page("quotes/rahmon-small-countries/")
                .QuerySelector("a[href^='https://example.org/article#:~:text='][rel=noopener]")
        );

    [Fact]
    public void The_original_is_in_its_own_language() =>
        Assert.Contains(
            Site.Page("quotes/bohr-turning-point/").QuerySelectorAll("[lang=fr]"),
            element => element.TextContent.Contains("Mais ces propos", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("quotes/rahmon-reported/")]
    [InlineData("quotes/")]
    [InlineData("actors/emomali-rahmon/")]
    [InlineData("sources/article/")]
    [InlineData("")]
    public void A_paraphrase_is_nowhere_in_quotation_marks(string path)
    {
        var page = Site.Page(path);
        const string Words = "The small countries are not to be ignored";

        Assert.DoesNotContain($"“{Words}", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.QuerySelectorAll("q"),
            element => element.TextContent.Contains(Words, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void It_says_that_a_paraphrase_is_one_and_was_not_looked_up()
    {
        var words = Site.Words("quotes/rahmon-reported/");

        Assert.Contains("Paraphrase", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuoteStatus.Misattributed, "Misattributed")]
    [InlineData(QuoteStatus.Retracted, "Retracted")]
    public void It_says_whether_the_quote_still_stands(object status, string words)
    {
        using var site = new SampleSite();
        var source = Make.Source("s", "Source", ["He said so."]);
        var speaker = Make.Actor("a", "Ana");
        var quote = new Quote
        {
            Id = "q",
            Place = Make.Nowhere,
            Words = Make.Written("He said so."),
            Speaker = Make.To(speaker),
            Source = Make.To(source),
            Status = (QuoteStatus)status,
        };
        site.Entries.AddRange([new LinkedActor(speaker), Make.Whole(source), new LinkedQuote(quote, speaker, source)]);

        Assert.Contains(words, site.Words("quotes/q/"), StringComparison.Ordinal);
    }
}
