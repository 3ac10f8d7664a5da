using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

public sealed class HomePageTests
{
    private static readonly SampleSite Site = Build();

    private static SampleSite Build()
    {
        var site = Astana.Site();
        site.Brief = new Brief
        {
            Place = Make.Nowhere,
            Title = "Astana in October",
            Subtitle = "A week of summits",
            Authors = ["Ana Lopez", "John Smith"],
            Publisher = "The Institute",
            Contact = "desk@example.org",
            Licence = "https://creativecommons.org/licenses/by/4.0/",
            Disclaimer = "Not an official text.",
        };
        site.LinkedBrief = new LinkedBrief(site.Brief)
        {
            Summary = Make.Prose("Kazakhstan *gained*."),
            KeyPoints = [Make.Prose("First point."), Make.Prose("Second [[russia]].", Astana.Russia)],
            Corrections =
            [
                new LinkedCorrection(
                    new Correction
                    {
                        Date = Make.Date("2022-11-02"),
                        What = Briefing.Model.Prose.Parse(Make.Nowhere, "A date."),
                        Was = "the 13th",
                        Now = "the 14th",
                        Why = "A slip.",
                    },
                    Make.Prose("A date."),
                    [Astana.Summit]
                ),
            ],
        };
        return site;
    }

    [Theory]
    [InlineData("Astana in October")]
    [InlineData("A week of summits")]
    [InlineData("Kazakhstan gained.")]
    [InlineData("First point.")]
    [InlineData("Second Russia.")]
    [InlineData("Summit in Astana")]
    [InlineData("Emomali Rahmon")]
    [InlineData(Astana.RahmonsWords)]
    [InlineData("the 13th")]
    [InlineData("the 14th")]
    [InlineData("A slip.")]
    [InlineData("Ana Lopez, John Smith")]
    [InlineData("The Institute")]
    [InlineData("Not an official text.")]
    public void Home_says_what_the_briefing_is_about_and_who_stands_behind_it(string words) =>
        Assert.Contains(words, SampleSite.Words(Site.Page("").Body!), StringComparison.Ordinal);

    [Fact]
    public void Contact_and_licence_are_links_where_they_are_addresses()
    {
        Assert.NotNull(Site.Page("").QuerySelector("a[href='mailto:desk@example.org']"));
        Assert.NotNull(Site.Page("").QuerySelector("a[href='https://creativecommons.org/licenses/by/4.0/']"));
    }

    [Fact]
    public void A_correction_is_shown_on_the_pages_that_it_touches()
    {
        Assert.Contains("the 13th", Site.Words("events/astana-summit/"), StringComparison.Ordinal);
        Assert.DoesNotContain("the 13th", Site.Words("events/xi-visit/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_title_is_the_briefings_alone() => Assert.Equal("Astana in October", Site.Page("").Title);
}
