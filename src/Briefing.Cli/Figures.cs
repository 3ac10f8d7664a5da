using Briefing.Diagnostics.Printing;

namespace Briefing.Cli;

/// <summary>What was made, in numbers, for programs.</summary>
internal static class Figures
{
    /// <summary>The numbers of a build; none where it was stopped.</summary>
    public static PrintedSummary Of(BuildResult result) =>
        new(result.Succeeded, result.Summary is { } summary ? Numbers(summary) : []);

    private static KeyValuePair<string, int>[] Numbers(BuildSummary summary) =>
        [
            new("pages", summary.Pages),
            new("linksChecked", summary.LinksChecked),
            new("quotesVerified", summary.QuotesVerified),
            new("quotesToVerify", summary.QuotesToVerify),
        ];
}
