using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browser;

/// <summary>The judge of what everybody can use.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>All of its rules, which is what it takes nothing for.</summary>
    public static string[] All { get; } = [];

    /// <summary>Between light and dark only colours differ, so that in dark only their rules can find something else.</summary>
    public static string[] Colours { get; } = ["color-contrast", "link-in-text-block"];

    /// <summary>What it finds on a page as it stands now, in light and in dark.</summary>
    public static async Task<string[]> FindInLightAndDark(IPage page)
    {
        await Load(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Find(page, All);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return [.. light, .. await Find(page, Colours)];
    }

    /// <summary>Brings it to a page and all its frames.</summary>
    public static async Task Load(IPage page)
    {
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(Script);
        }
    }

    /// <summary>What it finds on a page that it was brought to.</summary>
    public static Task<string[]> Find(IPage page, string[] rules) =>
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
