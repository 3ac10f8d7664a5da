namespace Briefing.Tests.Rendering;

public sealed class EventPageTests
{
    private static readonly SampleSite Site = Astana.Site();

    [Theory]
    [InlineData("12–14 October 2022")]
    [InlineData("the year is inferred")]
    [InlineData("Asia/Almaty")]
    [InlineData("Kazakhstan")]
    [InlineData("51.1801")]
    [InlineData("Disputed")]
    [InlineData("Emomali Rahmon")]
    [InlineData("guest")]
    [InlineData("Visit of Xi Jinping")]
    [InlineData("The leaders of several countries")]
    public void An_events_page_says_all_that_is_known(string words) =>
        Assert.Contains(words, Site.Words("events/astana-summit/"), StringComparison.Ordinal);

    [Fact]
    public void An_uncertain_date_is_said_as_one() =>
        Assert.Contains("about September 2022", Site.Words("events/xi-visit/"), StringComparison.Ordinal);

    [Fact]
    public void It_leads_to_what_came_before_and_after()
    {
        Assert.NotNull(Site.Page("events/astana-summit/").QuerySelector("main a[href='../../events/xi-visit/']"));
        Assert.NotNull(Site.Page("events/xi-visit/").QuerySelector("main a[href='../../events/astana-summit/']"));
    }

    [Fact]
    public void It_leads_to_its_neighbours_in_time() =>
        Assert.Equal(
            "../../events/xi-visit/",
            Site.Page("events/astana-summit/").QuerySelector("a[rel=prev]")!.GetAttribute("href")
        );
}
