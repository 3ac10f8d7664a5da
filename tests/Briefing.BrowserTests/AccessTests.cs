using Briefing.BrowserTests.Browser;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Whether everybody can use the pages, as far as axe can tell.</summary>
public sealed class AccessTests(SeedInBrowser seed)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What axe takes for its options: nothing means all of its rules.
    private static readonly string[] All = [];

    // Between light and dark only colours differ, so that in dark only their rules can find something else.
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static TheoryData<string> Pages =>
        [.. PageKinds.All.Values, "embed/quotes/rahmon-on-small-countries/", "embed/events/astana-summits/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_nor_in_dark(string path)
    {
        await using var visit = await seed.Visit(path);
        foreach (var frame in visit.Page.Frames)
        {
            await frame.EvaluateAsync(Axe);
        }

        Assert.Empty(await Findings(visit.Page, All));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Findings(visit.Page, Colours));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong_on_a_page()
    {
        seed.Publish(
            "https://wrong.example/",
            "<!doctype html><title>x</title><p style=\"color:#ccc\">Pale words.</p>"
        );
        await using var visit = await seed.Visit("https://wrong.example/");
        await visit.Page.EvaluateAsync(Axe);

        Assert.Contains(
            await Findings(visit.Page, All),
            found => found.StartsWith("html-has-lang", StringComparison.Ordinal)
        );
        Assert.Contains(
            await Findings(visit.Page, Colours),
            found => found.StartsWith("color-contrast", StringComparison.Ordinal)
        );
    }

    private static Task<string[]> Findings(IPage page, string[] rules) =>
        page.EvaluateAsync<string[]>(
            """
            async rules => {
              const options = rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {};
              const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
              return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
            }
            """,
            rules
        );
}
