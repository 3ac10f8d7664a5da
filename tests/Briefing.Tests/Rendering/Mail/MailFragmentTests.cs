using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Mail.Preflight;

namespace Briefing.Tests.Rendering.Mail;

/// <summary>What is pasted into newsletters of others.</summary>
public sealed class MailFragmentTests
{
    private static readonly Uri Address = new("https://example.org/astana/");

    private static SampleSite Sample(Brief? brief = null)
    {
        var sample = Astana.Site();
        sample.Brief = brief ?? sample.Brief;
        sample.Settings = sample.Settings with { BaseUrl = Address };
        return sample;
    }

    private static MailFragment Of(Entry entry, SampleSite? sample = null)
    {
        var site = (sample ?? Sample()).Site;
        return MailFragment.Of(site.Linked(entry), site, site.Base!)!;
    }

    private static IHtmlDocument Parse(MailFragment fragment) => new HtmlParser().ParseDocument(fragment.Html);

    [Fact]
    public void A_quote_stands_with_its_speaker_its_day_and_a_link_to_where_it_was_found()
    {
        var html = Parse(Of(Astana.RahmonsQuote));

        Assert.Equal($"“{Astana.RahmonsWords}”", html.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal("Emomali Rahmon", html.QuerySelector("strong")!.TextContent);
        Assert.Contains("President of Tajikistan, 14 October 2022", html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Address}quotes/rahmon-small-countries/", html.QuerySelector("a")!.GetAttribute("href"));
        Assert.StartsWith("Verbatim in", html.QuerySelector("a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_plain_text_has_the_address_in_a_line_of_its_own()
    {
        var lines = Of(Astana.RahmonsQuote).Text.Split('\n');

        Assert.StartsWith("    “", lines[0], StringComparison.Ordinal);
        Assert.Contains($"{Address}quotes/rahmon-small-countries/", lines);
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain(lines, line => line.Length > 72);
    }

    [Fact]
    public void What_is_no_quotation_has_no_quotation_marks_and_what_is_doubted_says_so()
    {
        Assert.DoesNotContain(
            "“",
            Parse(Of(Astana.Reported)).QuerySelector("blockquote")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Paraphrase of", Of(Astana.Reported).Text, StringComparison.Ordinal);
        Assert.Contains("Disputed: it is doubted", Of(Astana.BohrsQuote).Text, StringComparison.Ordinal);
        Assert.Contains("[sic]", Of(Astana.BohrsQuote).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_stands_with_its_date_its_place_and_what_happened()
    {
        var text = Of(Astana.Summit).Text;

        Assert.StartsWith("Summit in Astana\n", text, StringComparison.Ordinal);
        Assert.Contains("14 October 2022", text, StringComparison.Ordinal);
        Assert.Contains("They met.", text, StringComparison.Ordinal);
        Assert.EndsWith(
            $"Read more in “Astana in October”\n{Address}events/astana-summit/\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_has_its_styles_with_it_and_nothing_that_editors_of_rich_text_take_out()
    {
        foreach (
            var entry in (Entry[])[Astana.RahmonsQuote, Astana.BohrsQuote, Astana.Reported, Astana.Summit, Astana.Visit]
        )
        {
            var body = Parse(Of(entry)).Body!;

            Assert.Empty(body.QuerySelectorAll("p:not([style]), a:not([style]), blockquote:not([style])"));
            Assert.Empty(
                body.QuerySelectorAll("*:not(div, p, blockquote, strong, a, br, span)").Select(found => found.LocalName)
            );
            Assert.All(
                body.QuerySelectorAll("a"),
                link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Mail_programs_take_nothing_out_of_it_but_the_air_beside_the_line()
    {
        var diagnostics = new DiagnosticBag();
        var site = Sample().Site;
        var check = new MailCheck(
            site.Base!,
            site.Images,
            new MailSources(site.Theme.Files, site.Brief.Brief),
            diagnostics
        );

        check.Check(Of(Astana.RahmonsQuote).Html);
        check.Check(Of(Astana.Summit).Html);

        Assert.Equal(
            ["Outlook leaves out `padding-left:20px` at `<blockquote>`"],
            diagnostics.InOrder().Select(found => found.Message)
        );
    }

    [Fact]
    public void Whom_it_may_reach_goes_with_it()
    {
        var brief = new Brief
        {
            Place = Make.Nowhere,
            Title = "Astana in October",
            Marking = new Located<Marking>(Marking.Amber, Make.Nowhere),
        };

        Assert.StartsWith(
            "TLP:AMBER: May be shared",
            Of(Astana.RahmonsQuote, Sample(brief)).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("TLP", Of(Astana.RahmonsQuote).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_that_it_was_built_with_drafts()
    {
        var sample = Sample();
        sample.Settings = sample.Settings with { Drafts = true };

        Assert.StartsWith("This page is a draft.", Of(Astana.Summit, sample).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", Of(Astana.Summit).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_carries_no_tags_that_count_visits()
    {
        var sample = Sample();
        sample.LinkedBrief = new LinkedBrief(sample.Brief)
        {
            Newsletter = new LinkedNewsletter(new Newsletter { Tags = new CampaignTags("news", "email", "spring") }),
        };

        Assert.DoesNotContain("utm_", Of(Astana.RahmonsQuote, sample).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_to_left_briefing_has_the_line_on_the_right()
    {
        var html = Parse(
            Of(
                Astana.RahmonsQuote,
                Sample(
                    new Brief
                    {
                        Place = Make.Nowhere,
                        Title = "x",
                        Language = "ar",
                    }
                )
            )
        );

        Assert.Equal("rtl", html.QuerySelector("div")!.GetAttribute("dir"));
        Assert.Contains(
            "border-right:3px",
            html.QuerySelector("blockquote")!.GetAttribute("style"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Actors_sources_and_pages_have_none()
    {
        var site = Sample().Site;

        Assert.Null(MailFragment.Of(site.Linked(Astana.Rahmon), site, site.Base!));
        Assert.Null(MailFragment.Of(site.Linked(Astana.Article), site, site.Base!));
    }
}
