using System.Globalization;
using Briefing.Model.Linked;
using Briefing.Rendering.Figures.Time;

namespace Briefing.Tests.Rendering.Figures;

public sealed class TimelineChoiceTests
{
    [Fact]
    public void Where_events_are_too_many_those_with_most_participants_are_drawn()
    {
        using var site = Crowded();

        var timeline = TimelineChoice.Of(site.Site)!;

        Assert.Equal(Timeline.AtMost, timeline.Shown);
        Assert.Equal(200, timeline.Total);
        Assert.Contains("event-150", timeline.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void Among_equals_no_part_of_the_time_is_favoured()
    {
        using var site = Crowded();

        var years = TimelineChoice.Of(site.Site)!.Entries.Select(entry => entry.Mark.First / 365).ToList();

        Assert.Equal(years.Order(), years);
        Assert.All(
            Enumerable.Range(0, 4),
            part => Assert.InRange(years.Count(year => (year - years[0]) / 50 == part), 10, 20)
        );
    }

    [Fact]
    public void A_figure_says_what_it_leaves_out_and_the_page_has_it_all()
    {
        using var site = Crowded();
        var page = site.Page("timeline/");

        Assert.Contains("60 of 200 events", SampleSite.Words(page.QuerySelector(".figure")!), StringComparison.Ordinal);
        Assert.Equal(60, page.QuerySelectorAll("svg.wide a").Length);
        Assert.Equal(200, page.QuerySelectorAll(".timeline > li").Length);
        Assert.Equal(202, site.Text("figures/timeline.csv").Split("\r\n").Length);
    }

    [Fact]
    public void A_site_without_events_has_no_timeline_and_no_files_of_one()
    {
        using var site = new SampleSite();
        site.Entries.Add(new LinkedActor(Astana.Russia));

        Assert.Null(site.Page("").QuerySelector(".fig"));
        Assert.DoesNotContain(site.Files.Keys, file => file.StartsWith("figures/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_from_right_to_left_is_mirrored()
    {
        using var site = Crowded("ar");
        using var other = Crowded();

        Assert.Equal("rtl", site.Page("timeline/").QuerySelector("svg.wide")!.GetAttribute("direction"));
        Assert.Equal(100, First(site) + First(other), 1);
    }

    private static double First(SampleSite site) =>
        double.Parse(
            site.Page("timeline/").QuerySelector("svg.wide circle")!.GetAttribute("cx")!.TrimEnd('%'),
            CultureInfo.InvariantCulture
        );

    // An event a year, of which one has a participant.
    private static SampleSite Crowded(string language = "en")
    {
        var site = new SampleSite();
        site.Brief = site.Brief with { Language = language };
        foreach (var i in Enumerable.Range(0, 200))
        {
            var occasion = Make.Event($"event-{i}", $"Event {i}", $"{1800 + i}-05-04");
            site.Entries.Add(
                new LinkedEvent(occasion)
                {
                    Participants = i == 150 ? [new Attendance(Astana.Russia, occasion, null)] : [],
                }
            );
        }

        site.Entries.Add(new LinkedActor(Astana.Russia));
        return site;
    }
}
