namespace Briefing.BrowserTests;

/// <summary>A page of each kind in the real briefing, the one with most on it.</summary>
internal static class PageKinds
{
    /// <summary>Their addresses by what <c>page.kind</c> calls them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["home"] = "",
            ["actors"] = "actors/",
            ["actor"] = "actors/vladimir-putin/",
            ["events"] = "events/",
            ["event"] = "events/astana-summits/",
            ["quotes"] = "quotes/",
            ["quote"] = "quotes/rahmon-on-small-countries/",
            ["sources"] = "sources/",
            ["source"] = "sources/astana-summits-article/",
            ["timeline"] = "timeline/",
            ["search"] = "search/",
            ["page"] = "pages/analysis/",
            ["data"] = "data/",
            ["newsletter"] = "newsletter/",
            ["not-found"] = "no/such/page/",
        };

    /// <summary>The kinds, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];
}
