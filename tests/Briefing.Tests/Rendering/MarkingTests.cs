using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Tests.Rendering;

public sealed class MarkingTests
{
    [Fact]
    public void A_marking_is_said_in_words_in_masthead_and_footer_and_no_engine_lists_the_page()
    {
        using var site = new SampleSite
        {
            Brief = new Brief
            {
                Place = Make.Nowhere,
                Title = "For few",
                Marking = Make.Written(Marking.AmberStrict),
            },
        };
        var page = site.Page("");

        Assert.Contains("TLP:AMBER+STRICT", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the organisation only", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
        Assert.Contains("Disallow: /\n", site.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Contains("X-Robots-Tag: noindex", site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_stricter_of_two_markings_counts()
    {
        using var site = new SampleSite
        {
            Brief = new Brief
            {
                Place = Make.Nowhere,
                Title = "For some",
                Marking = Make.Written(Marking.Green),
            },
        };
        site.Entries.Add(
            new LinkedActor(
                new Actor
                {
                    Id = "ana",
                    Place = Make.Nowhere,
                    Name = Make.Name("Ana"),
                    ActorKind = ActorKind.Person,
                    Marking = Marking.Red,
                }
            )
        );

        Assert.Contains("TLP:RED", site.Page("actors/ana/").QuerySelector("header")!.TextContent);
        Assert.Contains("TLP:GREEN", site.Page("").QuerySelector("header")!.TextContent);
    }

    [Fact]
    public void What_the_world_may_read_is_marked_for_nobody_else()
    {
        using var site = Astana.Site();

        Assert.DoesNotMatch("TLP:(?!CLEAR)", site.Text("index.html"));
        Assert.DoesNotContain("noindex", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_that_it_is_one()
    {
        using var site = new SampleSite();
        site.Settings = site.Settings with { Drafts = true };
        site.Entries.Add(
            new LinkedActor(
                new Actor
                {
                    Id = "ana",
                    Place = Make.Nowhere,
                    Name = Make.Name("Ana"),
                    ActorKind = ActorKind.Person,
                    Draft = true,
                }
            )
        );

        Assert.Contains("Draft", site.Words("actors/ana/"), StringComparison.Ordinal);
        Assert.Contains("Draft", site.Words("actors/"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("").QuerySelector("meta[name=robots][content*=noindex]"));
    }
}
