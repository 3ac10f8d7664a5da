using System.Text;
using Briefing.Publishing.Links;
using Briefing.Tests.Publishing.Html;
using Briefing.Tests.WholeSites;

namespace Briefing.Tests.Publishing;

public sealed class RealPagesTests
{
    [Fact]
    public void A_browser_finds_the_same_links_and_ids_on_every_page_of_the_real_briefing()
    {
        using var site = SiteOnDisk.OfTheSeed().Build();
        var pages = site.Files().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            file =>
            {
                var html = Encoding.UTF8.GetString(file.Value);
                var page = AnatomyReader.Read(file.Value, new SiteAddress(address: null));
                Assert.Equal(PageJudge.Ids(html), page.IdTexts);
                Assert.Equal(PageJudge.Links(html), page.Links.Select(link => link.ToString()));
            }
        );
    }

    [Fact]
    public void The_address_in_the_briefing_tells_its_own_links_from_others()
    {
        using var site = SiteOnDisk.With(
            ("input/briefing.yml", "title: A harbour\nurl: https://example.org/aldport/\n"),
            ("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n"),
            ("input/pages/method.md", "---\ntitle: Method\n---\nSee [it](https://example.org/aldport/nowhere/).\n"),
            ("seeds/interview.txt", "The harbour is ours.\n")
        );

        var found = Assert.Single(site.TryBuild().Diagnostics);

        Assert.Equal("BR0501", found.Rule.Code);
        Assert.Equal("https://example.org/aldport/nowhere/", found.Place?.Text);
    }
}
