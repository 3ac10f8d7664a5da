using System.Text.RegularExpressions;
using Briefing.BrowserTests.Browser;

namespace Briefing.BrowserTests;

/// <summary>Facts that hold for each kind of page in a real browser.</summary>
public sealed partial class EveryPageTests(SeedInBrowser seed)
{
    [Fact]
    public void Every_kind_of_page_that_the_site_has_is_looked_at()
    {
        var kinds = Directory
            .GetFiles(seed.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => BodyClass.Match(File.ReadAllText(file)))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);

        Assert.Equal(
            PageKinds.All.Keys.Order(StringComparer.Ordinal),
            kinds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task A_page_fits_its_window_says_nothing_on_the_console_and_asks_nobody_else(string kind)
    {
        await using var visit = await seed.Visit(PageKinds.All[kind]);

        await Assert.AllAsync(
            [320, 360, 768, 1280, 1600],
            async width => Assert.True(await visit.Overflow(width) <= 0, $"{kind} is wider than {width} px")
        );

        Assert.Empty(Unexpected(visit, kind));
        Assert.Equal(["example.org"], visit.Hosts);
        Assert.Equal(kind, await Kind(visit));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task A_page_is_whole_without_script(string kind)
    {
        await using var with = await seed.Visit(PageKinds.All[kind]);
        await using var without = await seed.VisitWithoutScript(PageKinds.All[kind]);

        Assert.Empty(Unexpected(without, kind));
        Assert.Equal(await Text(with), await Text(without));
        Assert.Equal(0, await without.Page.Locator("button:visible").CountAsync());
    }

    [GeneratedRegex("<body class=\"page-([a-z-]+)\"")]
    private static partial Regex BodyClass { get; }

    // Of a page that is not found the browser says so on its console, and has to.
    private static IEnumerable<string> Unexpected(Visit visit, string kind) =>
        visit.Complaints.Where(complaint =>
            kind != "not-found" || !complaint.Contains("status of 404", StringComparison.Ordinal)
        );

    private static async Task<string?> Kind(Visit visit) =>
        (await visit.Page.Locator("body").GetAttributeAsync("class"))?["page-".Length..];

    // Without what stands there only for the script, or where there is none.
    private static async Task<string> Text(Visit visit)
    {
        await visit.Page.EvaluateAsync(
            "() => document.querySelectorAll('.share, .copies, .finder, .scriptless').forEach(group => group.remove())"
        );
        return await visit.Page.Locator("main").InnerTextAsync();
    }
}
