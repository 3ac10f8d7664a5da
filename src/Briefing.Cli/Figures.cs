using Briefing.Diagnostics.Printing;

namespace Briefing.Cli;

/// <summary>What was made, in numbers, for programs.</summary>
internal static class Figures
{
    /// <summary>The numbers of a build; none where it was stopped.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="folder">The folder that paths are shown from.</param>
    public static PrintedSummary Of(BuildResult result, string folder) =>
        new(result.Succeeded, result.Summary is { } summary ? Numbers(summary) : [])
        {
            Files = [.. result.Packs.Select(pack => KeyValuePair.Create(Show(pack.Path, folder), pack.Bytes))],
        };

    private static string Show(string path, string folder) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static KeyValuePair<string, int>[] Numbers(BuildSummary summary) =>
        [
            new("pages", summary.Pages),
            new("linksChecked", summary.LinksChecked),
            new("quotesVerified", summary.QuotesVerified),
            new("quotesToVerify", summary.QuotesToVerify),
        ];
}
