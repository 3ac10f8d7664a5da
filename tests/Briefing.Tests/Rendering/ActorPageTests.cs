namespace Briefing.Tests.Rendering;

public sealed class ActorPageTests
{
    private static readonly SampleSite Site = Astana.Site();

    [Theory]
    [InlineData("President of Tajikistan")]
    [InlineData("Tajikistan")]
    [InlineData("Rahmon")]
    [InlineData("the President")]
    [InlineData("is a rival of")]
    [InlineData("since 2022")]
    [InlineData("Since the war.")]
    [InlineData("Summit in Astana")]
    [InlineData("guest")]
    [InlineData("Wikidata")]
    [InlineData("The other earthquake")]
    public void An_actors_page_says_all_that_is_known(string words) =>
        Assert.Contains(words, Site.Words("actors/emomali-rahmon/"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void It_shows_what_the_actor_said_and_what_was_said_about_it()
    {
        Assert.Contains(Astana.RahmonsWords, Site.Words("actors/emomali-rahmon/"), StringComparison.Ordinal);
        Assert.Contains(Astana.RahmonsWords, Site.Words("actors/russia/"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_the_sentence_of_the_source_that_names_the_actor_and_no_other()
    {
        var words = Site.Words("actors/emomali-rahmon/");

        Assert.Contains("Tajik President Emomali Rahmon declared that", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Others did not even come", words, StringComparison.Ordinal);
        Assert.Equal(
            "Emomali Rahmon",
            Site.Page("actors/emomali-rahmon/").QuerySelectorAll("mark").First(IsName).TextContent
        );
    }

    [Fact]
    public void It_leads_to_the_paragraph_that_names_the_actor() =>
        Assert.NotNull(Site.Page("actors/emomali-rahmon/").QuerySelector("a[href='../../sources/article/#p2']"));

    [Fact]
    public void It_names_misspellings_only_as_such()
    {
        Assert.Contains("Xi Jinjing", Site.Words("actors/xi-jinping/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Xi Jinjing", Site.Page("actors/xi-jinping/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void It_says_so_where_an_actor_said_nothing() =>
        Assert.Contains("No quotes by Russia", Site.Words("actors/russia/"), StringComparison.Ordinal);

    private static bool IsName(AngleSharp.Dom.IElement mark) => mark.TextContent.Contains("Rahmon");
}
